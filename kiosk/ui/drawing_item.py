"""Draws a finger drawing: round strokes, smoothed through the middles between its points."""

from collections.abc import Sequence
from itertools import pairwise
from typing import cast

import shiboken6
from PySide6.QtCore import Property, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QSGNode, QSGSimpleTextureNode, QSGTexture

from kiosk.domain.drawing import GRID, Drawing, Ink, Stroke, decode
from kiosk.ui.models.strokes import DrawingBoard

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

STROKE_WIDTH = GRID * 13 / 1780
FINEST = 4.0
"""Pixels: a drawing made small on the wall is still to be seen from a step away."""
COLOURS = {Ink.INK: QColor("#14110F"), Ink.OXIDE: QColor("#8C2415"), Ink.COBALT: QColor("#1F3FA8")}


def path_of(stroke: Stroke) -> QPainterPath:
    """A curve near all points of the stroke, in grid units; a single point is a dot."""
    points = [QPointF(x, y) for x, y in stroke.points]
    path = QPainterPath(points[0])
    if len(points) == 1:
        path.lineTo(points[0] + QPointF(0.1, 0))
    for corner, following in pairwise(points):
        path.quadTo(corner, (corner + following) / 2)
    path.lineTo(points[-1])
    return path


@QmlElement
class DrawingItem(QQuickItem):
    """Shows a `board` while it is drawn on, or a `drawing` as the guestbook keeps it."""

    boardChanged = Signal()
    drawingChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._board: DrawingBoard | None = None
        self._text = ""
        self._drawing: Drawing | None = None
        self._finished = QImage()
        self.setFlag(QQuickItem.Flag.ItemHasContents)

    def _get_board(self) -> DrawingBoard | None:
        return self._board

    def _set_board(self, board: DrawingBoard | None) -> None:
        if board is self._board:
            return
        self._board = board
        if board is not None:
            board.strokesChanged.connect(self._redraw)
            board.grown.connect(self.update)
        self._redraw()
        self.boardChanged.emit()

    def _get_drawing(self) -> str:
        return self._text

    def _set_drawing(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self._drawing = decode(text) if text else None
        self._redraw()
        self.drawingChanged.emit()

    def _get_aspect(self) -> float:
        return self._drawing.height / self._drawing.width if self._drawing else 0.0

    board = Property(DrawingBoard, _get_board, _set_board, notify=boardChanged)
    drawing = Property(str, _get_drawing, _set_drawing, notify=drawingChanged)
    aspect = Property(float, _get_aspect, notify=drawingChanged)
    """Height over width of the drawing's sheet; 0 without a drawing."""

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        super().geometryChange(new, old)
        self._redraw()

    # PySide's stub forgets that None takes the node away.
    def updatePaintNode(  # type: ignore[override]
        self, old: QSGNode | None, _data: QQuickItem.UpdatePaintNodeData
    ) -> QSGNode | None:
        """On the render thread, with the GUI thread held: one texture with the picture of all strokes."""
        size = self._pixels()
        if size.isEmpty() or not (self._strokes() or self._live()):
            if old is not None:
                shiboken6.delete(old)  # Qt leaves this to the item, and would go on showing it
            return None
        node = cast(QSGSimpleTextureNode, old) if old is not None else _new_node()
        node.setTexture(self.window().createTextureFromImage(self._picture(size)))
        node.setRect(self.boundingRect())
        return node

    def _pixels(self) -> QSize:
        ratio = self.window().effectiveDevicePixelRatio()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    def _picture(self, size: QSize) -> QImage:
        """Finished strokes are kept as a picture, so that a long drawing stays quick under the finger."""
        if self._finished.size() != size:
            self._finished = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            self._finished.fill(Qt.GlobalColor.transparent)
            _paint(self._finished, self._strokes())
        live = self._live()
        if live is None:
            return self._finished
        picture = self._finished.copy()
        _paint(picture, (live,))
        return picture

    def _live(self) -> Stroke | None:
        return self._board.live if self._board is not None else None

    def _strokes(self) -> tuple[Stroke, ...]:
        if self._board is not None:
            return self._board.strokes
        return self._drawing.strokes if self._drawing else ()

    def _redraw(self) -> None:
        self._finished = QImage()
        self.update()


def _paint(picture: QImage, strokes: Sequence[Stroke]) -> None:
    """Onto a picture as wide as the sheet; however small it is, a stroke is still to be seen."""
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_strokes(painter, strokes, picture.width(), FINEST)
    painter.end()


def paint_strokes(painter: QPainter, strokes: Sequence[Stroke], width: float, finest: float = 0) -> None:
    """A sheet `width` wide, its top left at the painter's origin; no stroke is drawn finer than `finest`."""
    scale = width / GRID
    painter.scale(scale, scale)
    for stroke in strokes:
        pen = QPen(COLOURS[stroke.ink], max(STROKE_WIDTH, finest / scale))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path_of(stroke), pen)


def _new_node() -> QSGSimpleTextureNode:
    node = QSGSimpleTextureNode()
    node.setOwnsTexture(True)  # else every picture leaks
    node.setFiltering(QSGTexture.Filtering.Linear)
    return node

"""Draws a finger drawing: round strokes, smoothed through the middles between its points."""

from itertools import pairwise

from PySide6.QtCore import Property, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

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
class DrawingItem(QQuickPaintedItem):
    """Shows a `board` while it is drawn on, or a `drawing` as the guestbook keeps it."""

    boardChanged = Signal()
    drawingChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._board: DrawingBoard | None = None
        self._text = ""
        self._drawing: Drawing | None = None
        self._finished = QImage()
        self.setAntialiasing(True)

    def _get_board(self) -> DrawingBoard | None:
        return self._board

    def _set_board(self, board: DrawingBoard | None) -> None:
        if board is self._board:
            return
        self._board = board
        if board is not None:
            board.strokesChanged.connect(self._redraw)
            board.grown.connect(self._grow)
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

    def paint(self, painter: QPainter) -> None:
        """Finished strokes come from a picture, so that a long drawing stays quick under the finger."""
        size = self._pixels(painter)
        if size.isEmpty():
            return
        if self._finished.size() != size:
            self._finished = self._picture(size)
        painter.drawImage(self.boundingRect(), self._finished)
        if self._board is not None and (live := self._board.live):
            self._stroke(painter, live, self.width())

    def _pixels(self, painter: QPainter) -> QSize:
        ratio = painter.device().devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    def _picture(self, size: QSize) -> QImage:
        picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for stroke in self._strokes():
            self._stroke(painter, stroke, size.width())
        painter.end()
        return picture

    def _strokes(self) -> tuple[Stroke, ...]:
        if self._board is not None:
            return self._board.strokes
        return self._drawing.strokes if self._drawing else ()

    def _stroke(self, painter: QPainter, stroke: Stroke, width: float) -> None:
        pen = QPen(COLOURS[stroke.ink], max(STROKE_WIDTH, FINEST * GRID / width))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(width / GRID, width / GRID)
        painter.strokePath(path_of(stroke), pen)
        painter.restore()

    def _redraw(self) -> None:
        self._finished = QImage()
        self.update()

    def _grow(self) -> None:
        self.update()

"""The pages of the printed guestbook: the title, the heads of its parts, notes that stay whole, page numbers.

Lengths are millimetres.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.drawing import Drawing
from kiosk.ui.book_type import ANSWER, SMALL, Face, SetText, set_text
from kiosk.ui.drawing_item import paint_strokes

WIDTH, HEIGHT = 148.0, 210.0
INNER, OUTER, TOP, BOTTOM = 20.0, 14.0, 20.0, 22.0
MEASURE = WIDTH - INNER - OUTER
_DRAWING = 55.0
_INDENT = 5.0
_OFF, _GAP = 1.2, 9.0
_RED, _COBALT = "#C4432B", "#1F3FA8"
_TITLE = Face("Alumni Sans", QFont.Weight.Black, 66, 52)
_PART = Face("Alumni Sans", QFont.Weight.Black, 30, 30)
_EXHIBIT = Face("Literata", QFont.Weight.Medium, 12, 17)


@dataclass(slots=True)
class Note:
    """An entry set and not yet on a page: its drawing, its texts, how far each is indented and stands off."""

    device: QPdfWriter
    drawing: Drawing | None = None
    texts: list[tuple[SetText, float, float]] = field(default_factory=list)

    def draw(self, drawing: Drawing) -> None:
        self.drawing = drawing

    def write(self, text: str, face: Face, *, from_right: bool) -> None:
        self.texts.append((set_text(text, face, MEASURE, self.device, from_right=from_right), 0, 0))

    def sign(self, text: str, face: Face, *, from_right: bool) -> None:
        self.texts.append((set_text(text, face, MEASURE, self.device, from_right=from_right), 0, _OFF))

    def answer(self, who: str, text: str) -> None:
        """The museum's words, beside a red rule."""
        for words, face, off in ((who, SMALL, _OFF), (text, ANSWER, 0.0)):
            self.texts.append((set_text(words, face, MEASURE - _INDENT, self.device), _INDENT, off))

    @property
    def is_whole(self) -> bool:
        return all(text.is_whole for text, _, _ in self.texts)

    @property
    def drawing_size(self) -> tuple[float, float]:
        if self.drawing is None:
            return 0, 0
        shape = self.drawing.height / self.drawing.width
        width = min(MEASURE, _DRAWING / shape)
        return width, width * shape

    @property
    def height(self) -> float:
        return self.drawing_size[1] + sum(sum(text.heights) + off for text, _, off in self.texts)


class BookPages:
    """Filled from top to bottom; the inner margin is the wide one, page numbers stand outside."""

    def __init__(self, file: QSaveFile, art: Path, title: str) -> None:
        self._art = art
        self._writer = QPdfWriter(file)
        self._writer.setResolution(1200)
        self._writer.setTitle(title)
        self._writer.setCreator("kiosk")
        page = QPageSize(QPageSize.PageSizeId.A5)
        self._writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
        self._scale = self._writer.resolution() / 25.4
        self._painter = QPainter(self._writer)
        self._number = 1
        self._y = TOP
        self._part = ""

    def close(self) -> None:
        """Finish the file; Qt must not be painting any more when it goes."""
        self._number_page()
        self._painter.end()

    def title(self, title: str, exhibit: str) -> None:
        """A right-hand page; the book itself begins on the next one."""
        self._picture("papel-picado", QRectF(0, 0, WIDTH, WIDTH * 168 / 1920))
        widest = set_text(title, _TITLE, 2 * WIDTH, self._writer).width
        face = replace(_TITLE, size=_TITLE.size * min(1, MEASURE / widest))
        for colour, off in ((_RED, 0.6), (_TITLE.colour, 0.0)):
            words = set_text(title, replace(face, colour=colour), WIDTH, self._writer)
            self._put(words, INNER + off, 20 + off)
        self._put(set_text(exhibit, _EXHIBIT, MEASURE, self._writer), INNER, 47)
        self._picture("guestbook", QRectF(0, HEIGHT - WIDTH, WIDTH, WIDTH))
        self._turn(numbered=False)
        self._turn(numbered=False)

    def note(self) -> Note:
        return Note(self._writer)

    def begin_part(self, name: str) -> None:
        """The head of a part; it keeps with the note under it."""
        self._part = name

    def set_note(self, note: Note) -> None:
        """On this page where it fits, else whole on the next; a note longer than a page flows on."""
        head = self._head()
        need = note.height + (sum(head.heights) + 6 if head else 0)
        if self._y > TOP:
            if self._y + _GAP + need > HEIGHT - BOTTOM:
                self._turn()
            else:
                self._set_apart(with_diamond=head is None)
        if head:
            self._set_head(head)
        if note.drawing is not None:
            self._draw(note.drawing, *note.drawing_size)
        for text, indent, off in note.texts:
            self._y += off
            for number, height in enumerate(text.heights):
                if self._y + height > HEIGHT - BOTTOM:
                    self._turn()
                if indent:
                    self._rule(height)
                text.draw(self._painter, number, self._left + indent, self._y)
                self._y += height

    @property
    def _left(self) -> float:
        return INNER if self._number % 2 else OUTER

    def _head(self) -> SetText | None:
        return set_text(self._part, _PART, MEASURE, self._writer) if self._part else None

    def _set_head(self, head: SetText) -> None:
        self._part = ""
        self._put(head, self._left, self._y)
        self._y += sum(head.heights) + 6

    def _set_apart(self, *, with_diamond: bool) -> None:
        """A diamond between two notes, as on the sheets of the wall; the head of a part needs none."""
        middle, y, half = self._left + 1, self._y + _GAP / 2, 1.0
        if with_diamond:
            corners = [(middle - half, y), (middle, y - half), (middle + half, y), (middle, y + half)]
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(_COBALT))
            self._painter.drawPolygon(
                QPolygonF([QPointF(a * self._scale, b * self._scale) for a, b in corners])
            )
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._y += _GAP

    def _rule(self, height: float) -> None:
        pen = QPen(QColor(_RED), 1.0 * self._scale)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        x = (self._left + 1) * self._scale
        self._painter.drawLine(
            QPointF(x, self._y * self._scale), QPointF(x, (self._y + height) * self._scale)
        )

    def _draw(self, drawing: Drawing, width: float, height: float) -> None:
        if self._y + height > HEIGHT - BOTTOM:
            self._turn()
        self._painter.save()
        self._painter.translate(self._left * self._scale, self._y * self._scale)
        paint_strokes(self._painter, drawing.strokes, width * self._scale)
        self._painter.restore()
        self._y += height + 2

    def _turn(self, *, numbered: bool = True) -> None:
        if numbered:
            self._number_page()
        self._writer.newPage()
        self._number += 1
        self._y = TOP

    def _number_page(self) -> None:
        number = set_text(str(self._number), SMALL, MEASURE, self._writer)
        outside = WIDTH - OUTER - number.width if self._number % 2 else OUTER
        self._put(number, outside, HEIGHT - BOTTOM + 8)

    def _put(self, text: SetText, left: float, top: float) -> None:
        for number, height in enumerate(text.heights):
            text.draw(self._painter, number, left, top)
            top += height

    def _picture(self, name: str, box: QRectF) -> None:
        scale = self._scale
        place = QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale)
        QSvgRenderer(str(self._art / f"{name}.svg")).render(self._painter, place)

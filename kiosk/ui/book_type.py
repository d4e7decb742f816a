"""Type for the printed guestbook: words set in lines by Qt's text engine, which shapes every script.

Lengths are millimetres on the page; sizes of type are points.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPdfWriter, QTextLayout, QTextLine, QTextOption

from kiosk.domain.direction import is_right_to_left, isolate

INK, OXIDE = "#14110F", "#8C2415"
_LINE_SEPARATOR = "\u2028"


@dataclass(frozen=True, slots=True)
class Face:
    """A family and a weight, its size and its leading in points."""

    family: str
    weight: QFont.Weight
    size: float
    leading: float
    colour: str = INK
    italic: bool = False


WORDS = Face("Literata", QFont.Weight.Medium, 10.5, 15)
ANSWER = Face("Literata", QFont.Weight.Medium, 9.5, 13.5, italic=True)
NAME = Face("Golos Text", QFont.Weight.DemiBold, 8.5, 12, OXIDE)
SMALL = Face("Golos Text", QFont.Weight.Medium, 7.5, 11)


def set_text(
    text: str, face: Face, width: float, device: QPdfWriter, *, from_right: bool | None = None
) -> "SetText":
    """In an upright face where the italic lacks letters. `from_right` is told by the text unless given."""
    if from_right is None:
        from_right = is_right_to_left(text)
    made = SetText(text, face, width, device, from_right=from_right)
    if made.is_whole or not face.italic:
        return made
    return SetText(text, replace(face, italic=False), width, device, from_right=from_right)


class SetText:
    """A text in lines of one width; what is read from the right stands at the right."""

    def __init__(self, text: str, face: Face, width: float, device: QPdfWriter, *, from_right: bool) -> None:
        self.face = face
        self._scale = device.resolution() / 25.4
        self._layout = QTextLayout(isolate(text).replace("\n", _LINE_SEPARATOR), _font(face), device)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        if from_right:
            option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._lines = tuple(self._broken(width * self._scale))

    @property
    def heights(self) -> list[float]:
        """Of each line: the face's leading, or more where a letter of another face is taller."""
        least = self.face.leading * 25.4 / 72
        return [max(least, line.height() / self._scale) for line in self._lines]

    @property
    def width(self) -> float:
        """Of the longest line."""
        return max((line.naturalTextWidth() for line in self._lines), default=0) / self._scale

    @property
    def is_whole(self) -> bool:
        """Whether the machine's faces have every letter."""
        return not any(0 in run.glyphIndexes() for run in self._layout.glyphRuns())

    def draw(self, painter: QPainter, number: int, left: float, top: float) -> None:
        """One line, its top and left at the given place."""
        line = self._lines[number]
        painter.setPen(QColor(self.face.colour))
        line.draw(painter, QPointF(left * self._scale, top * self._scale - line.y()))

    def _broken(self, width: float) -> Iterator[QTextLine]:
        self._layout.beginLayout()
        height = 0.0
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            yield line
            line = self._layout.createLine()
        self._layout.endLayout()


def _font(face: Face) -> QFont:
    font = QFont(face.family, -1, face.weight, face.italic)
    font.setPointSizeF(face.size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Qt writes no letters behind a ligature into a PDF: what is copied or searched there would lack them.
    font.setFeature(QFont.Tag("liga"), 0)
    return font

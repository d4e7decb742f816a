"""The sheet that a finger draws on: strokes that begin, grow and end, and can be taken back."""

from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain import drawing
from kiosk.domain.drawing import GRID, MAX_BYTES, Drawing, Stroke
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Point = tuple[int, int]

NEAREST = 8
"""Points closer to the last one than this, on the grid, add nothing to the eye."""

_SPARE = 100
"""Bytes left free, so that the stroke that fills the sheet still closes within the limit."""


@QmlElement
@QmlUncreatable("Python gives it")
class DrawingBoard(QObject):
    """Places are fractions of the sheet's width, from its top left corner."""

    @QEnum
    class Ink(Enum):
        Black = 0
        Oxide = 1
        Cobalt = 2

    inkChanged = Signal()
    strokesChanged = Signal()
    grown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ink = drawing.Ink.INK
        self._shape = (3, 1)
        self._strokes: tuple[Stroke, ...] = ()
        self._live: list[Point] = []
        self._bytes = 0

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The strokes that are done."""
        return self._strokes

    @property
    def live(self) -> Stroke | None:
        """The stroke under the finger."""
        return Stroke(self._ink, tuple(self._live)) if self._live else None

    def drawing(self) -> Drawing | None:
        """What is to be kept; None while the sheet is blank."""
        return Drawing(*self._shape, self._strokes) if self._strokes else None

    def _get_ink(self) -> int:
        return list(drawing.Ink).index(self._ink)

    def _is_blank(self) -> bool:
        return not self._strokes

    def _is_full(self) -> bool:
        return self._bytes > MAX_BYTES - _SPARE

    ink = Property(int, _get_ink, notify=inkChanged)
    blank = Property(bool, _is_blank, notify=strokesChanged)
    full = Property(bool, _is_full, notify=strokesChanged)

    @Slot(int)
    def setInk(self, ink: int) -> None:
        self._ink = list(drawing.Ink)[ink]
        self.inkChanged.emit()

    @Slot(float, float)
    def setSheet(self, width: float, height: float) -> None:
        """The sheet's shape in any unit; a sheet that was drawn on keeps its own."""
        if width >= 1 and height >= 1 and not self._strokes:
            self._shape = (GRID, max(1, min(GRID, round(GRID * height / width))))

    @Slot(float, float)
    def begin(self, x: float, y: float) -> None:
        if not self._is_full():
            self._live = [self._on_grid(x, y)]
            self.grown.emit()

    @Slot(float, float)
    def extend(self, x: float, y: float) -> None:
        if not self._live:
            return
        point, last = self._on_grid(x, y), self._live[-1]
        dx, dy = point[0] - last[0], point[1] - last[1]
        if dx * dx + dy * dy < NEAREST * NEAREST:
            return
        self._live.append(point)
        self._bytes += len(f"{dx},{dy},")
        self.grown.emit()
        if self._is_full():
            self.end()

    @Slot()
    def end(self) -> None:
        if stroke := self.live:
            self._live = []
            self._keep((*self._strokes, stroke))

    @Slot()
    def undo(self) -> None:
        self._live = []
        self._keep(self._strokes[:-1])

    @Slot()
    def clear(self) -> None:
        self._live = []
        self._keep(())

    def _keep(self, strokes: tuple[Stroke, ...]) -> None:
        self._strokes = strokes
        kept = self.drawing()
        self._bytes = len(drawing.encode(kept)) if kept else 0
        self.strokesChanged.emit()

    def _on_grid(self, x: float, y: float) -> Point:
        width, height = self._shape
        lowest = GRID * height // width
        return min(max(round(x * GRID), 0), GRID), min(max(round(y * GRID), 0), lowest)

"""The film's chapters and its transcript, as lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.exhibit import Chapter, Cue
from kiosk.ui.models.rows import RowModel
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ChapterRow:
    """`start` in milliseconds; `section` tells whether a section speaks of it."""

    number: int
    title: str
    start: int
    section: str
    current: bool


@QmlElement
@QmlUncreatable("Python gives it")
class ChaptersModel(RowModel):
    """The film's chapters; the one that plays is current."""

    row_type = ChapterRow

    placeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = -1

    def _get_place(self) -> int:
        return self._place

    def _set_place(self, place: int) -> None:
        if place != self._place:
            self._place = place
            self.placeChanged.emit()

    place = Property(int, _get_place, notify=placeChanged)  # the index of the current one, -1 for none

    def show(self, chapters: Sequence[Chapter], here: int) -> None:
        """`here` is the index of the current one, -1 for none."""
        self.set_rows(
            [
                ChapterRow(number, each.title, each.start, each.section, number - 1 == here)
                for number, each in enumerate(chapters, start=1)
            ]
        )
        self._set_place(here)


@dataclass(frozen=True, slots=True)
class CueRow:
    """`start` in milliseconds."""

    words: str
    start: int
    current: bool


@QmlElement
@QmlUncreatable("Python gives it")
class TranscriptModel(RowModel):
    """All that is said; the line that is being said is current."""

    row_type = CueRow

    placeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = -1

    def _get_place(self) -> int:
        return self._place

    def _set_place(self, place: int) -> None:
        if place != self._place:
            self._place = place
            self.placeChanged.emit()

    place = Property(int, _get_place, notify=placeChanged)  # the index of the line last said, -1 for none yet

    def show(self, cues: Sequence[Cue], here: int, place: int) -> None:
        """`here` is the index of the line being said, `place` of the one last begun; -1 for none."""
        self.set_rows(
            [CueRow(each.text.replace("\n", " "), each.start, i == here) for i, each in enumerate(cues)]
        )
        self._set_place(place)

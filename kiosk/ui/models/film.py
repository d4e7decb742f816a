"""The film's chapters and its transcript, as lists."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

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
    row_type = ChapterRow


@dataclass(frozen=True, slots=True)
class CueRow:
    """`start` in milliseconds."""

    words: str
    start: int
    current: bool


@QmlElement
@QmlUncreatable("Python gives it")
class TranscriptModel(RowModel):
    row_type = CueRow

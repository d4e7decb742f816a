"""The sheets on the guestbook's wall: a list that grows at its end and follows what staff change."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtQml import QmlElement

from kiosk.domain.direction import is_right_to_left, isolate
from kiosk.domain.drawing import encode
from kiosk.domain.guestbook import Entry, Origin
from kiosk.ui.models.rows import Index, RowModel
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class WallRow:
    """`date` is ISO 8601: a day, or what a mirrored entry says of itself. Texts are isolated, see domain."""

    entry_id: int
    name: str
    message: str
    language: str
    right_to_left: bool
    from_readers: bool
    date: str
    reply: str
    reply_right_to_left: bool
    drawing: str


def wall_row(entry: Entry) -> WallRow:
    return WallRow(
        entry_id=entry.id,
        name=isolate(entry.name),
        message=isolate(entry.message),
        language=entry.language,
        right_to_left=is_right_to_left(entry.message or entry.name),
        from_readers=entry.origin is Origin.MIRRORED,
        date=entry.dated or entry.created_at.astimezone().date().isoformat(),
        reply=isolate(entry.reply),
        reply_right_to_left=is_right_to_left(entry.reply),
        drawing=encode(entry.drawing) if entry.drawing else "",
    )


@QmlElement
@QmlUncreatable("Python gives it")
class WallModel(RowModel):
    """`more` is called when a view has come to the end and there is more to come."""

    row_type = WallRow

    def __init__(self, more: Callable[[], None] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._more = more
        self.has_more = False

    def canFetchMore(self, parent: Index) -> bool:
        return self.has_more and self._more is not None and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent) and self._more is not None:
            self._more()

    def append(self, rows: Sequence[WallRow]) -> None:
        """Rows that are there already are left out: a page may overlap after a change."""
        there = {row.entry_id for row in self._rows}
        self._insert(len(self._rows), [row for row in rows if row.entry_id not in there])

    def follow(self, rows: Sequence[WallRow]) -> None:
        """Become `rows` by taking out, putting in and changing single ones, so that a view keeps its place.

        Both lists are in the same order, newest first.
        """
        wanted = {row.entry_id for row in rows}
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].entry_id not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                self._rows = self._rows[:place] + self._rows[place + 1 :]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            if place >= len(self._rows) or self._rows[place].entry_id != row.entry_id:
                self._insert(place, [row])
        self.set_rows(rows)

    def _insert(self, place: int, rows: Sequence[WallRow]) -> None:
        if not rows:
            return
        self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
        self._rows = (*self._rows[:place], *rows, *self._rows[place:])
        self.endInsertRows()

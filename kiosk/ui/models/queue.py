"""What staff see of the guestbook: entries, with those that say nearly the same in one row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtQml import QmlElement

from kiosk.domain.direction import is_right_to_left, isolate
from kiosk.domain.drawing import encode
from kiosk.domain.guestbook import Entry, Hold, State
from kiosk.domain.moderation_likeness import group
from kiosk.ui.models.rows import RowModel
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class QueueRow:
    """`entry_ids` are the newest of like entries first; the rest is the newest's. `signed` is local time.

    `entry_state` and `reasons` are positions in State and Hold.
    """

    entry_ids: tuple[int, ...]
    alike: int
    name: str
    message: str
    right_to_left: bool
    drawing: str
    signed: str
    entry_state: int
    answer: str
    reasons: list[int]


def queue_rows(entries: Sequence[Entry], *, grouped: bool) -> list[QueueRow]:
    """One row an entry, or one for all that say nearly the same; drawings are never taken for alike."""
    if not grouped:
        return [_row([entry]) for entry in entries]
    places = group([entry.message or f"\0{entry.id}" for entry in entries])
    return [_row([entries[place] for place in alike]) for alike in places]


def _row(alike: Sequence[Entry]) -> QueueRow:
    entry = alike[0]
    return QueueRow(
        entry_ids=tuple(each.id for each in alike),
        alike=len(alike),
        name=isolate(entry.name),
        message=isolate(entry.message),
        right_to_left=is_right_to_left(entry.message or entry.name),
        drawing=encode(entry.drawing) if entry.drawing else "",
        signed=f"{entry.created_at.astimezone():%Y-%m-%d %H:%M}",
        entry_state=list(State).index(entry.state),
        answer=entry.reply,
        reasons=[list(Hold).index(hold) for hold in entry.holds],
    )


@QmlElement
@QmlUncreatable("Python gives it")
class QueueModel(RowModel):
    row_type = QueueRow

    def _replace(self, new: tuple[QueueRow, ...]) -> None:
        """The list makes rows ahead in quiet moments, which a reset would catch half made."""
        if self._rows:
            self.beginRemoveRows(QModelIndex(), 0, len(self._rows) - 1)
            self._rows = ()
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), 0, len(new) - 1)
            self._rows = new
            self.endInsertRows()

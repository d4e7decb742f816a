"""A row model that keeps what views have made: rows come and go, no delegate is built or thrown away."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QObject

from kiosk.ui.models.rows import RowModel


class PooledRowModel(RowModel):
    """Rows have the fields `id`, which tells them apart, and `shown`.

    Rows in use stand first, in the order given; those out of use follow with `shown` false and wait for
    the next that comes. Making a delegate costs more than a frame has time for while a finger drags.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: list[Any] = []
        self._used = 0

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show `rows`; each id keeps its delegate as long as it stays."""
        staying = {row.id for row in rows}
        for at in reversed(range(self._used)):
            if self._pool[at].id not in staying:
                self._used -= 1
                self._move(at, len(self._pool) - 1)
                self._put(len(self._pool) - 1, replace(self._pool[-1], shown=False))
        for at, row in enumerate(rows):
            found = next((i for i in range(at, self._used) if self._pool[i].id == row.id), None)
            if found is not None:
                self._move(found, at)
                self._put(at, row)
            elif self._used < len(self._pool):
                self._move(self._used, at)
                self._used += 1
                self._put(at, row)
            else:
                self.beginInsertRows(QModelIndex(), at, at)
                self._pool.insert(at, row)
                self._rows = tuple(self._pool)
                self.endInsertRows()
                self._used += 1

    @property
    def shown_rows(self) -> tuple[Any, ...]:
        return tuple(self._pool[: self._used])

    def _put(self, at: int, row: Any) -> None:
        if self._pool[at] != row:
            self._pool[at] = row
            self._rows = tuple(self._pool)
            self.dataChanged.emit(self.index(at), self.index(at))

    def _move(self, start: int, end: int) -> None:
        if start == end:
            return
        below = QModelIndex()
        self.beginMoveRows(below, start, start, below, end + 1 if end > start else end)
        self._pool.insert(end, self._pool.pop(start))
        self._rows = tuple(self._pool)
        self.endMoveRows()

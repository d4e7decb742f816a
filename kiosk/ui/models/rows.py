"""A list model over a tuple of frozen dataclass rows; the fields, in camelCase, are the roles."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


def role_name(field: str) -> str:
    """`some_field` as QML names it: `someField`."""
    head, *tail = field.split("_")
    return head + "".join(part.capitalize() for part in tail)


class RowModel(QAbstractListModel):
    """Subclass it with `row_type` set. `set_rows` tells views only what changed: delegates live on."""

    row_type: ClassVar[type]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Any, ...] = ()
        names = [field.name for field in fields(self.row_type)]
        self._fields = {int(Qt.ItemDataRole.UserRole) + 1 + i: name for i, name in enumerate(names)}

    @property
    def rows(self) -> tuple[Any, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show `rows`; the same number of rows updates in place, another resets the model."""
        new = tuple(rows)
        if len(new) != len(self._rows):
            self._replace(new)
            return
        changed = [i for i, (old, row) in enumerate(zip(self._rows, new, strict=True)) if old != row]
        self._rows = new
        for i in changed:
            self.dataChanged.emit(self.index(i), self.index(i))

    def _replace(self, new: tuple[Any, ...]) -> None:
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        name = self._fields.get(role)
        if name is None or not 0 <= index.row() < len(self._rows):
            return None
        return getattr(self._rows[index.row()], name)

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(role_name(name).encode()) for role, name in self._fields.items()}

"""Rows come and go in order, while what stands for them in a view lives on."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from kiosk.ui.models.pooled import PooledRowModel


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    shown: bool
    text: str = ""


class Rows(PooledRowModel):
    row_type = Row


class Mirror:
    """What a view would hold: one object a row, moved and kept as the model says."""

    def __init__(self, model: Rows) -> None:
        self.model = model
        self.made = 0
        self.delegates: list[int] = []
        model.rowsInserted.connect(self._insert)
        model.rowsMoved.connect(self._move)

    def _insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        for at in range(first, last + 1):
            self.delegates.insert(at, self.made)
            self.made += 1

    def _move(self, _from: QModelIndex, start: int, end: int, _to: QModelIndex, row: int) -> None:
        assert start == end
        self.delegates.insert(row - 1 if row > start else row, self.delegates.pop(start))

    def by_id(self) -> dict[str, int]:
        return {row.id: self.delegates[i] for i, row in enumerate(self.model.shown_rows)}


NAMES = st.lists(st.sampled_from("abcdefghij"), unique=True)


@given(st.lists(NAMES, max_size=8))
def test_rows_stand_in_order_and_keep_their_delegates(steps: list[list[str]]) -> None:
    model = Rows()
    mirror = Mirror(model)
    before: dict[str, int] = {}
    for names in steps:
        model.set_rows([Row(name, True) for name in names])
        assert [row.id for row in model.rows if row.shown] == names
        assert all(row.shown for row in model.rows[: len(names)])
        after = mirror.by_id()
        assert all(after[name] == before[name] for name in names if name in before)
        before = after
    assert mirror.made == max(map(len, steps), default=0)


def test_a_changed_row_is_told_and_an_unchanged_one_is_not() -> None:
    model = Rows()
    model.set_rows([Row("a", True), Row("b", True)])
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    model.set_rows([Row("a", True), Row("b", True, "new")])
    assert told == [1]

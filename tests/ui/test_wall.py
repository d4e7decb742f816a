"""The wall's rows follow the book entry by entry, so that a view keeps its place."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kiosk.domain.guestbook import Entry, Origin, State
from kiosk.ui.models.wall import WallModel, WallRow, wall_row

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
ENTRY = Entry(7, "Ana", "I was here.", "en", State.SHOWN, NOON, NOON)


def row(number: int, message: str = "") -> WallRow:
    return replace(wall_row(ENTRY), entry_id=number, message=message)


def test_words_are_isolated_from_what_stands_around_them() -> None:
    shown = wall_row(replace(ENTRY, message="one\n\ntwo", reply="Thanks"))
    assert shown.message == "\u2068one\u2069\n\n\u2068two\u2069"
    assert shown.reply == "\u2068Thanks\u2069"


def test_the_direction_is_that_of_the_first_letter() -> None:
    assert wall_row(replace(ENTRY, message="1937: שלום")).right_to_left
    assert wall_row(replace(ENTRY, message="«سلام» hello")).right_to_left
    assert not wall_row(replace(ENTRY, message="hello שלום")).right_to_left
    assert not wall_row(replace(ENTRY, message="1937")).right_to_left


def test_a_mirrored_entry_keeps_its_own_date_and_says_where_it_comes_from() -> None:
    mirrored = wall_row(replace(ENTRY, origin=Origin.MIRRORED, dated="2010"))
    assert (mirrored.from_readers, mirrored.date) == (True, "2010")
    assert (wall_row(ENTRY).from_readers, wall_row(ENTRY).date) == (False, "2026-06-01")


@given(
    st.lists(st.integers(0, 30), unique=True).map(lambda ids: sorted(ids, reverse=True)),
    st.lists(st.tuples(st.integers(0, 30), st.sampled_from("ab")), unique_by=lambda pair: pair[0]),
)
def test_the_model_becomes_any_other_list_of_rows(before: list[int], after: list[tuple[int, str]]) -> None:
    model = WallModel()
    model.follow([row(number) for number in before])
    wanted = [row(number, text) for number, text in sorted(after, reverse=True)]
    model.follow(wanted)
    assert list(model.rows) == wanted
    assert model.rowCount() == len(wanted)


def test_what_stays_is_neither_taken_out_nor_put_in(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = WallModel()
    qtmodeltester.check(model)
    model.follow([row(5), row(4), row(3), row(2)])
    removed: list[int] = []
    inserted: list[int] = []
    changed: list[int] = []
    model.rowsRemoved.connect(lambda _parent, first, _last: removed.append(first))
    model.rowsInserted.connect(lambda _parent, first, _last: inserted.append(first))
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.follow([row(6), row(5), row(3), row(2, "mended")])
    assert (removed, inserted, changed) == ([1], [0], [3])


def test_a_page_that_overlaps_is_not_hung_twice() -> None:
    model = WallModel()
    model.append([row(3), row(2)])
    model.append([row(2), row(1)])
    assert [each.entry_id for each in model.rows] == [3, 2, 1]


def test_it_asks_for_more_only_while_there_is_more() -> None:
    asked: list[bool] = []
    model = WallModel(lambda: asked.append(True))
    assert not model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    model.has_more = True
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert asked == [True]

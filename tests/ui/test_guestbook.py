"""The wall reads the book by pages and follows what is done to it elsewhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from kiosk.domain.guestbook import Closed, Page
from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels.guestbook import PAGE, POLL, GuestbookViewModel
from tests.book import NOON, Book

Stage = GuestbookViewModel.Stage


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def wall(book: Book, jobs: Jobs) -> Iterator[GuestbookViewModel]:
    made = GuestbookViewModel(book.visitors, jobs)
    yield made
    made.leave()


def messages(wall: GuestbookViewModel) -> list[str]:
    return [row.message.strip("\u2068\u2069") for row in wall.wall.rows]


def entered(wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.idle):
        wall.enter()


def test_it_shows_the_newest_first_and_their_number(
    book: Book, wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    for number in range(3):
        book.shown(f"Note {number}", minutes=number)
    book.signed("still waiting", minutes=9)
    assert wall.stage == Stage.Loading.value
    entered(wall, jobs, qtbot)
    assert messages(wall) == ["Note 2", "Note 1", "Note 0"]
    assert (wall.count, wall.stage) == (3, Stage.Open.value)


def test_a_new_book_says_so(wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot) -> None:
    entered(wall, jobs, qtbot)
    assert wall.stage == Stage.Blank.value


def test_further_pages_come_when_a_view_asks_and_each_entry_once(
    book: Book, wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    ids = [book.shown(f"Note {number}", minutes=number) for number in range(2 * PAGE + 3)]
    entered(wall, jobs, qtbot)
    assert wall.wall.rowCount() == PAGE
    while wall.wall.canFetchMore(QModelIndex()):
        with qtbot.waitSignal(jobs.idle):
            wall.wall.fetchMore(QModelIndex())
            wall.wall.fetchMore(QModelIndex())
    assert [row.entry_id for row in wall.wall.rows] == ids[::-1]


def test_it_follows_what_staff_do_within_two_seconds(
    book: Book, wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    first = book.shown("Hide me", minutes=1)
    book.shown("Keep me", minutes=2)
    waiting = book.signed("Show me", minutes=3)
    entered(wall, jobs, qtbot)
    book.staff.hide([first], NOON)
    book.staff.show([waiting], NOON)
    qtbot.waitUntil(lambda: messages(wall) == ["Show me", "Keep me"], timeout=2000)
    assert POLL <= 1000


def test_it_looks_for_changes_only_while_it_is_shown(
    book: Book, wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    entered(wall, jobs, qtbot)
    wall.leave()
    asked: list[int] = []
    revision = book.visitors.revision
    book.visitors.revision = lambda: asked.append(1) or revision()  # type: ignore[method-assign]
    with qtbot.assertNotEmitted(jobs.idle, wait=POLL + 200):
        pass
    assert asked == []


def test_a_sheet_taken_off_the_wall_goes_when_staff_hide_it(
    book: Book, wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    opened = book.shown("Read me")
    entered(wall, jobs, qtbot)
    wall.open(opened)
    assert wall.isOpened
    book.staff.hide([opened], NOON)
    qtbot.waitUntil(lambda: not wall.isOpened, timeout=2000)


def test_from_an_open_sheet_one_goes_to_its_neighbours_and_no_further(
    book: Book, wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    older, newer = book.shown("older", minutes=1), book.shown("newer", minutes=2)
    entered(wall, jobs, qtbot)
    wall.open(newer)
    seen = []
    for steps in (1, 1, -1, -1):
        wall.openBeside(steps)
        seen.append(wall.opened.rows[0].entry_id)
    assert seen == [older, older, newer, newer]


def test_a_damaged_book_closes_calmly_and_opens_again(
    book: Book, wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    book.shown("Still here")
    aside = book.file.with_suffix(".aside")
    book.store.close()
    book.file.rename(aside)
    book.file.write_bytes(b"no database at all " * 100)
    entered(wall, jobs, qtbot)
    assert wall.stage == Stage.Closed.value
    assert isinstance(book.visitors.count(), Closed)
    book.store.close()
    aside.rename(book.file)
    qtbot.waitUntil(lambda: wall.stage == Stage.Open.value, timeout=2000)
    assert messages(wall) == ["Still here"]


def test_the_end_of_the_visit_closes_the_sheet_and_goes_back_to_the_newest(
    book: Book, wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    opened = book.shown()
    entered(wall, jobs, qtbot)
    wall.open(opened)
    with qtbot.waitSignal(wall.rewound):
        wall.reset()
    assert not wall.isOpened


def test_an_answer_to_an_older_question_is_dropped(
    book: Book, wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    book.shown("first")
    hung: list[int] = []
    wall.wall.rowsInserted.connect(lambda *_: hung.append(1))
    page = book.visitors.page
    answers = [page(None, PAGE), Page(())]
    book.visitors.page = lambda *_: answers.pop(0)  # type: ignore[method-assign]
    with qtbot.waitSignal(jobs.idle):
        wall.enter()
        wall.retry()
    assert (hung, answers) == ([], [])
    book.visitors.page = page  # type: ignore[method-assign]
    with qtbot.waitSignal(jobs.idle):
        wall.retry()
    assert messages(wall) == ["first"]


def test_the_entries_are_counted_anew_only_after_a_change(
    wall: GuestbookViewModel, book: Book, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = []
    count = book.visitors.count
    monkeypatch.setattr(book.visitors, "count", lambda: counted.append(1) or count())
    book.shown("one")
    for _ in range(3):
        entered(wall, jobs, qtbot)
    assert (wall.count, len(counted)) == (1, 1)
    book.shown("two", minutes=1)
    entered(wall, jobs, qtbot)
    assert (wall.count, len(counted)) == (2, 2)

"""Staff at the kiosk: the lock, the queue, decisions that can be taken back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.guestbook import State
from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels import staff as module
from kiosk.ui.viewmodels.staff import StaffViewModel, query_of
from tests.book import NOON, Book

Stage = StaffViewModel.Stage
Filter = StaffViewModel.Filter


def unlock(pin: str) -> float | None:
    return None if pin == "271828" else 600.0 if pin == "000" else 0.0


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def staff(book: Book, jobs: Jobs, qtbot: QtBot) -> Iterator[StaffViewModel]:
    made = StaffViewModel(book.staff, jobs, lambda: NOON, unlock, lambda: True)
    made.enter()
    qtbot.waitUntil(lambda: not jobs.busy)
    yield made
    made.leave()


def entered(staff: StaffViewModel, jobs: Jobs, qtbot: QtBot, pin: str = "271828") -> StaffViewModel:
    for digit in pin:
        staff.lock.press(digit)
    settled(jobs, qtbot, staff.lock.submit)
    return staff


def settled(jobs: Jobs, qtbot: QtBot, act: object, *arguments: object) -> None:
    act(*arguments)  # type: ignore[operator]
    qtbot.waitUntil(lambda: not jobs.busy)


def messages(staff: StaffViewModel) -> list[str]:
    return [row.message.strip("\u2068\u2069") for row in staff.queue.rows]


def test_nothing_is_seen_before_the_pin(staff: StaffViewModel, book: Book, jobs: Jobs, qtbot: QtBot) -> None:
    book.signed("Secret so far")
    for act in (staff.readMore, lambda: staff.show(0), lambda: staff.search("Secret")):
        act()
    assert not jobs.busy
    assert messages(staff) == []
    entered(staff, jobs, qtbot)
    assert staff.stage == Stage.Panel.value
    assert messages(staff) == ["Secret so far"]


def test_a_wrong_pin_is_refused_and_forgotten(staff: StaffViewModel, jobs: Jobs, qtbot: QtBot) -> None:
    entered(staff, jobs, qtbot, "123")
    assert (staff.stage, staff.lock.refused, staff.lock.digits) == (Stage.Locked.value, True, 0)
    staff.lock.press("1")
    assert not staff.lock.refused
    staff.lock.press("x")
    assert staff.lock.digits == 1


def test_a_locked_lock_takes_no_digits_until_its_time_is_over(
    staff: StaffViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    entered(staff, jobs, qtbot, "000")
    assert staff.lock.wait == 600
    entered(staff, jobs, qtbot)
    assert staff.stage == Stage.Locked.value
    staff.enter()
    assert staff.lock.wait == 600


def test_like_entries_stand_in_one_row_and_go_together(
    staff: StaffViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    for number in range(3):
        book.signed(f"Trotsky was right about everything{'!' * number}", minutes=number)
    book.signed("A quiet house", minutes=9)
    entered(staff, jobs, qtbot)
    assert [(row.alike, len(row.entry_ids)) for row in staff.queue.rows] == [(1, 1), (3, 3)]
    settled(jobs, qtbot, staff.hide, 1)
    assert messages(staff) == ["A quiet house"]
    settled(jobs, qtbot, staff.setFilter, Filter.Hidden.value)
    assert len(messages(staff)) == 3


def test_showing_hangs_it_and_undo_takes_it_back(
    staff: StaffViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    book.signed("Hang me")
    entered(staff, jobs, qtbot)
    assert not staff.canUndo
    settled(jobs, qtbot, staff.show, 0)
    assert book.wall() == ["Hang me"]
    assert staff.canUndo
    settled(jobs, qtbot, staff.undo)
    assert (book.wall(), messages(staff), staff.canUndo) == ([], ["Hang me"], False)


def test_a_reply_can_be_undone_but_erasing_cannot(
    staff: StaffViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    book.signed("A question")
    entered(staff, jobs, qtbot)
    settled(jobs, qtbot, staff.reply, 0, "An answer")
    assert staff.queue.rows[0].answer == "An answer"
    settled(jobs, qtbot, staff.undo)
    assert staff.queue.rows[0].answer == ""
    settled(jobs, qtbot, staff.erase, 0)
    assert book.queue() == []
    assert not staff.canUndo


def test_search_finds_by_word_state_and_day(
    staff: StaffViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    book.shown("The white rabbits", minutes=1)
    book.signed("Rabbits again", minutes=2)
    book.signed("Nothing of that kind", minutes=3)
    entered(staff, jobs, qtbot)
    settled(jobs, qtbot, staff.search, "RABBITS")
    assert messages(staff) == ["Rabbits again"]
    settled(jobs, qtbot, staff.setFilter, Filter.Everything.value)
    assert messages(staff) == ["Rabbits again", "The white rabbits"]
    settled(jobs, qtbot, staff.search, "rabbits 2026-06-02")
    assert messages(staff) == []


def test_a_date_among_the_words_is_a_day() -> None:
    assert query_of("white 2026-06-01 rabbits", State.SHOWN).day == date(2026, 6, 1)
    assert query_of("white 2026-06-01 rabbits", None).words == "white rabbits"
    assert query_of("2026-99-99", None) == query_of(" 2026-99-99 ", None)
    assert query_of("2026-99-99", None).words == "2026-99-99"


def test_further_pages_come_when_asked(staff: StaffViewModel, book: Book, jobs: Jobs, qtbot: QtBot) -> None:
    words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    for number in range(module.PAGE + 5):
        book.signed(f"{words[number % 10]} {words[number // 10]} {number * 7919}", minutes=number)
    entered(staff, jobs, qtbot)
    settled(jobs, qtbot, staff.setFilter, Filter.Everything.value)
    assert (len(messages(staff)), staff.hasMore) == (module.PAGE, True)
    settled(jobs, qtbot, staff.readMore)
    assert (len(messages(staff)), staff.hasMore) == (module.PAGE + 5, False)


def test_leaving_locks_and_forgets(staff: StaffViewModel, book: Book, jobs: Jobs, qtbot: QtBot) -> None:
    book.signed("Secret again")
    entered(staff, jobs, qtbot)
    settled(jobs, qtbot, staff.show, 0)
    with qtbot.waitSignal(staff.closed):
        staff.close()
    assert (staff.stage, messages(staff), staff.canUndo) == (Stage.Locked.value, [], False)


def test_it_locks_itself_when_nobody_touches_it(
    staff: StaffViewModel, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PANEL_SECONDS", 0.05)
    with qtbot.waitSignal(staff.closed, timeout=3000):
        entered(staff, jobs, qtbot)
    assert staff.stage == Stage.Locked.value


def test_a_book_that_cannot_be_read_is_said_to_be_closed(
    staff: StaffViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    book.file.write_bytes(b"no database at all " * 100)
    entered(staff, jobs, qtbot)
    assert staff.stage == Stage.Closed.value

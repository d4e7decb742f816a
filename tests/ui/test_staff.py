"""Staff at the kiosk: the lock, the queue, decisions that can be taken back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.guestbook import Alarm, State
from kiosk.services.attempts import write
from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels import staff as module
from kiosk.ui.viewmodels.staff import STEADY, StaffViewModel, query_of
from kiosk.ui.viewmodels.staff_kiosk import Machine
from kiosk.ui.viewmodels.staff_lock import Door
from tests.book import NOON, Book

Stage = StaffViewModel.Stage
Filter = StaffViewModel.Filter


def machine(free: int = 38_200_000_000) -> Machine:
    loudness = [60]

    def set_volume(volume: int) -> None:
        loudness[0] = volume

    return Machine(lambda: NOON, lambda: False, lambda: free, lambda: loudness[0], set_volume)


@dataclass
class FakeDoor:
    """Opens to one PIN; another closes it for ten minutes."""

    seconds: float = 0.0

    def unlock(self, pin: str) -> float | None:
        self.seconds = 600.0 if pin == "000" else self.seconds
        return None if pin == "271828" else self.seconds


@pytest.fixture
def outside() -> FakeDoor:
    return FakeDoor()


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def staff(book: Book, jobs: Jobs, qtbot: QtBot, outside: FakeDoor) -> Iterator[StaffViewModel]:
    door = Door(outside.unlock, lambda: True, lambda: outside.seconds)
    made = StaffViewModel(book.staff, jobs, lambda: NOON, door, machine())
    settled(jobs, qtbot, made.enter)
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
    settled(jobs, qtbot, staff.enter)
    assert staff.lock.wait == 600


def test_a_new_pin_set_meanwhile_opens_the_lock_when_it_is_next_shown(
    staff: StaffViewModel, outside: FakeDoor, jobs: Jobs, qtbot: QtBot
) -> None:
    entered(staff, jobs, qtbot, "000")
    outside.seconds = 0
    settled(jobs, qtbot, staff.enter)
    assert staff.lock.wait == 0
    entered(staff, jobs, qtbot)
    assert staff.stage == Stage.Panel.value


def test_a_lock_that_was_closed_before_the_start_says_so_at_once(
    staff: StaffViewModel, outside: FakeDoor, jobs: Jobs, qtbot: QtBot
) -> None:
    outside.seconds = 540.5
    settled(jobs, qtbot, staff.enter)
    assert staff.lock.wait == 541


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


def test_an_impatient_finger_decides_on_no_note_that_has_come_up_under_it(
    staff: StaffViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    for number in range(3):
        book.signed(f"note {number}", minutes=number)
    entered(staff, jobs, qtbot)
    staff.show(0)
    staff.show(0)
    qtbot.waitUntil(lambda: not jobs.busy)
    settled(jobs, qtbot, staff.show, 0)
    assert book.wall() == ["note 2"]
    settled(jobs, qtbot, staff.undo)
    assert not staff.canUndo
    for _ in range(3):  # to look for something does not begin the wait anew
        qtbot.wait(STEADY // 2)
        settled(jobs, qtbot, staff.search, "note")
    settled(jobs, qtbot, staff.erase, 0)
    settled(jobs, qtbot, staff.show, 0)
    assert messages(staff) == ["note 1", "note 0"]


def test_the_kiosk_s_figures_follow_what_staff_do(
    staff: StaffViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    kiosk = staff.kiosk
    book.signed("One for the wall")
    book.signed("One to wait", minutes=1)
    assert (kiosk.waiting, kiosk.free) == (0, "")
    entered(staff, jobs, qtbot)
    assert (kiosk.waiting, kiosk.shown, kiosk.hidden) == (2, 0, 0)
    assert (kiosk.today, kiosk.fortnight, kiosk.free) == (2, 2, "38.2 GB")
    settled(jobs, qtbot, staff.show, 1)
    qtbot.wait(STEADY + 100)
    settled(jobs, qtbot, staff.hide, 0)
    assert (kiosk.waiting, kiosk.shown, kiosk.hidden) == (0, 1, 1)
    staff.leave()
    assert (kiosk.shown, kiosk.backup) == (0, "")


def test_notices_stay_until_they_are_seen(
    staff: StaffViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    write(book.store, lambda each: each.add_notice(Alarm.RESTORED, NOON, "damaged.sqlite3", 7))
    entered(staff, jobs, qtbot)
    (row,) = staff.kiosk.notices.rows
    assert (list(Alarm)[row.alarm], row.file, row.number) == (Alarm.RESTORED, "damaged.sqlite3", 7)
    settled(jobs, qtbot, staff.kiosk.dismiss, row.notice_id)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert staff.kiosk.notices.rows == ()
    assert book.staff.notices() == []


def test_the_volume_goes_by_steps_and_stays_between_its_ends(
    staff: StaffViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    kiosk = staff.kiosk
    kiosk.louder()
    assert kiosk.volume == 60
    entered(staff, jobs, qtbot)
    for expected in (80, 100, 100):
        kiosk.louder()
        assert kiosk.volume == expected
    for expected in (80, 60, 40, 20, 0, 0):
        kiosk.quieter()
        assert kiosk.volume == expected

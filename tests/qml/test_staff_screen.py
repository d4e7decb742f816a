"""Staff's screens: the lock, the rows and what their buttons do, the way in."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.guestbook import Alarm
from kiosk.services.attempts import write
from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels.staff import StaffViewModel
from kiosk.ui.viewmodels.staff_kiosk import Machine
from kiosk.ui.viewmodels.staff_lock import Door
from tests.book import NOON, Book
from tests.qml.stage import Stage

MakeStage = Callable[..., Stage]


def _machine() -> Machine:
    volume = [60]
    return Machine(
        lambda: None,
        lambda: False,
        lambda: 10**10,
        lambda: volume[0],
        lambda wanted: volume.__setitem__(0, wanted),
    )


def _unlock(pin: str) -> float | None:
    return None if pin == "2718" else 0.0


@pytest.fixture
def staff(book: Book, jobs: Jobs, request: pytest.FixtureRequest) -> Iterator[StaffViewModel]:
    has_pin = getattr(request, "param", True)
    made = StaffViewModel(
        book.staff, jobs, lambda: NOON, Door(_unlock, lambda: has_pin, lambda: 0), _machine()
    )
    made.enter()
    yield made
    made.leave()


@pytest.fixture
def panel(make_stage: MakeStage, staff: StaffViewModel, jobs: Jobs, qtbot: QtBot) -> Callable[..., Stage]:
    """Unlocked by taps."""

    def make(**more: object) -> Stage:
        stage = make_stage("StaffScreen", staff, **more)
        for digit in "2718":
            stage.tap(stage.button(digit))
        stage.tap(named(stage, "check"))
        qtbot.waitUntil(lambda: not jobs.busy and "for staff" in stage.texts())
        stage.picture()
        return stage

    return make


def named(stage: Stage, icon: str) -> QQuickItem:
    return stage.item("", lambda item: item.property("iconName") == icon)


def more(stage: Stage) -> None:
    """Open the first row to what is done less often."""
    stage.tap(
        min(
            (item for item in stage.items("") if item.property("text") == "+"),
            key=lambda item: stage.place(item)[0],
        )
    )
    stage.picture()


def settled(stage: Stage, jobs: Jobs, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not jobs.busy)
    stage.picture()


def test_a_wrong_pin_says_so_and_shows_nothing(
    make_stage: MakeStage, staff: StaffViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    book.signed("Secret so far")
    stage = make_stage("StaffScreen", staff)
    stage.tap(stage.button("1"))
    stage.tap(named(stage, "check"))
    qtbot.waitUntil(lambda: "That is not the PIN." in stage.texts())
    assert "Secret" not in stage.texts()


@pytest.mark.parametrize("staff", [False], indirect=True)
def test_where_there_is_no_pin_the_lock_says_how_to_set_one(
    make_stage: MakeStage, staff: StaffViewModel, qtbot: QtBot
) -> None:
    stage = make_stage("StaffScreen", staff)
    qtbot.waitUntil(lambda: "kiosk staff set-pin" in stage.texts())
    assert not stage.button("1").isEnabled()


def test_a_keyboard_of_keys_opens_too(make_stage: MakeStage, staff: StaffViewModel, qtbot: QtBot) -> None:
    stage = make_stage("StaffScreen", staff)
    stage.type("2718")
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "for staff" in stage.texts())


def test_an_entry_is_shown_and_the_decision_taken_back(
    panel: MakeStage, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    book.signed("Hang me", "Ana")
    stage = panel()
    assert "Hang me" in stage.texts()
    assert not stage.button("Undo").isEnabled()
    stage.tap(stage.button("Hang"))
    settled(stage, jobs, qtbot)
    assert book.wall() == ["Hang me"]
    stage.tap(stage.button("Undo"))
    settled(stage, jobs, qtbot)
    assert book.wall() == []


def test_erasing_asks_once(panel: MakeStage, book: Book, jobs: Jobs, qtbot: QtBot) -> None:
    book.signed("Erase me")
    stage = panel()
    more(stage)
    for text in ("Erase", "Keep it", "Erase"):
        stage.tap(stage.button(text))
        stage.picture()
    assert book.queue() == ["Erase me"]
    stage.tap(stage.button("Erase for good"))
    settled(stage, jobs, qtbot)
    assert book.queue() == []


def test_a_reply_is_written_with_the_keyboard(panel: MakeStage, book: Book, jobs: Jobs, qtbot: QtBot) -> None:
    book.signed("Were they white?")
    stage = panel()
    more(stage)
    stage.tap(stage.button("Reply"))
    qtbot.waitUntil(lambda: stage.item("QQuickTextEdit").hasActiveFocus())
    stage.type("They were.")
    stage.tap(stage.key("Reply"))
    settled(stage, jobs, qtbot)
    assert "The museum replies: They were." in stage.texts()


def test_the_reasons_to_hold_are_told_in_words(panel: MakeStage, book: Book) -> None:
    book.signed("Write to me at ana@example.org please")
    assert "Held for: contact details" in panel().texts()


def test_leaving_locks(panel: MakeStage, staff: StaffViewModel, qtbot: QtBot) -> None:
    stage = panel()
    with qtbot.waitSignal(staff.closed):
        stage.tap(stage.button("Leave"))
    assert "Staff only" in stage.texts()


@pytest.mark.parametrize(
    ("size", "diagonal"),
    [((1920, 1080), 43.0), ((1080, 1920), 43.0), ((1280, 800), 10.0), ((3840, 2160), 55.0)],
)
def test_everything_to_tap_is_as_large_as_a_finger_and_on_the_screen(
    panel: MakeStage, book: Book, size: tuple[int, int], diagonal: float
) -> None:
    book.signed("Hang me", "Ana")
    stage = panel(size=size, diagonal=diagonal)
    millimetre = (size[0] ** 2 + size[1] ** 2) ** 0.5 / (diagonal * 25.4)
    buttons = [item for item in stage.items("QQuickAbstractButton") if item.isEnabled()]
    assert len(buttons) >= 9
    for button in buttons:
        left, _, right, _ = stage.place(button)
        assert min(button.width(), button.height()) >= 15 * millimetre - 1, button.property("text")
        assert left >= 0
        assert right <= size[0]


def test_like_notes_are_decided_on_together(panel: MakeStage, book: Book, jobs: Jobs, qtbot: QtBot) -> None:
    for number in range(3):
        book.signed("Trotsky was right about everything" + "!" * number, "", minutes=number)
    stage = panel()
    assert "(3 nearly the same)" in stage.texts()
    stage.tap(stage.button("Keep off"))
    settled(stage, jobs, qtbot)
    assert book.queue() == []
    assert "Hidden 3" in stage.texts()


def test_a_notice_says_what_befell_the_book_until_it_is_seen(
    panel: MakeStage, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    write(book.store, lambda each: each.add_notice(Alarm.RESTORED, NOON, "damaged-1.sqlite3", 12))
    stage = panel()
    assert "saved from the old file: 12." in stage.texts()
    assert "damaged-1.sqlite3" in stage.texts()
    stage.tap(stage.button("Seen"))
    settled(stage, jobs, qtbot)
    assert "damaged-1.sqlite3" not in stage.texts()


def test_the_keys_lead_through_all_rows_and_bring_them_into_view(
    panel: MakeStage, book: Book, qtbot: QtBot
) -> None:
    numbers = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    for place, number in enumerate(numbers):
        book.signed(f"{number} {number} {number} {place * 7919}", "", minutes=place)
    stage = panel()
    seen: set[float] = set()
    for _ in range(60):
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        stage.picture()
        focused = stage.window.activeFocusItem()
        if focused is not None and focused.property("text") == "Hang":
            left, top, right, bottom = stage.place(focused)
            assert 0 <= left < right <= 1920
            assert 0 <= top < bottom <= 1080
            seen.add(focused.mapToItem(focused.parentItem().parentItem().parentItem(), 0, 0).y())
    assert len(seen) == len(numbers)

"""Staff's screens: the lock, the rows and what their buttons do, the way in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels.staff import StaffViewModel
from tests.book import NOON, Book
from tests.qml.stage import Stage

MakeStage = Callable[..., Stage]


def _unlock(pin: str) -> float | None:
    return None if pin == "2718" else 0.0


@pytest.fixture
def staff(book: Book, jobs: Jobs, request: pytest.FixtureRequest) -> Iterator[StaffViewModel]:
    has_pin = getattr(request, "param", True)
    made = StaffViewModel(book.staff, jobs, lambda: NOON, _unlock, lambda: has_pin)
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
    stage.tap(stage.button("Show"))
    settled(stage, jobs, qtbot)
    assert book.wall() == ["Hang me"]
    stage.tap(stage.button("Undo"))
    settled(stage, jobs, qtbot)
    assert book.wall() == []


def test_erasing_asks_once(panel: MakeStage, book: Book, jobs: Jobs, qtbot: QtBot) -> None:
    book.signed("Erase me")
    stage = panel()
    for text in ("Erase", "Keep", "Erase"):
        stage.tap(stage.button(text))
        stage.picture()
    assert book.queue() == ["Erase me"]
    stage.tap(stage.button("Erase for good"))
    settled(stage, jobs, qtbot)
    assert book.queue() == []


def test_a_reply_is_written_with_the_keyboard(panel: MakeStage, book: Book, jobs: Jobs, qtbot: QtBot) -> None:
    book.signed("Were they white?")
    stage = panel()
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


GESTURE = """
import QtQuick
import QtQuick.Window
import Kiosk.Screens

Window {
    width: 800
    height: 600
    property int times: 0
    property int taps: 0
    MouseArea {
        anchors.fill: parent
        onClicked: parent.parent.taps++
    }
    StaffGesture {
        focus: true
        holdTime: 200
        onDone: Window.window.times++
    }
}
"""


@pytest.fixture
def corner(qtbot: QtBot, tmp_path: Path) -> Iterator[QQuickWindow]:
    (tmp_path / "Corner.qml").write_text(GESTURE.replace("parent.parent.taps", "Window.window.taps"))
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(paths.qml()))
    engine.load(QUrl.fromLocalFile(str(tmp_path / "Corner.qml")))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    with qtbot.waitExposed(window):
        window.show()
    window.requestActivate()
    qtbot.waitUntil(window.isActive)
    yield window
    window.deleteLater()
    engine.deleteLater()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_a_long_press_on_the_corner_is_the_way_in(corner: QQuickWindow, qtbot: QtBot) -> None:
    QTest.mousePress(corner, LEFT, NONE, QPoint(20, 20))
    qtbot.waitUntil(lambda: corner.property("times") == 1)
    QTest.mouseRelease(corner, LEFT, NONE, QPoint(20, 20))


def test_a_long_press_of_the_back_key_is_too(corner: QQuickWindow, qtbot: QtBot) -> None:
    QTest.keyPress(corner, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: corner.property("times") == 1)
    QTest.keyRelease(corner, Qt.Key.Key_Escape)


def test_a_tap_there_goes_through_and_opens_nothing(corner: QQuickWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(corner, LEFT, NONE, QPoint(20, 20))
    QTest.keyClick(corner, Qt.Key.Key_Escape)
    QTest.mousePress(corner, LEFT, NONE, QPoint(20, 20))
    QTest.mouseMove(corner, QPoint(500, 400))
    longer = QTimer(corner, singleShot=True, interval=260)
    with qtbot.waitSignal(longer.timeout):
        longer.start()
    QTest.mouseRelease(corner, LEFT, NONE, QPoint(500, 400))
    assert corner.property("taps") >= 1
    assert corner.property("times") == 0

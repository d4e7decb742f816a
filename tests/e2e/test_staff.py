"""Staff at the kiosk: the quiet gesture, the PIN, a note hung on the wall, and back to attract."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.domain.guestbook import Page, Signed
from kiosk.domain.visit import Screen
from kiosk.services.guestbook import Guestbook
from kiosk.services.staff import StaffDoor
from tests.book import NOON, draft
from tests.e2e.visitor import Visitor


def test_five_seconds_on_the_corner_lead_to_the_lock(kiosk: Kiosk, visitor: Visitor) -> None:
    visitor.waits_for("Touch to begin")
    press = QPoint(40, 40)
    QTest.mousePress(kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, press)
    visitor.waits_until(lambda: kiosk.visit.state.stop.screen is Screen.STAFF, patience=8_000)
    QTest.mouseRelease(kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, press)
    visitor.waits_for("Staff only")
    assert kiosk.visit.state.stop.screen is Screen.STAFF


def test_a_tap_on_the_corner_only_wakes_the_kiosk(kiosk: Kiosk, visitor: Visitor) -> None:
    visitor.waits_for("Touch to begin")
    visitor.touches_at(QPoint(40, 40))
    visitor.waits_for("About this exhibit")
    assert kiosk.visit.state.stop.screen is Screen.HOME


PIN = "2846"


def waiting_note(kiosk: Kiosk, words: str) -> None:
    """A note in the kiosk's own book, and a PIN at its door."""
    StaffDoor(kiosk.settings.data).set_pin(PIN)
    signed = Guestbook(kiosk.store, limits=None).sign(draft(words), NOON)
    assert isinstance(signed, Signed)


def on_the_wall(kiosk: Kiosk, words: str) -> bool:
    page = kiosk.book.page(size=100)
    assert isinstance(page, Page)
    return any(entry.message == words for entry in page.entries)


def test_staff_do_all_of_their_work_by_touch(kiosk: Kiosk, visitor: Visitor) -> None:
    waiting_note(kiosk, "White rabbits")
    kiosk.app.openStaff()
    for digit in PIN:
        visitor.touches(digit)
    visitor.touches("Open")
    visitor.touches("Hang$")
    visitor.waits_until(lambda: on_the_wall(kiosk, "White rabbits"))
    visitor.touches("Undo")
    visitor.waits_until(lambda: not on_the_wall(kiosk, "White rabbits"))
    visitor.touches("More actions")
    visitor.touches("Reply$")
    visitor.types("They were.")
    visitor.puts_the_keyboard_away()
    visitor.touches("Reply$")
    visitor.waits_for("The museum replies: They were.")
    visitor.touches("All$")
    visitor.touches("Search for words or a day")
    visitor.types("rabbits")
    visitor.presses(Qt.Key.Key_Return)
    visitor.waits_until(lambda: len(kiosk.staff.queue.rows) == 1)
    visitor.puts_the_keyboard_away()
    visitor.touches("More actions")
    visitor.touches("Erase$")
    visitor.touches("Erase for good")
    visitor.waits_until(lambda: len(kiosk.staff.queue.rows) == 0)
    visitor.touches("Leave")
    visitor.waits_for("Touch to begin")


def test_staff_do_it_by_keys_alone(kiosk: Kiosk, visitor: Visitor) -> None:
    waiting_note(kiosk, "White rabbits")
    visitor.waits_for("Touch to begin")
    gesture = kiosk.window.findChild(QQuickItem, "staffGesture")
    QTest.keyPress(kiosk.window, Qt.Key.Key_Escape)
    visitor.waits_until(lambda: gesture.property("held"), patience=8_000)
    QTest.keyRelease(kiosk.window, Qt.Key.Key_Escape)
    visitor.waits_for("Staff only")
    for name in (*PIN, "Open"):
        visitor.walks_to(name)
        visitor.presses(Qt.Key.Key_Return)
    visitor.waits_for("^Hang$")
    for name in ("Leave", "Waiting", "On the wall", "Search for words", "Hang$"):
        visitor.walks_to(name)
    visitor.presses(Qt.Key.Key_Return)
    visitor.waits_until(lambda: on_the_wall(kiosk, "White rabbits"))
    visitor.walks_to("Undo")
    visitor.presses(Qt.Key.Key_Return)
    visitor.waits_until(lambda: not on_the_wall(kiosk, "White rabbits"))
    visitor.walks_to("Louder")
    visitor.presses(Qt.Key.Key_Return)
    visitor.waits_until(lambda: kiosk.staff.kiosk.volume == 80)
    visitor.walks_to("Leave")
    visitor.presses(Qt.Key.Key_Return)
    visitor.waits_for("Touch to begin")


def test_a_pin_is_typed_on_a_keyboard_as_soon_as_the_lock_is_there(kiosk: Kiosk, visitor: Visitor) -> None:
    StaffDoor(kiosk.settings.data).set_pin(PIN)
    visitor.waits_for("Touch to begin")
    kiosk.app.openStaff()
    visitor.waits_for("Staff only")
    visitor.waits_until(lambda: not kiosk.jobs.busy)
    visitor.types(PIN)
    visitor.presses(Qt.Key.Key_Return)
    visitor.waits_for("^Waiting")


def test_five_wrong_pins_close_the_door_and_say_so(kiosk: Kiosk, visitor: Visitor) -> None:
    StaffDoor(kiosk.settings.data).set_pin(PIN)
    kiosk.app.openStaff()
    for _ in range(5):
        visitor.touches("1$")
        visitor.touches("Open")
        visitor.waits_for("That is not the PIN|Too many tries")
        visitor.waits_until(lambda: not kiosk.jobs.busy)
    visitor.waits_for("Too many tries. It opens again in 10 minutes.")
    assert StaffDoor(kiosk.settings.data).unlock(PIN) is not None


def test_the_pin_opens_and_leaving_ends_the_visit(kiosk: Kiosk, visitor: Visitor) -> None:
    StaffDoor(kiosk.settings.data).set_pin(PIN)
    kiosk.app.openStaff()
    visitor.waits_for("Staff only")
    for digit in PIN:
        visitor.touches(digit)
    visitor.touches("Open")
    visitor.waits_for("^Waiting")
    visitor.touches("Leave")
    visitor.waits_for("Touch to begin")

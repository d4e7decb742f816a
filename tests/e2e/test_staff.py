"""Staff at the kiosk: the quiet gesture, the PIN, a note hung on the wall, and back to attract."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.domain.visit import Screen
from kiosk.services.staff import StaffDoor
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


def test_the_pin_opens_and_leaving_ends_the_visit(kiosk: Kiosk, visitor: Visitor) -> None:
    StaffDoor(kiosk.settings.data).set_pin("2846")
    kiosk.app.openStaff()
    visitor.waits_for("Staff only")
    for digit in "2846":
        visitor.touches(digit)
    visitor.touches("Open")
    visitor.waits_for("^Waiting")
    visitor.touches("Leave")
    visitor.waits_for("Touch to begin")

"""Pages come from the side they were turned from, screens from where the finger went."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.domain.visit import Screen, Stop
from tests.e2e.visitor import Visitor

LOVE = Stop(Screen.READER, "love")


def turn_of(kiosk: Kiosk) -> QObject:
    turn = kiosk.window.findChild(QObject, "pageTurn")
    assert isinstance(turn, QObject)
    return turn


def shift_of(turn: QObject) -> float:
    x = turn.property("x")
    assert isinstance(x, float)
    return x


def test_a_page_comes_from_the_side_it_was_turned_from_and_comes_to_rest(
    kiosk: Kiosk, visitor: Visitor
) -> None:
    kiosk.visit.begin()
    kiosk.visit.go_to(LOVE)
    visitor.waits_for("Frida Kahlo was 29")
    turn = turn_of(kiosk)
    visitor.waits_until(lambda: shift_of(turn) == 0)
    kiosk.reader.next()
    assert shift_of(turn) > 0
    kiosk.reader.previous()  # before the page has come to rest
    assert shift_of(turn) < 0
    visitor.waits_until(lambda: shift_of(turn) == 0)


def test_without_motion_a_page_is_simply_there(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    kiosk.visit.set_comfort(replace(kiosk.visit.state.comfort, motion=False))
    kiosk.visit.go_to(LOVE)
    visitor.waits_for("Frida Kahlo was 29")
    kiosk.reader.next()
    assert shift_of(turn_of(kiosk)) == 0


def test_a_screen_comes_from_the_corner_that_was_touched(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    visitor.waits_for("About this exhibit")
    visitor.settles()
    size = kiosk.window.size()
    visitor.touches_at(QPoint(round(size.width() * 0.88), round(size.height() * 0.72)))
    visitor.waits_for("Sign the book")
    slots = [item for item in kiosk.window.findChildren(QQuickItem) if item.property("finger") is not None]
    shown = next(slot for slot in slots if slot.property("current") is True)
    finger = shown.property("finger")
    assert (finger.x() > 0.5, finger.y() > 0.2) == (True, True)
    visitor.waits_until(lambda: (shown.x(), shown.y()) == (0, 0))

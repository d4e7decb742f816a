"""Signing in a visit: by touch and keyboard, into the real book, seen by staff, gone from the form."""

from PySide6.QtCore import Qt

from kiosk.app import Kiosk
from kiosk.domain.guestbook import Closed
from kiosk.domain.visit import Screen
from kiosk.services.guestbook_staff import Moderation
from tests.e2e.visitor import Visitor


def _queue(kiosk: Kiosk) -> list[str]:
    waiting = Moderation(kiosk.store).queue()
    assert not isinstance(waiting, Closed)
    return [entry.message for entry in waiting.entries]


def test_a_visitor_signs_and_the_note_waits_for_staff(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    visitor.touches("The guestbook")
    visitor.touches("Sign the book")
    visitor.waits_for("Staff read every note")
    visitor.touches("Write$")
    visitor.types("My grandfather came on the Ruth too.")
    visitor.waits_until(lambda: kiosk.compose.written == "My grandfather came on the Ruth too.")
    visitor.puts_the_keyboard_away()
    visitor.touches("Send it in")
    visitor.waits_for("Thank you")
    assert _queue(kiosk) == ["My grandfather came on the Ruth too."]


def test_a_draft_is_gone_when_the_visit_ends(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    visitor.touches("The guestbook")
    visitor.touches("Sign the book")
    visitor.touches("Write$")
    visitor.types("Not for the next one")
    visitor.waits_until(lambda: not kiosk.compose.is_blank)
    kiosk.visit.end()
    assert kiosk.visit.state.stop.screen is Screen.ATTRACT
    assert kiosk.compose.is_blank


def test_an_impatient_finger_and_an_impatient_key_send_one_note(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    visitor.touches("The guestbook")
    visitor.touches("Sign the book")
    visitor.touches("Write$")
    visitor.types("Once is enough")
    visitor.presses(Qt.Key.Key_Tab)
    visitor.types("Ana")
    visitor.presses(*[Qt.Key.Key_Return] * 5)
    visitor.waits_for("Thank you")
    visitor.presses(*[Qt.Key.Key_Return] * 5)
    assert _queue(kiosk) == ["Once is enough"]

    kiosk.visit.end()
    kiosk.visit.begin()
    visitor.touches("The guestbook")
    visitor.touches("Sign the book")
    kiosk.compose.setMessage("Twice is not more")
    visitor.touches_twice("Send it in")
    visitor.touches_twice("Send it in")
    visitor.waits_for("The last note is still drying")
    assert _queue(kiosk) == ["Once is enough"]

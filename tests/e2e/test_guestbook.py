"""Signing in a visit: by touch and keyboard, into the real book, seen by staff, gone from the form."""

from kiosk.app import Kiosk
from kiosk.domain.guestbook import Closed
from kiosk.domain.visit import Screen
from kiosk.services.guestbook_staff import Moderation
from tests.e2e.visitor import Visitor


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
    waiting = Moderation(kiosk.store).queue()
    assert not isinstance(waiting, Closed)
    written = [entry.message for entry in waiting.entries]
    assert written == ["My grandfather came on the Ruth too."]


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

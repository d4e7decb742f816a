"""Signing in a visit: by touch and keyboard, into the real book, seen by staff, gone from the form."""

import itertools

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, read_exhibit
from kiosk.domain.guestbook import Closed
from kiosk.domain.visit import Screen, Stop
from kiosk.services.guestbook_staff import Moderation
from kiosk.settings import Settings
from tests.e2e.conftest import VisitorOf
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


def test_a_touch_goes_through_a_keyboard_that_slides_away(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    visitor.touches("The guestbook")
    visitor.touches("Sign the book")
    visitor.touches("Write$")
    visitor.types("Straight through")
    visitor.waits_until(lambda: kiosk.compose.written == "Straight through")
    visitor.puts_the_keyboard_away()
    under = visitor.place_of("Send it in")
    visitor.touches("Write on")
    visitor.place_of("Space")  # once it is up
    QGuiApplication.inputMethod().hide()
    visitor.touches_at(under)
    visitor.waits_for("Thank you")


def test_a_touch_anywhere_on_the_paper_begins_to_write(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.COMPOSE))
    visitor.place_of("Your note")  # once it is there
    under = visitor.finds("Your note").rect().bottomLeft() + QPoint(40, 15)  # beside the counter
    visitor.touches_at(under - kiosk.window.mapToGlobal(QPoint(0, 0)))
    visitor.types("At its foot")
    visitor.waits_until(lambda: kiosk.compose.written == "At its foot")


def test_escape_hangs_an_opened_note_back_before_it_leaves_the_wall(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    visitor.touches("The guestbook")
    visitor.touches(".*Thanked the site")
    visitor.waits_for("Hang it back")
    visitor.presses(Qt.Key.Key_Escape)
    visitor.waits_until(lambda: not visitor.sees("Hang it back"))
    assert kiosk.visit.state.stop.screen is Screen.GUESTBOOK
    visitor.presses(Qt.Key.Key_Escape)
    assert kiosk.visit.state.stop.screen is Screen.HOME


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
    visitor.waits_until(
        lambda: not QGuiApplication.inputMethod().isVisible(), "the keyboard hides the thanks"
    )
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


def test_notes_read_before_the_window_takes_its_size_hang_side_by_side(
    qapp: QGuiApplication, settings: Settings, visitor_of: VisitorOf, qtbot: QtBot
) -> None:
    kiosk = Kiosk(settings, read_exhibit(settings))
    qtbot.waitUntil(lambda: kiosk.guestbook.entries == 3)
    kiosk.window.resize(640, 120)
    kiosk.show()
    visitor = visitor_of(kiosk)
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.GUESTBOOK))
    notes = ("John Dewey", "Thanked the site", "Pointed readers")
    visitor.settles()
    places = [visitor.finds(f".*{words}").rect() for words in notes]
    kiosk.close()
    assert not any(one.intersects(other) for one, other in itertools.combinations(places, 2))

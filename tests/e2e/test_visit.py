"""Whole visits, by touch, by mouse, by keys and by accessible actions."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, read_exhibit
from kiosk.domain.visit import Screen, SheetKind, Stop, Visit
from kiosk.playback.chime import Chime
from kiosk.settings import Settings
from tests.e2e.conftest import MakeKiosk, VisitorOf
from tests.e2e.visitor import Visitor


def screen_of(kiosk: Kiosk) -> Screen:
    return kiosk.visit.state.stop.screen


def test_the_touch_that_wakes_the_kiosk_presses_nothing_underneath(kiosk: Kiosk, visitor: Visitor) -> None:
    visitor.waits_for("Touch to begin")
    visitor.touches_at(QPoint(240, 780))  # where home has the door to the story
    visitor.waits_for("About this exhibit")
    assert screen_of(kiosk) is Screen.HOME


@pytest.mark.parametrize("hand", ["touches", "clicks", "activates"])
def test_a_visitor_reads_two_sections_and_goes_home(kiosk: Kiosk, visitor: Visitor, hand: str) -> None:
    use = getattr(visitor, hand)
    kiosk.visit.begin()
    use("The story")
    use(r"1\. The second man")
    visitor.waits_for("The second man of October")
    while not visitor.sees("Stalin’s winter"):
        use("Next")
    use("Home")
    visitor.waits_for("About this exhibit")
    assert screen_of(kiosk) is Screen.HOME


def test_keys_alone_lead_through_the_story(kiosk: Kiosk, visitor: Visitor) -> None:
    visitor.waits_for("Touch to begin")
    visitor.presses(Qt.Key.Key_Return)
    visitor.walks_to("The story")
    visitor.presses(Qt.Key.Key_Return)
    visitor.walks_to(r"4\. The Blue House")
    visitor.presses(Qt.Key.Key_Return)
    visitor.waits_for("Diego Rivera took")
    visitor.presses(Qt.Key.Key_PageDown)
    visitor.waits_for("Rivera and Kahlo")
    visitor.presses(Qt.Key.Key_Escape)
    assert screen_of(kiosk) is Screen.CONTENTS


def test_a_link_leads_on_and_back_leads_to_the_same_page(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.READER, "the-blue-house"))
    visitor.touches("Tampico")
    visitor.waits_for("Mexico: ashore at Tampico")
    assert screen_of(kiosk) is Screen.TIMELINE
    visitor.touches("Back")
    visitor.waits_for("Diego Rivera took")
    assert kiosk.visit.state.stop == Stop(Screen.READER, "the-blue-house")


def test_two_touches_within_a_page_turn_both_count(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.READER, "stalins-winter"))
    visitor.touches_twice("Next")
    visitor.waits_for("The Blue House")
    assert kiosk.visit.state.stop == Stop(Screen.READER, "the-blue-house")


def test_the_language_changes_everything_at_once(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    visitor.touches("Language")
    visitor.touches("Español")
    visitor.waits_for("La historia")
    assert kiosk.visit.state.sheet is SheetKind.NONE


def test_a_quiet_visitor_is_asked_and_the_next_one_starts_anew(
    make_kiosk: MakeKiosk, visitor_of: VisitorOf
) -> None:
    kiosk = make_kiosk(idle_seconds=1, countdown_seconds=1, idle_reading_seconds=1)
    visitor = visitor_of(kiosk)
    kiosk.visit.begin()
    kiosk.visit.speak("es")
    visitor.waits_for("Touch to begin")
    assert kiosk.visit.state == Visit(language=kiosk.exhibit.languages[0])


def test_one_touch_keeps_a_quiet_visitor_reading(make_kiosk: MakeKiosk, visitor_of: VisitorOf) -> None:
    kiosk = make_kiosk(idle_seconds=1, countdown_seconds=60)
    visitor = visitor_of(kiosk)
    kiosk.visit.begin()
    visitor.touches("Keep reading")
    visitor.waits_until(lambda: kiosk.visit.state.sheet is SheetKind.NONE)
    assert screen_of(kiosk) is Screen.HOME


@pytest.mark.parametrize(("volume", "rung"), [(60, [60]), (0, [])])
def test_a_sound_goes_with_the_question_when_the_volume_is_up(
    make_kiosk: MakeKiosk,
    visitor_of: VisitorOf,
    monkeypatch: pytest.MonkeyPatch,
    volume: int,
    rung: list[int],
) -> None:
    rings: list[int] = []
    monkeypatch.setattr(Chime, "ring", lambda _chime, volume: rings.append(volume))
    kiosk = make_kiosk(idle_seconds=1, countdown_seconds=60, volume=volume)
    visitor = visitor_of(kiosk)
    kiosk.visit.begin()
    visitor.waits_for("Keep reading")
    assert rings == rung


def test_a_closed_kiosk_asks_its_visitor_nothing_more(qapp: QGuiApplication, settings: Settings) -> None:
    kiosk = Kiosk(settings, read_exhibit(settings))
    clocks = kiosk.navigation.findChildren(QTimer)
    assert any(clock.isActive() for clock in clocks)
    kiosk.close()
    assert not any(clock.isActive() for clock in clocks)

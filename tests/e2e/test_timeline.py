"""From the story to the timeline and back: each date and place leads to its event, in each language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface

from kiosk.app import Kiosk
from kiosk.domain.visit import Comfort, Screen, SheetKind, Stop
from kiosk.ui.type_page import LinkBox
from tests.e2e.conftest import MakeKiosk, VisitorOf
from tests.e2e.visitor import Visitor

# Where a place leads: the event that its section tells there.
LANDINGS = {
    ("the-second-man-of-october", "petersburg"): "petrograd-return",
    ("stalins-winter", "alma-ata"): "alma-ata-year",
    ("a-planet-without-a-visa", "ust-kut"): "first-siberia",
    ("a-planet-without-a-visa", "obdorsk"): "obdorsk-road",
    ("a-planet-without-a-visa", "vienna"): "vienna-years",
    ("a-planet-without-a-visa", "zurich"): "zurich-autumn",
    ("a-planet-without-a-visa", "paris"): "paris-years",
    ("a-planet-without-a-visa", "madrid"): "madrid-prison",
    ("a-planet-without-a-visa", "new-york"): "new-york-weeks",
    ("a-planet-without-a-visa", "prinkipo"): "prinkipo-years",
    ("a-planet-without-a-visa", "barbizon"): "barbizon-winter",
    ("a-planet-without-a-visa", "wexhall"): "wexhall-guest",
    ("a-planet-without-a-visa", "hurum"): "hurum-prisoner",
    ("a-planet-without-a-visa", "tampico"): "tampico-landing",
    ("the-blue-house", "blue-house"): "blue-house-guest",
    ("rivera-and-kahlo", "blue-house"): "blue-house-guest",
    ("the-counter-trial", "blue-house"): "dewey-hearings",
    ("the-walled-garden", "calle-viena"): "calle-viena-home",
    ("the-night-of-the-bullets", "calle-viena"): "night-raid",
    ("death-in-august", "mexico-city"): "trotsky-dies",
    ("what-remains", "calle-viena"): "museum",
}


def link(visitor: Visitor, words: str) -> QAccessibleInterface:
    """The link of the page shown that has these words."""
    faces = (face for face in visitor.nodes() if face.role() is QAccessible.Role.Link)
    return next(face for face in faces if face.text(QAccessible.Text.Name) == words)


def jumps(kiosk: Kiosk) -> list[LinkBox]:
    """The links of the page shown that lead to the timeline."""
    return [box for box in kiosk.reader.pages.links.rows if box.kind in ("place", "event") and box.first]


@pytest.mark.parametrize(("language", "back"), [("en", "Back"), ("es", "Volver")])
def test_every_date_and_place_of_the_story_leads_to_its_event_and_back_to_its_page(
    make_kiosk: MakeKiosk, visitor_of: VisitorOf, language: str, back: str
) -> None:
    kiosk = make_kiosk(language=language)
    visitor = visitor_of(kiosk)
    kiosk.visit.begin()
    kiosk.visit.set_comfort(Comfort(motion=False))
    landed: dict[tuple[str, str], str] = {}
    for section in kiosk.exhibit.editions[language].sections:
        page = Stop(Screen.READER, section.id)
        kiosk.visit.go_to(page)
        visitor.waits_until(lambda section=section: kiosk.reader.title == section.title)
        visitor.settles()
        for box in jumps(kiosk):
            link(visitor, box.words).actionInterface().doAction(QAccessibleActionInterface.pressAction())
            assert kiosk.visit.state.stop == Stop(Screen.TIMELINE, f"{box.kind}:{box.target}")
            landed[section.id, f"{box.kind}:{box.target}"] = kiosk.timeline.chosen
            visitor.activates(f"{back}$")
            assert kiosk.visit.state.stop == page
            visitor.settles()
    events = {target: event for (_, target), event in landed.items() if target.startswith("event:")}
    places = {
        (section, target.removeprefix("place:")): event.removeprefix("event:")
        for (section, target), event in landed.items()
        if target.startswith("place:")
    }
    assert all(target == event for target, event in events.items())
    assert len(events) >= 15
    assert places == LANDINGS


def test_what_an_event_tells_more_of_leads_back_to_that_event(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.READER, "the-blue-house"))
    visitor.touches("Blue House$")
    visitor.waits_for("Guests in the Blue House")
    visitor.touches("Next event")
    visitor.touches("Next event")
    visitor.waits_for("Thirteen hearings")
    visitor.touches("Read about it")
    visitor.waits_for("John Dewey, an American philosopher")
    visitor.touches("Back$")
    visitor.waits_for("Thirteen hearings")
    visitor.touches("Watch it")
    visitor.waits_until(lambda: kiosk.visit.state.stop == Stop(Screen.FILM, "inquiry"))
    visitor.touches("Back$")
    visitor.waits_for("Thirteen hearings")
    visitor.touches("Back$")
    visitor.waits_until(lambda: kiosk.visit.state.stop == Stop(Screen.READER, "the-blue-house"))


def test_nobody_is_asked_whether_they_still_read_while_the_journey_plays(
    make_kiosk: MakeKiosk, visitor_of: VisitorOf
) -> None:
    kiosk = make_kiosk(idle_reading_seconds=1, countdown_seconds=60)
    visitor = visitor_of(kiosk)
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.TIMELINE))
    kiosk.timeline.play()
    visitor.waits_until(lambda: kiosk.timeline.card.number > 3, patience=15_000)
    assert kiosk.timeline.playing
    assert kiosk.visit.state.sheet is SheetKind.NONE
    kiosk.timeline.pause()
    visitor.waits_for("Keep reading")


@pytest.mark.parametrize("finger", [True, False])
def test_arrows_walk_the_events_and_enter_opens_one_however_one_came_in(
    kiosk: Kiosk, visitor: Visitor, finger: bool
) -> None:
    kiosk.visit.begin()
    if finger:
        visitor.touches("The road of exile")
    else:
        visitor.walks_to("The road of exile")
        visitor.presses(Qt.Key.Key_Return)
    visitor.waits_for("Where will you begin")
    visitor.presses(*[Qt.Key.Key_Right] * 3, Qt.Key.Key_Left)
    assert kiosk.timeline.chosen == "event:first-siberia"
    kiosk.visit.show_sheet(SheetKind.COMFORT)
    visitor.presses(Qt.Key.Key_Right)
    assert kiosk.timeline.chosen == "event:first-siberia"
    kiosk.visit.close_sheet()
    visitor.presses(Qt.Key.Key_Return)
    assert kiosk.visit.state.stop == Stop(Screen.READER, "a-planet-without-a-visa")


@pytest.mark.parametrize("finger", [True, False])
def test_escape_closes_the_kinds_before_it_leaves_the_timeline(
    kiosk: Kiosk, visitor: Visitor, finger: bool
) -> None:
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.TIMELINE))
    if finger:
        visitor.touches("Kinds")
    else:
        visitor.walks_to("Kinds")
        visitor.presses(Qt.Key.Key_Return)
    visitor.waits_for("Show which events")
    visitor.presses(Qt.Key.Key_Escape)
    visitor.waits_until(lambda: not visitor.sees("Show which events"))
    assert kiosk.visit.state.stop.screen is Screen.TIMELINE

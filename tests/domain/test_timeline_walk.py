"""Walking from event to event."""

from dataclasses import replace

from kiosk.domain.timeline import Event, EventKind, PartialDate, Precision
from kiosk.domain.timeline_walk import beside, counts_by_place, landing, next_at

BORN = Event(
    "born",
    PartialDate(1879),
    None,
    Precision.YEAR,
    "yanovka",
    "early",
    EventKind.FAMILY,
    "Born",
    "A birth.",
)
EVENTS = (
    BORN,
    replace(BORN, id="exile", place="siberia", kind=EventKind.EXILE),
    replace(BORN, id="trial", place="siberia", kind=EventKind.TRIAL),
    replace(BORN, id="home", place="yanovka", kind=EventKind.ARRIVAL),
)


def test_the_next_event_is_the_next_of_a_wanted_kind() -> None:
    assert beside(EVENTS, {EventKind.FAMILY, EventKind.TRIAL}, 0, 1) == 2
    assert beside(EVENTS, set(EventKind), 2, -1) == 1


def test_there_is_nothing_beyond_the_ends() -> None:
    assert beside(EVENTS, set(EventKind), 3, 1) == -1
    assert beside(EVENTS, set(EventKind), 0, -1) == -1
    assert beside(EVENTS, {EventKind.FAMILY}, 0, 1) == -1


def test_places_count_the_events_of_wanted_kinds_only() -> None:
    assert counts_by_place(EVENTS, {EventKind.TRIAL, EventKind.FAMILY}) == {"siberia": 1, "yanovka": 1}


def test_without_a_choice_the_first_event_is_next() -> None:
    assert beside(EVENTS, set(EventKind), -1, 1) == 0


def test_a_place_shows_its_events_one_after_another_and_begins_anew() -> None:
    assert next_at(EVENTS, {"siberia"}, -1) == 1
    assert next_at(EVENTS, {"siberia"}, 1) == 2
    assert next_at(EVENTS, {"siberia"}, 2) == 1
    assert next_at(EVENTS, {"paris"}, 0) is None


def test_a_link_to_an_event_leads_there_and_one_to_a_place_to_what_its_section_tells_there() -> None:
    events = (*EVENTS[:2], replace(EVENTS[2], section="the-court"), EVENTS[3])
    assert landing(events, "event:home", "the-court") == 3
    assert landing(events, "place:siberia", "the-court") == 2
    assert landing(events, "place:siberia", "another") == 1
    assert landing(events, "place:siberia", "") == 1


def test_a_link_to_nothing_known_leads_nowhere() -> None:
    assert [landing(EVENTS, target, "") for target in ("", "event:none", "place:paris", "home")] == [None] * 4

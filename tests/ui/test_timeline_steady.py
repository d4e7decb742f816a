"""The map and the axis under what comes between: fingers, switches, another choice during a flight."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.timeline import Place
from kiosk.ui.viewmodels.timeline import TimelineViewModel
from tests.timelines import LAND, made_edition, made_timeline
from tests.ui.timelines import FINGER, made

TIMELINE = made_timeline(40)


@pytest.fixture(autouse=True, scope="module")
def _application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp  # fonts are measured


def test_a_leg_stops_drawing_itself_where_an_event_without_one_is_chosen(qtbot: QtBot) -> None:
    timeline = replace(TIMELINE, legs=tuple(leg for leg in TIMELINE.legs if leg.event != "event-8"))
    stays = tuple(
        replace(event, place=timeline.legs[3].origin, end=event.start) if event.id == "event-7" else event
        for event in timeline.events
    )
    model = made()
    model.set_edition(made_edition(replace(timeline, events=stays)))
    model.choose(10)
    model.travel(0.3)
    model.choose(8)
    there = (model.way.travellerX, model.way.travellerY)
    model.travel(0.6)
    assert (model.way.travellerX, model.way.travellerY) == there


def test_a_map_that_a_finger_has_moved_stays_where_it_is_when_its_title_grows(qtbot: QtBot) -> None:
    model = made()
    model.choose(12)
    model.map.zoom(0.5, 100, 100)
    model.map.drag(60, 30)
    model.map.settle()
    before = (model.map.x, model.map.y, model.map.scale)
    model.map.resize(1240, 400, 70, 90, 146, 70)
    assert (model.map.x, model.map.y, model.map.scale) == before


def test_taps_on_plus_keep_the_chosen_place_in_sight(qtbot: QtBot) -> None:
    model = made()
    model.choose(12)
    (before,) = [row for row in model.map.places.shown_rows if row.chosen]
    at = (before.x - model.map.x) * model.map.scale
    while model.map.canZoomIn:
        model.map.zoomIn()
    (mark,) = [row for row in model.map.places.shown_rows if row.chosen]
    assert (mark.x - model.map.x) * model.map.scale == pytest.approx(at)


def test_another_language_in_the_middle_of_a_flight_brings_it_to_its_end(qtbot: QtBot) -> None:
    still, model = made(), TimelineViewModel(made_edition(TIMELINE), LAND)
    model.map.resize(1240, 400, 70, 70, 146, 70)
    model.axis.measure(QFont(), 60, 200)
    model.axis.resize(1240, 4, 60, 130)
    still.choose(30)
    model.choose(30)
    model.axis.fly(0.3)
    model.map.fly(0.3)
    model.set_edition(made_edition(TIMELINE, "es"))
    model.map.resize(1240, 400, 70, 70, 146, 70)
    assert (model.axis.start, model.axis.scale) == (still.axis.start, still.axis.scale)
    assert (model.map.x, model.map.scale) == (still.map.x, still.map.scale)


SPOTS = st.lists(st.tuples(st.floats(-60, 80), st.floats(-170, 180)), min_size=2, max_size=30)


@given(SPOTS, st.floats(FINGER, 150), st.lists(st.floats(0.6, 2.5), max_size=12), st.integers(0, 39))
def test_no_two_targets_of_the_map_overlap_at_any_zoom(
    spots: list[tuple[float, float]], finger: float, pinches: list[float], event: int
) -> None:
    model = made()
    places = [Place(f"place-{i}", lat, lon, "", "") for i, (lat, lon) in enumerate(spots)]
    model.map.measure(finger, 40, QFont(), 8)
    model.map.set_places(places, {place.id: 1 for place in places})
    model.map.choose(places[event % len(places)].id)
    for factor in (1.0, *pinches):
        model.map.zoom(factor, 620, 200)
        scale = model.map.scale
        for one, other in combinations(model.map.places.shown_rows, 2):
            assert max(abs(one.x - other.x), abs(one.y - other.y)) * scale >= finger * 0.999

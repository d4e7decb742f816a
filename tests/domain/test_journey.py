"""The traveller is on his way or at a place, never anywhere else, and the whole is told in its time."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.geo import point_along, project
from kiosk.domain.journey import Trip, begun, length, present, progress, schedule, traveller, trips
from kiosk.domain.timeline import (
    Era,
    Event,
    EventKind,
    Leg,
    PartialDate,
    Place,
    Precision,
    Stretch,
    Timeline,
    TravelMode,
)

BARCELONA, CADIZ, NEW_YORK, HALIFAX = (41.38, 2.18), (36.0, -5.5), (40.71, -74.01), (44.65, -63.57)


def event(name: str, place: str, start: PartialDate, end: PartialDate | None = None) -> Event:
    return Event(name, start, end, Precision.DAY, place, "era", EventKind.EXILE, name, "")


TIMELINE = Timeline(
    eras=(Era("era", 1916, 1917, "Era"),),
    places=(
        Place("barcelona", *BARCELONA, "Barcelona", "Spain"),
        Place("new-york", *NEW_YORK, "New York", "United States"),
        Place("halifax", *HALIFAX, "Halifax", "Canada"),
    ),
    events=(
        event("sail", "barcelona", PartialDate(1916, 12, 20), PartialDate(1916, 12, 25)),
        event("land", "new-york", PartialDate(1917, 1, 13)),
        event("camp", "halifax", PartialDate(1917, 4, 3), PartialDate(1917, 4, 29)),
    ),
    legs=(
        Leg("east", "new-york", "halifax", "camp", (Stretch(TravelMode.SEA),)),
        Leg(
            "west",
            "barcelona",
            "new-york",
            "land",
            (Stretch(TravelMode.RAIL, (CADIZ,)), Stretch(TravelMode.SEA, ((38.0, -30.0),))),
        ),
    ),
)
WAY = trips(TIMELINE)
TIMES = st.floats(1916, 1918)


def test_legs_follow_their_events_through_their_way_points() -> None:
    assert [trip.leg.id for trip in WAY] == ["west", "east"]
    assert WAY[0].points == tuple(project(*spot) for spot in (BARCELONA, CADIZ, (38.0, -30.0), NEW_YORK))


def test_a_leg_is_its_stretches_end_to_end() -> None:
    (rail, by_rail), (sea, by_sea) = WAY[0].parts
    assert (rail, sea) == (TravelMode.RAIL, TravelMode.SEA)
    assert (by_rail, by_sea) == (WAY[0].points[:2], WAY[0].points[1:])


@given(st.floats(0, 1))
def test_what_is_done_of_a_trip_is_as_long_as_its_part_and_begins_at_its_start(part: float) -> None:
    done = begun(WAY[0], part)
    whole = length(WAY[0].points)
    assert sum(length(points) for _, points in done) == pytest.approx(part * whole, abs=1e-6)
    assert done[0][1][0] == WAY[0].points[0]
    assert [mode for mode, _ in done] == [mode for mode, _ in WAY[0].parts][: len(done)]
    assert done[-1][1][-1] == pytest.approx(point_along(WAY[0].points, part)[0], abs=1e-6)


def test_a_leg_begins_when_the_stay_before_it_ended() -> None:
    assert WAY[0].departure == pytest.approx(1916 + 360 / 366)
    assert WAY[0].arrival == pytest.approx(1917 + 12 / 365)


def test_a_leg_of_unknown_beginning_begins_shortly_before_its_end() -> None:
    assert WAY[0].arrival < WAY[1].departure < WAY[1].arrival
    assert WAY[1].arrival - WAY[1].departure < 0.06


def test_before_the_first_leg_he_is_at_its_origin_and_after_the_last_at_its_end() -> None:
    assert traveller(WAY, 1916.0) == project(*BARCELONA)
    assert traveller(WAY, 1918.0) == project(*HALIFAX)
    assert traveller(WAY, 1917.15) == project(*NEW_YORK)
    assert (present(WAY, 1916.0), present(WAY, 1917.0), present(WAY, 1918.0)) == (-1, 0, 1)


def test_nobody_travels_without_legs() -> None:
    assert traveller((), 1917) is None
    assert trips(Timeline()) == ()
    assert schedule((), 60_000) == ()


@given(TIMES, TIMES)
def test_progress_never_goes_back(one: float, other: float) -> None:
    for trip in WAY:
        assert 0 <= progress(trip, min(one, other)) <= progress(trip, max(one, other)) <= 1


@given(TIMES)
def test_the_present_leg_has_begun_and_the_next_has_not(time: float) -> None:
    index = present(WAY, time)
    assert index < 0 or WAY[index].departure <= time
    assert index + 1 == len(WAY) or WAY[index + 1].departure > time


@given(st.integers(1, 60), st.integers(1000, 90_000))
def test_the_journey_fills_its_time_without_a_gap(count: int, total: int) -> None:
    way: tuple[Trip, ...] = WAY * count
    stops = schedule(way, total)
    assert (stops[0].begins, stops[0].event) == (0, 0)
    assert stops[-1].ends == pytest.approx(total, abs=1)
    assert all(a.ends == b.begins and a.begins <= a.ends for a, b in pairwise(stops))
    assert [stop.event for stop in stops[1:]] == [trip.event for trip in way]


def test_a_longer_leg_is_told_longer() -> None:
    first, west, east = schedule(WAY, 60_000)
    assert west.ends - west.begins > east.ends - east.begins > first.ends - first.begins > 0

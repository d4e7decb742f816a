"""The exhibit's own timeline: the traveller never jumps, ships keep to the sea, dates stand as weighed."""

from itertools import pairwise
from math import dist

import pytest

from kiosk import paths
from kiosk.content.exhibit import load_exhibit
from kiosk.content.land import read_land
from kiosk.domain.geo import Point, project
from kiosk.domain.journey import Part, Trip, trips
from kiosk.domain.timeline import PartialDate, Timeline, TravelMode

DEGREE = 8.0  # map units
HARBOUR = 1.0 * DEGREE  # a port may lie up a river or a fjord that the map does not show


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    loaded = load_exhibit(paths.resources() / "exhibit", art=paths.art(), media=paths.media())
    assert loaded.exhibit is not None
    return loaded.exhibit.editions["en"].timeline


@pytest.fixture(scope="module")
def coasts() -> list[list[Point]]:
    rings = read_land(paths.land()).coarse
    return [[project(ring[i + 1] / 100, ring[i] / 100) for i in range(0, len(ring), 2)] for ring in rings]


def on_land(spot: Point, coasts: list[list[Point]]) -> bool:
    inside = False
    for ring in coasts:
        for a, b in pairwise([*ring, ring[0]]):
            if (a.y > spot.y) != (b.y > spot.y) and spot.x < (b.x - a.x) * (spot.y - a.y) / (b.y - a.y) + a.x:
                inside = not inside
    return inside


def spots(part: Part) -> list[tuple[Point, float]]:
    """Points half a degree apart along a stretch, and how far each is from the stretch's nearer end."""
    found: list[tuple[Point, float]] = []
    line = part[1]
    for a, b in pairwise(line):
        steps = max(1, int(dist(a, b) / (DEGREE / 2)))
        for step in range(steps):
            spot = Point(a.x + (b.x - a.x) * step / steps, a.y + (b.y - a.y) * step / steps)
            found.append((spot, min(dist(spot, line[0]), dist(spot, line[-1]))))
    return found


def test_each_leg_begins_where_the_one_before_it_ended(timeline: Timeline) -> None:
    way = trips(timeline)
    assert len(way) == 34
    for before, after in pairwise(way):
        assert before.leg.destination == after.leg.origin, after.leg.id


def test_what_goes_by_sea_keeps_to_the_sea(timeline: Timeline, coasts: list[list[Point]]) -> None:
    def aground(trip: Trip) -> list[Point]:
        by_sea = (part for part in trip.parts if part[0] is TravelMode.SEA)
        return [
            spot for part in by_sea for spot, away in spots(part) if away > HARBOUR and on_land(spot, coasts)
        ]

    assert {trip.leg.id: wet for trip in trips(timeline) if (wet := aground(trip))} == {}


@pytest.mark.parametrize(
    ("event", "start", "old_style"),
    [
        ("birth", (1879, 11, 7), (1879, 10, 26)),
        ("soviet-trial", (1905, 12, 16), (1905, 12, 3)),
        ("petrograd-return", (1917, 5, 17), (1917, 5, 4)),
        ("foreign-commissar", (1917, 11, 8), (1917, 10, 26)),
        ("tampico-landing", (1937, 1, 9), None),
        ("the-blow", (1940, 8, 20), None),
        ("trotsky-dies", (1940, 8, 21), None),
    ],
)
def test_a_date_is_told_as_it_was_weighed(
    timeline: Timeline, event: str, start: tuple[int, ...], old_style: tuple[int, ...] | None
) -> None:
    told = next(each for each in timeline.events if each.id == event)
    assert told.start == PartialDate(*start)
    assert told.old_style == (PartialDate(*old_style) if old_style else None)


def test_what_is_disputed_is_said_to_be(timeline: Timeline) -> None:
    disputed = {"party-expulsion", "first-trial", "tampico-landing", "blue-house-guest", "sedov-dies"}
    assert disputed <= {event.id for event in timeline.events if event.doubt}

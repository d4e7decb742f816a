"""The Miller projection agrees with an independent one, and lines are walked by their length."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.geo import (
    NORTH_EDGE,
    SOUTH_EDGE,
    Point,
    corners,
    cut,
    line_path,
    point_along,
    project,
    ring_points,
)

LATITUDES = st.floats(-85, 85)
LONGITUDES = st.floats(-180, 180)
POINTS = st.builds(Point, st.floats(-2000, 2000), st.floats(-2000, 2000))


@pytest.mark.parametrize(
    ("lat", "lon", "x", "y"),
    [(19.36, -99.16, 246.7, 551.4), (40.86, 29.12, 1273.0, 362.0), (56.79, 105.77, 1886.2, 197.1)],
)
def test_places_lie_where_d3_puts_them(lat: float, lon: float, x: float, y: float) -> None:
    assert project(lat, lon) == pytest.approx((x, y), abs=0.06)


@given(st.floats(SOUTH_EDGE, NORTH_EDGE), LONGITUDES)
def test_every_place_lies_on_the_map_and_the_date_line_is_no_edge(lat: float, lon: float) -> None:
    low, high = corners()
    spot = project(lat, lon)
    assert low.x <= spot.x <= high.x
    assert low.y <= spot.y <= high.y
    assert project(lat, 180) == project(lat, -180)


@given(LATITUDES, LATITUDES)
def test_north_is_up(one: float, other: float) -> None:
    if one - other > 1e-6:
        assert project(one, 0).y < project(other, 0).y


def test_a_ring_is_read_in_hundredths_of_a_degree() -> None:
    first, second, third = ring_points([-13000, 7200, -12000, 7200, -12000, 7100])
    assert (first, second) == (Point(0, 0), Point(80, 0))
    assert third == project(71, -120)


def test_a_line_of_one_point_has_no_path() -> None:
    assert line_path([Point(1, 2)]) == ""


def test_half_way_along_a_bent_line_is_at_half_its_length() -> None:
    bent = [Point(0, 0), Point(10, 0), Point(10, 30)]
    assert point_along(bent, 0.5) == (Point(10, 10), 90.0)
    assert point_along(bent, 0.125) == (Point(5, 0), 0.0)


@given(st.lists(POINTS, min_size=1, max_size=6), st.floats(-1, 2))
def test_one_never_leaves_the_line(points: list[Point], fraction: float) -> None:
    here, heading = point_along(points, fraction)
    assert min(p.x for p in points) - 1e-6 <= here.x <= max(p.x for p in points) + 1e-6
    assert min(p.y for p in points) - 1e-6 <= here.y <= max(p.y for p in points) + 1e-6
    assert -180 <= heading <= 180


@given(st.lists(POINTS, min_size=2, max_size=6))
def test_the_ends_are_the_ends(points: list[Point]) -> None:
    assert math.dist(point_along(points, 0)[0], points[0]) < 1e-6
    assert math.dist(point_along(points, 1)[0], points[-1]) < 1e-6


BOX = Point(-500, -400), Point(600, 300)


@given(st.lists(POINTS, min_size=2, max_size=8), st.floats(0, 1))
def test_a_cut_line_is_all_of_the_line_that_lies_in_the_box(points: list[Point], fraction: float) -> None:
    pieces = cut(points, *BOX)
    for piece in pieces:
        assert all(-500.01 <= x <= 600.01 and -400.01 <= y <= 300.01 for x, y in piece)
    here, _ = point_along(points, fraction)
    if -499 <= here.x <= 599 and -399 <= here.y <= 299:
        assert min(_distance(here, a, b) for piece in pieces for a, b in pairwise(piece)) < 0.01


def test_a_line_within_the_box_stays_whole_and_one_outside_is_gone() -> None:
    line = [Point(0, 0), Point(10, 0), Point(10, 10)]
    assert cut(line, *BOX) == [line]
    assert cut([Point(700, 0), Point(700, 10)], *BOX) == []
    assert cut([Point(-900, 0), Point(0, 0), Point(0, 900)], *BOX) == [
        [Point(-500, 0), Point(0, 0), Point(0, 300)]
    ]


def _distance(point: Point, a: Point, b: Point) -> float:
    """From a point to the stretch from a to b."""
    along = (point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)
    share = min(1.0, max(0.0, along / (math.dist(a, b) ** 2 or 1.0)))
    return math.dist(point, (a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)))

"""The map stays under the finger, inside its edge, and flies without losing its way."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.geo import Point, project
from kiosk.domain.map_view import Frame, MapView, clamp, drag, fit, fly, on_screen, smallest_scale, zoom

FRAME = Frame(1240, 520)
FRAMES = st.builds(Frame, st.floats(200, 4000), st.floats(200, 4000))
POINTS = st.builds(project, st.floats(-30, 75), st.floats(-140, 140))
EUROPE = fit([project(35, -12), project(63, 35)], FRAME)
MEXICO = fit([project(19.4, -99.2)], FRAME, widest=8)


@st.composite
def views(draw: st.DrawFn) -> MapView:
    spot = draw(POINTS)
    return clamp(MapView(spot.x, spot.y, draw(st.floats(0.3, 40))), FRAME)


@given(st.lists(POINTS, min_size=1, max_size=5), FRAMES)
def test_what_is_fitted_is_seen(points: list[Point], frame: Frame) -> None:
    view = fit(points, frame)
    if view.scale > smallest_scale(frame) * 1.001:
        for point in points:
            x, y = on_screen(point, view, frame)
            assert -1 <= x <= frame.width + 1
            assert -1 <= y <= frame.height + 1


@given(views(), st.floats(-5000, 5000), st.floats(-5000, 5000))
def test_no_drag_shows_what_lies_beyond_the_edge(view: MapView, dx: float, dy: float) -> None:
    moved = drag(view, dx, dy, FRAME)
    again = clamp(moved, FRAME)
    assert (again.x, again.y, again.scale) == pytest.approx((moved.x, moved.y, moved.scale))


def test_a_drag_moves_what_one_holds_with_the_finger() -> None:
    spot = project(48, 16)
    before, after = on_screen(spot, EUROPE, FRAME), on_screen(spot, drag(EUROPE, 30, -20, FRAME), FRAME)
    assert (after.x - before.x, after.y - before.y) == pytest.approx((30, -20))


def test_zooming_keeps_what_lies_under_the_fingers() -> None:
    spot = project(48, 16)
    before = on_screen(spot, EUROPE, FRAME)
    after = on_screen(spot, zoom(EUROPE, 2, before.x, before.y, FRAME), FRAME)
    assert after == pytest.approx(before, abs=1e-6)


@given(views(), st.floats(0.01, 100), st.floats(0, 1240), st.floats(0, 520))
def test_zooming_stays_between_its_limits(view: MapView, factor: float, x: float, y: float) -> None:
    assert smallest_scale(FRAME) <= zoom(view, factor, x, y, FRAME).scale <= 40


@given(views(), views())
def test_a_flight_begins_and_ends_where_it_should_without_a_jump(start: MapView, end: MapView) -> None:
    assert fly(start, end, 0, FRAME) == start
    assert fly(start, end, 1, FRAME) == end
    nearly = fly(start, end, 0.99999, FRAME)
    assert on_screen(Point(end.x, end.y), nearly, FRAME) == pytest.approx((620, 260), abs=8)
    assert nearly.scale == pytest.approx(end.scale, rel=0.01)
    assert all(math.isfinite(fly(start, end, step / 10, FRAME).scale) for step in range(11))


def test_a_far_flight_rises_on_its_way() -> None:
    assert fly(EUROPE, MEXICO, 0.5, FRAME).scale < min(EUROPE.scale, MEXICO.scale)


def test_a_covered_band_pushes_what_is_fitted_aside() -> None:
    covered = Frame(1240, 520, left=400)
    spot = project(48, 16)
    assert on_screen(spot, fit([spot], covered, widest=8), covered).x == pytest.approx(820)


def test_nothing_cannot_be_fitted() -> None:
    with pytest.raises(ValueError, match="nothing"):
        fit([], FRAME)

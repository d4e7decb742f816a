"""The years stay under the finger and inside their limits, and the whole life is from birth to death."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.timeline import Event, EventKind, PartialDate, Precision
from kiosk.domain.timeline_axis import (
    NO_YEARS,
    TimeFrame,
    TimeView,
    clamp,
    drag,
    event_times,
    fit,
    fly,
    largest_scale,
    smallest_scale,
    whole_life,
    zoom,
)

FRAME = TimeFrame(width=1240, before=30, after=260, first=1879.8, last=2006)


@st.composite
def views(draw: st.DrawFn) -> TimeView:
    return clamp(TimeView(draw(st.floats(1870, 2010)), draw(st.floats(5, 30000))), FRAME)


def event(year: int, kind: EventKind = EventKind.EXILE) -> Event:
    return Event(str(year), PartialDate(year), None, Precision.YEAR, "p", "e", kind, "t", "")


@given(views(), st.floats(-9000, 9000))
def test_no_drag_leaves_the_years_there_are(view: TimeView, dx: float) -> None:
    moved = drag(view, dx, FRAME)
    assert moved.pixel(FRAME.first) <= FRAME.before + 1e-3
    assert moved.pixel(FRAME.last) >= FRAME.width - FRAME.after - 1e-3


def test_a_drag_moves_a_year_with_the_finger() -> None:
    view = fit(1936, 1940, FRAME)
    assert drag(view, 55, FRAME).pixel(1938) == pytest.approx(view.pixel(1938) + 55)


@given(views(), st.floats(0.01, 100), st.floats(0, 1240))
def test_zooming_stays_between_its_limits(view: TimeView, factor: float, x: float) -> None:
    scale = zoom(view, factor, x, FRAME).scale
    assert smallest_scale(FRAME) * 0.999 <= scale <= largest_scale(FRAME) * 1.001


def test_zooming_keeps_the_moment_under_the_finger() -> None:
    view = fit(1930, 1940, FRAME)
    assert zoom(view, 1.7, 500, FRAME).time(500) == pytest.approx(view.time(500))


@given(st.floats(1880, 2000), st.floats(0.1, 60))
def test_what_is_fitted_is_seen_with_room_for_its_labels(first: float, span: float) -> None:
    last = min(first + span, 2006)
    view = fit(first, last, FRAME)
    assert view.pixel(first) >= FRAME.before - 1e-3
    assert view.pixel(last) <= FRAME.width - FRAME.after + 1e-3


@given(views(), views(), st.floats(0, 1))
def test_a_flight_stays_between_its_ends(start: TimeView, end: TimeView, progress: float) -> None:
    view = fly(start, end, progress, FRAME)
    low, high = sorted((start.scale, end.scale))
    assert low * 0.999 <= view.scale <= high * 1.001
    assert fly(start, end, 0, FRAME) == start
    assert fly(start, end, 1, FRAME) == end


def test_the_whole_life_ends_with_the_last_death() -> None:
    events = [event(1879), event(1924, EventKind.DEATH), event(1940, EventKind.DEATH), event(1990)]
    assert whole_life(events) == (1879, 1941)
    assert whole_life([event(1900), event(1910)]) == (1900, 1911)
    assert whole_life([]) == NO_YEARS


def test_an_event_never_stands_before_the_one_in_front_of_it() -> None:
    assert event_times([event(1900), event(1899), event(1901)]) == (1900, 1900, 1901)

"""The overview strip holds every era, in order, and moments keep their order on it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.timeline import Era, Event, EventKind, PartialDate, Precision, Timeline
from kiosk.domain.timeline_overview import fields, position

ERAS = (Era("early", 1879, 1916, "Early"), Era("power", 1917, 1927, "Power"), Era("late", 1940, 1940, "Late"))


def event(era: str, year: int) -> Event:
    return Event(era + str(year), PartialDate(year), None, Precision.YEAR, "p", era, EventKind.EXILE, "t", "")


STRIP = fields(Timeline(eras=ERAS, events=(event("early", 1900), event("late", 1940), event("late", 1940))))


def test_the_fields_fill_the_strip_and_the_fuller_era_is_wider() -> None:
    assert (STRIP[0].left, STRIP[-1].right) == (0, pytest.approx(1))
    assert [a.right for a in STRIP[:-1]] == [b.left for b in STRIP[1:]]
    early, power, late = (field.right - field.left for field in STRIP)
    assert late > early > power >= 0.2


@given(st.floats(1800, 2100), st.floats(1800, 2100))
def test_later_is_further_right(one: float, other: float) -> None:
    if one <= other:
        assert 0 <= position(STRIP, one) <= position(STRIP, other) <= 1


def test_years_between_two_eras_lie_on_their_border() -> None:
    assert position(STRIP, 1935) == pytest.approx(STRIP[1].right)
    assert position(STRIP, 1879) == 0
    assert position(STRIP, 1941) == pytest.approx(1)


def test_no_eras_make_an_empty_strip() -> None:
    assert fields(Timeline()) == ()
    assert position((), 1900) == 0

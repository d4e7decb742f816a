"""The axis is marked from decades down to days, evenly, and its labels never touch."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.timeline import PartialDate, Precision
from kiosk.domain.timeline_ticks import LabelWidths, ticks

WIDTHS = LabelWidths(110, 170, 230)
NEEDED = {Precision.YEAR: 110, Precision.MONTH: 170, Precision.DAY: 230}
SCALES = st.floats(0.5, 6.0).map(lambda power: 10**power / 3)


@given(st.floats(1850, 2020), SCALES, st.floats(200, 4000))
def test_labels_never_touch(first: float, scale: float, width: float) -> None:
    found = ticks(first, first + width / scale, scale, WIDTHS)
    assert all(first <= tick.time <= first + width / scale for tick in found)
    assert all((b.time - a.time) * scale >= NEEDED[a.precision] * 0.99 for a, b in pairwise(found))


@given(st.floats(1850, 2020), SCALES)
def test_a_wide_window_always_has_a_tick(first: float, scale: float) -> None:
    if scale > 3:
        assert ticks(first, first + 2400 / scale, scale, WIDTHS)


@given(st.floats(1850, 2020), SCALES, st.floats(0, 1))
def test_ticks_stay_where_they_are_when_the_window_moves(first: float, scale: float, share: float) -> None:
    span = 2000 / scale
    before, after = (ticks(start, start + span, scale, WIDTHS) for start in (first, first + share * span))
    assert {tick for tick in before if tick.time >= first + share * span} <= set(after)


@pytest.mark.parametrize(
    ("scale", "precision", "dates"),
    [
        (12, Precision.YEAR, [PartialDate(1930), PartialDate(1940)]),
        (200, Precision.YEAR, [PartialDate(1930), PartialDate(1931), PartialDate(1932)]),
        (1000, Precision.MONTH, [PartialDate(1930, 1), PartialDate(1930, 4)]),
        (4000, Precision.MONTH, [PartialDate(1930, 1), PartialDate(1930, 2)]),
        (20000, Precision.DAY, [PartialDate(1930, 1, 1), PartialDate(1930, 1, 6)]),
        (100000, Precision.DAY, [PartialDate(1930, 1, 1), PartialDate(1930, 1, 2)]),
    ],
)
def test_nearer_by_the_ticks_are_finer(scale: float, precision: Precision, dates: list[PartialDate]) -> None:
    found = ticks(1930.0, 1930 + 3000 / scale, scale, WIDTHS)
    assert [tick.date for tick in found][: len(dates)] == dates
    assert {tick.precision for tick in found} == {precision}


def test_ten_days_apart_the_last_of_a_month_gives_way_to_the_first() -> None:
    days = [tick.date.day for tick in ticks(1930.0, 1930.25, 9000, WIDTHS)]
    assert set(days) == {1, 11, 21}

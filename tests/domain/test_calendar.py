"""Old Style days become New Style ones, and dates become years with a fraction."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calendar import date_at, julian_to_gregorian, time_after, time_of
from kiosk.domain.timeline import PartialDate

DAYS = st.dates(datetime.date(1600, 1, 1), datetime.date(2100, 12, 31))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ((1879, 10, 26), (1879, 11, 7)),  # his birth
        ((1905, 12, 3), (1905, 12, 16)),  # the arrest of the Soviet
        ((1906, 9, 19), (1906, 10, 2)),
        ((1906, 11, 2), (1906, 11, 15)),
        ((1902, 8, 21), (1902, 9, 3)),
        ((1917, 5, 4), (1917, 5, 17)),
        ((1917, 10, 25), (1917, 11, 7)),
        ((1900, 2, 29), (1900, 3, 13)),  # a leap day that only the Julian calendar has
        ((1900, 2, 28), (1900, 3, 12)),
        ((1582, 10, 5), (1582, 10, 15)),
    ],
)
def test_known_pairs_agree(old: tuple[int, int, int], new: tuple[int, int, int]) -> None:
    assert julian_to_gregorian(PartialDate(*old)) == PartialDate(*new)


@pytest.mark.parametrize("date", [(1900, 0, 0), (1900, 2, 0), (1901, 2, 29), (1900, 13, 1), (1900, 4, 31)])
def test_a_day_that_is_missing_or_impossible_is_refused(date: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no such day"):
        julian_to_gregorian(PartialDate(*date))


@given(DAYS)
def test_a_day_is_found_again_from_its_time(day: datetime.date) -> None:
    date = PartialDate(day.year, day.month, day.day)
    assert date_at(time_of(date)) == date


@given(DAYS)
def test_a_day_ends_where_the_next_begins(day: datetime.date) -> None:
    after = day + datetime.timedelta(days=1)
    end = time_after(PartialDate(day.year, day.month, day.day))
    assert end == pytest.approx(time_of(PartialDate(after.year, after.month, after.day)), abs=1e-9)


def test_a_month_and_a_year_begin_with_their_first_day_and_end_with_their_last() -> None:
    assert time_of(PartialDate(1916, 12)) == time_of(PartialDate(1916, 12, 1))
    assert time_after(PartialDate(1916, 12)) == 1917
    assert time_of(PartialDate(1900)) == 1900
    assert time_after(PartialDate(1900)) == 1901

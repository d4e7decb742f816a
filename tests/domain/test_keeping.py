from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.keeping import backups_to_keep, has_jumped, may_expire

NIGHT = datetime(2026, 6, 7, 3, tzinfo=UTC)


def _kept(made: list[datetime]) -> list[datetime]:
    positions, _ = backups_to_keep(made)
    return [made[position] for position in positions]


def test_a_year_of_nights_leaves_seven_days_and_four_weeks() -> None:
    kept = _kept([NIGHT - timedelta(days=back) for back in range(365)])
    assert kept[:7] == [NIGHT - timedelta(days=back) for back in range(7)]
    assert kept[7:] == [NIGHT - timedelta(days=back) for back in (7, 14, 21)]


def test_of_several_in_a_day_the_last_stays() -> None:
    made = [NIGHT + timedelta(hours=hour) for hour in (9, 5, 0)]
    assert _kept(made) == made[:1]


def test_a_long_pause_leaves_the_last_ones() -> None:
    old = [NIGHT - timedelta(days=500 + back) for back in range(3)]
    assert _kept([NIGHT, *old]) == [NIGHT, *old]


def test_only_when_four_weeks_are_there_may_other_old_files_go() -> None:
    nights = [NIGHT - timedelta(days=back) for back in range(22)]
    assert [backups_to_keep(nights[:number])[1] for number in (1, 21, 22)] == [False, False, True]


@given(st.lists(st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1))))
def test_the_last_one_always_stays_whatever_its_time_and_never_more_than_eleven(made: list[datetime]) -> None:
    kept, _ = backups_to_keep(made)
    assert len(kept) <= 11
    assert kept[:1] == [0][: len(made)]


@pytest.mark.parametrize(
    ("nights", "may"),
    [
        ([], False),
        ([1], False),
        ([2, 1], False),
        ([3, 2, 1], True),
        ([7, 4, 1], True),
        ([8, 4, 1], False),
        ([1, 1, 1], False),
        ([402, 401, 400], False),
        ([-3, -2, -1], False),
    ],
)
def test_the_clock_is_trusted_with_erasing_after_three_nights_of_a_week(nights: list[int], may: bool) -> None:
    assert may_expire([NIGHT - timedelta(days=back) for back in nights], NIGHT) is may


@pytest.mark.parametrize(("days", "jumped"), [(0, False), (1, False), (31, False), (32, True), (-2, True)])
def test_a_clock_that_went_back_or_far_ahead_has_jumped(days: int, jumped: bool) -> None:
    assert has_jumped([NIGHT - timedelta(days=days)], NIGHT) is jumped
    assert not has_jumped([], NIGHT)

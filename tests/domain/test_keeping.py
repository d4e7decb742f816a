from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.keeping import backups_to_keep, may_expire

NIGHT = datetime(2026, 6, 7, 3, tzinfo=UTC)


def test_a_year_of_nights_leaves_seven_days_and_four_weeks() -> None:
    kept = sorted(backups_to_keep(NIGHT - timedelta(days=back) for back in range(365)))
    assert kept[-7:] == [NIGHT - timedelta(days=back) for back in range(6, -1, -1)]
    assert kept[:-7] == [NIGHT - timedelta(days=back) for back in (21, 14, 7)]


def test_of_several_in_a_day_the_newest_stays() -> None:
    made = [NIGHT + timedelta(hours=hour) for hour in (0, 5, 9)]
    assert backups_to_keep(made) == {made[-1]}


def test_a_long_pause_leaves_the_last_ones() -> None:
    old = [NIGHT - timedelta(days=500 + back) for back in range(3)]
    assert backups_to_keep([NIGHT, *old]) == {NIGHT, *old}


@given(
    st.lists(
        st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1)).map(lambda time: time.replace(tzinfo=UTC))
    )
)
def test_the_newest_always_stays_and_never_more_than_eleven(made: list[datetime]) -> None:
    kept = backups_to_keep(made)
    assert kept <= set(made)
    assert len(kept) <= 11
    assert not made or max(made) in kept


@pytest.mark.parametrize(
    ("days", "may"),
    [(None, False), (0.5, True), (1, True), (3, True), (3.1, False), (400, False), (-1, False)],
)
def test_after_a_jump_of_the_clock_nothing_is_erased_the_first_night(days: float | None, may: bool) -> None:
    last = None if days is None else NIGHT - timedelta(days=days)
    assert may_expire(last, NIGHT) is may

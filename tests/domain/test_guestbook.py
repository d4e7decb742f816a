from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.guestbook import Limits, too_soon

LIMITS = Limits()


@pytest.mark.parametrize(
    ("signed", "now", "wait"),
    [
        ([], 0, 0),
        ([100], 100, 10),
        ([100], 109.5, 0.5),
        ([100], 110, 0),
        ([0, 20, 40, 60], 80, 0),
        ([0, 20, 40, 60, 80], 100, 500),
        ([0, 20, 40, 60, 80], 600, 0),
        ([0, 1, 20, 40, 60, 80], 100, 501),
    ],
)
def test_how_long_to_wait(signed: list[float], now: float, wait: float) -> None:
    assert too_soon(signed, now, LIMITS) == wait


@given(steps=st.lists(st.floats(0, 2000), max_size=30))
def test_who_waits_as_told_is_taken(steps: list[float]) -> None:
    signed: list[float] = []
    now = 0.0
    for step in steps:
        now += step
        now += too_soon(signed, now, LIMITS) + 1e-6
        assert too_soon(signed, now, LIMITS) == 0
        signed.append(now)
    window = LIMITS.burst_span / timedelta(seconds=1)
    for index in range(LIMITS.burst, len(signed)):
        assert signed[index] - signed[index - LIMITS.burst] >= window

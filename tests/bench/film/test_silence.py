"""How long the gallery still hears a film that the visitor has left, the recorder included."""

import statistics
import time

import pytest

from tests.playback.conftest import rig  # noqa: F401 (a fixture)
from tests.playback.test_sound import footage, hall, loud, silent  # noqa: F401 (fixtures)

ROUNDS = 20


@pytest.mark.timeout(300)
def test_silence_after_leaving(hall, rig, footage):  # noqa: F811
    times = []
    for number in range(ROUNDS):
        rig.player.open(footage, number, 0)
        assert hall.hears(loud)
        begun = time.perf_counter()
        rig.player.stop()
        assert hall.hears(silent)
        times.append(max(0, hall.last_loud - begun) * 1000)
    print(f"last sound after leaving: p50 {statistics.median(times):.0f} ms, most {max(times):.0f} ms")
    assert max(times) < 300

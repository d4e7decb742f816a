"""How long a visitor waits: from the tap to the first picture, and from a jump to its picture."""

import select
import statistics
import threading
import time
from collections.abc import Callable

import pytest

from kiosk import paths
from kiosk.playback.silent import best_player
from kiosk.playback.vlc import VlcPlayer

ROUNDS = 50
REEL = paths.media() / "stand-in.webm"


class Watch:
    """Tells when the next picture after a moment was seen."""

    def __init__(self, player: VlcPlayer) -> None:
        self._frames = player.frames

    def until_picture(self, act: Callable[[], None]) -> float:
        """Milliseconds from `act` to the next picture."""
        self._frames.hear()
        begun = time.perf_counter()
        act()
        assert select.select([self._frames.bell], [], [], 10)[0]
        return (time.perf_counter() - begun) * 1000


@pytest.fixture
def player():
    player = best_player()
    assert isinstance(player, VlcPlayer)
    player.draw_at(984, 734)
    player.sound(1, True)
    yield player
    player.close()


def _say(what: str, times: list[float]) -> tuple[float, float]:
    ordered = sorted(times)
    middle, high = statistics.median(ordered), ordered[int(len(ordered) * 0.95)]
    print(f"{what}: p50 {middle:.0f} ms, p95 {high:.0f} ms, most {ordered[-1]:.0f} ms, of {len(ordered)}")
    return middle, high


def _settle(player: VlcPlayer) -> None:
    """Until the player has done what it was told."""
    done = threading.Event()
    player._orders.put(done.set)
    assert done.wait(10)


@pytest.mark.timeout(300)
def test_first_picture(player):
    watch = Watch(player)
    player.warm(REEL)
    _settle(player)
    times = []
    for number in range(ROUNDS):
        times.append(watch.until_picture(lambda number=number: player.open(REEL, number, 0)))
        player.stop()
        _settle(player)
    _, high = _say("first picture", times)
    assert high < 150


@pytest.mark.timeout(300)
@pytest.mark.parametrize("held", [False, True], ids=["playing", "held"])
def test_seek(player, held):
    """While it plays, the picture on its way when the jump is told does not count: the second one does."""
    watch = Watch(player)
    watch.until_picture(lambda: player.open(REEL, 1, 0))
    if held:
        player.halt()
        _settle(player)
    times = []
    for number in range(ROUNDS):
        to = number * 7_919 % 70_000
        first = watch.until_picture(lambda to=to, number=number: player.jump(to, number + 1))
        times.append(first + (0 if held else watch.until_picture(lambda: None)))
        _settle(player)
    _, high = _say(f"seek while {'held' if held else 'playing'}", times)
    assert high < 300

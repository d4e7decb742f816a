"""The film's service on the real player: a source that really stalls, and one that only stands still."""

import os
import queue
import select
import threading
import time
from pathlib import Path

import pytest

from kiosk.domain.film_messages import Open, Report
from kiosk.domain.playback import Phase
from kiosk.playback.silent import best_player
from kiosk.services.film import FilmService
from tests.film_corpus import H264, film


class Pipe:
    """A film that comes through a pipe until `stop` is set, and then gives nothing without ever ending."""

    def __init__(self, folder: Path) -> None:
        source = film(folder / "source.ts", seconds=12, filters="noise=alls=60:allf=t")
        self._data = source.read_bytes()
        self.path = folder / "pipe.ts"
        os.mkfifo(self.path)
        self.stop = threading.Event()
        self._end = os.open(self.path, os.O_RDWR | os.O_NONBLOCK)
        self._feeder = threading.Thread(target=self._feed)
        self._feeder.start()

    def _feed(self) -> None:
        sent = 0
        while not self.stop.is_set() and sent < len(self._data):
            if select.select([], [self._end], [], 0.05)[1]:
                sent += os.write(self._end, self._data[sent : sent + 4_096])

    def close(self) -> None:
        self.stop.set()
        self._feeder.join()
        os.close(self._end)


@pytest.fixture
def pipe(tmp_path: Path):
    pipe = Pipe(tmp_path)
    yield pipe
    pipe.close()


def test_a_source_that_stalls_is_tried_once_more_and_then_rests_with_a_line_for_staff(pipe, caplog):
    pytest.importorskip("kiosk.playback.vlc", reason="libVLC is not installed", exc_type=OSError)
    player, reports = best_player(), queue.SimpleQueue[Report]()
    player.listen(reports.put)
    service = FilmService(player)
    service.set_film(pipe.path)
    service.send(Open())
    deadline = time.monotonic() + 60
    while service.state.phase is not Phase.RESTING and time.monotonic() < deadline:
        service.send(reports.get(timeout=20))
        if service.state.phase is Phase.PLAYING:
            pipe.stop.set()
    player.close()
    assert service.state.phase is Phase.RESTING
    assert _told(caplog) == ["it stalled; started again where it was", "it stalled twice"]
    assert not player.frames.hear()


def _watched(path: Path, until: int) -> FilmService:
    """The service after a film that came to `until` ms, or to rest."""
    player, reports = best_player(), queue.SimpleQueue[Report]()
    player.listen(reports.put)
    service = FilmService(player)
    service.set_film(path)
    service.send(Open())
    while service.state.position < until and service.state.phase is not Phase.RESTING:
        service.send(reports.get(timeout=20))
    player.close()
    return service


def _told(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What staff were told."""
    lines = (record.getMessage() for record in caplog.records if record.name == "kiosk.services.film")
    return [line.partition(": ")[2] for line in lines]


def test_pictures_that_stop_under_running_sound_are_a_stall(tmp_path, caplog):
    pytest.importorskip("kiosk.playback.vlc", reason="libVLC is not installed", exc_type=OSError)
    path = film(
        tmp_path / "stops.mp4", seconds=40, filters="select='lt(t,4)'", codec=(*H264, "-fps_mode", "vfr")
    )
    service = _watched(path, 40_000)
    assert service.state.phase is Phase.RESTING
    assert _told(caplog) == ["it stalled; started again where it was", "it stalled twice"]


def test_a_film_whose_pictures_stand_for_five_seconds_plays_on_after_one_restart(tmp_path, caplog):
    pytest.importorskip("kiosk.playback.vlc", reason="libVLC is not installed", exc_type=OSError)
    slides = {
        "filters": "select='lt(t,1)+gt(t,6)*lt(t,7)+gt(t,12)'",
        "codec": (*H264, "-fps_mode", "vfr"),
    }
    service = _watched(film(tmp_path / "slides.mp4", seconds=20, **slides), 13_000)
    assert (service.state.phase, service.state.load) == (Phase.PLAYING, 2)
    assert _told(caplog) == ["it stalled; started again where it was"]

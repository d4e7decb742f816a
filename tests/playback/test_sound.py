"""What the gallery hears: a sound server of the test's own, its loudspeaker recorded."""

import array
import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.domain.film_messages import Ended, Failed
from kiosk.playback.chime import Chime
from tests.film_corpus import film

pytestmark = pytest.mark.skipif(shutil.which("pulseaudio") is None, reason="needs pulseaudio")
CHUNK = 400  # bytes: 25 ms
QUIET = 200  # of 32,768


class Hall:
    """A room with one loudspeaker, and someone who listens."""

    def __init__(self, folder: Path) -> None:
        self._address = f"unix:{folder}/native"
        self._environment = {**os.environ, "HOME": str(folder), "PULSE_SERVER": self._address}
        modules = (
            f"module-native-protocol-unix socket={folder}/native auth-anonymous=1",
            "module-null-sink sink_name=hall",
        )
        loaded = [part for each in modules for part in ("-L", each)]
        options = [
            "-n",
            "--daemonize=no",
            "--exit-idle-time=-1",
            "--use-pid-file=no",
            "--disable-shm",
            *loaded,
        ]
        self.server = subprocess.Popen(
            ["pulseaudio", *options],
            env={**self._environment, "PULSE_SERVER": "", "XDG_RUNTIME_DIR": str(folder)},
            stderr=subprocess.DEVNULL,
        )
        self._news = threading.Condition()
        self.chunks: list[int] = []  # the loudest sample of each
        self.last_loud = 0.0  # when
        self._wait_for_the_server()
        self._ear = subprocess.Popen(
            ["parec", "-d", "hall.monitor", "--rate=8000", "--channels=1", "--latency-msec=25"],
            env=self._environment,
            stdout=subprocess.PIPE,
        )
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def _wait_for_the_server(self) -> None:
        for _ in range(200):
            if self.asks("info").returncode == 0:
                return
        raise AssertionError("the sound server does not start")

    def asks(self, *words: str) -> subprocess.CompletedProcess[str]:
        command = ["pactl", *words]
        return subprocess.run(command, env=self._environment, capture_output=True, text=True)

    @property
    def streams(self) -> list[str]:
        """What is open to be heard, loud or not."""
        return self.asks("list", "short", "sink-inputs").stdout.splitlines()

    def _listen(self) -> None:
        assert self._ear.stdout is not None
        while chunk := self._ear.stdout.read(CHUNK):
            with self._news:
                self.chunks.append(max(map(abs, array.array("h", chunk))))
                if self.chunks[-1] > QUIET:
                    self.last_loud = time.perf_counter()
                self._news.notify_all()

    def hears(self, condition: Callable[[list[int]], bool], seconds: float = 10) -> bool:
        """Whether what is heard from now on comes to be so."""
        with self._news:
            begun = len(self.chunks)
            return self._news.wait_for(lambda: condition(self.chunks[begun:]), seconds)

    def close(self) -> None:
        self._ear.kill()
        self._listener.join()
        self._ear.communicate()
        self.server.kill()
        self.server.wait()


def loud(heard: list[int]) -> bool:
    return any(each > QUIET for each in heard)


def silent(heard: list[int]) -> bool:
    return len(heard) > 20 and not loud(heard[-20:])


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    hall = Hall(tmp_path)
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/native")
    yield hall
    hall.close()


@pytest.fixture
def footage(tmp_path: Path) -> Path:
    return film(tmp_path / "film.mp4", "160x120", seconds=20)


def test_leaving_ends_the_sound_and_leaves_nothing_open(hall, rig, footage):
    rig.player.open(footage, 1, 0)
    assert hall.hears(loud)
    rig.player.stop()
    assert hall.hears(silent)
    assert rig.until(lambda: not rig.player.frames.hear())
    assert hall.hears(lambda _heard: not hall.streams)


def test_a_muted_film_is_never_heard_and_a_step_of_sound_is(hall, rig, footage):
    rig.player.sound(3, True)
    rig.player.open(footage, 1, 0)
    assert rig.progressed(lambda seen: seen.position > 1_500)
    assert not loud(hall.chunks)
    rig.player.sound(3, False)
    assert hall.hears(loud)


def test_a_held_film_is_silent_and_sounds_again_when_it_goes_on(hall, rig, footage):
    rig.player.open(footage, 1, 0)
    assert hall.hears(loud)
    rig.player.halt()
    assert hall.hears(silent)
    rig.player.resume()
    assert hall.hears(loud)


@pytest.mark.parametrize("what", ["the loudspeaker", "the server"])
def test_a_film_plays_on_when_its_sound_is_pulled_out(hall, rig, footage, what):
    rig.player.open(footage, 1, 0)
    assert hall.hears(loud)
    if what == "the server":
        hall.server.send_signal(signal.SIGKILL)
    else:
        hall.asks("unload-module", "module-null-sink")
    pictures = rig.player.frames.begun
    assert rig.until(lambda: rig.player.frames.begun > pictures + 30)
    rig.player.jump(18_500, 1)
    assert rig.until(lambda: rig.of(Ended))
    assert not rig.of(Failed)


def test_a_loudspeaker_that_is_plugged_in_late_is_heard_at_the_next_opening(
    rig, footage, tmp_path, monkeypatch
):
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setattr("kiosk.playback.libvlc.has_sound_output", lambda: "PULSE_SERVER" in os.environ)
    rig.player.open(footage, 1, 0)
    assert rig.progressed(lambda seen: seen.position > 500)
    rig.player.stop()
    hall = Hall(tmp_path)
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/native")
    rig.player.open(footage, 2, 0)
    assert hall.hears(loud)
    hall.close()


def test_the_question_is_heard_even_where_it_has_to_wake_the_sound_server(hall):
    chime = Chime(paths.question_sound())
    chime.ring(60)
    assert hall.hears(loud)
    chime.close()
    assert hall.hears(lambda _heard: not hall.streams)

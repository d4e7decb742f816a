"""The sound of the question: heard once, at the visit's volume, and never in anyone's way."""

import array
import wave
from collections.abc import Callable
from pathlib import Path

import pytest
import vlc  # type: ignore[import-untyped]  # python-vlc ships no types

from kiosk import paths
from kiosk.playback import libvlc
from kiosk.playback.chime import Chime
from tools import chime as tool

Heard = Callable[[Path], int]


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Heard:
    """Rings a sound into a file; the loudest sample of it."""
    record = tmp_path / "heard.wav"

    def into_a_file() -> object:
        return vlc.Instance(["--quiet", "--aout=afile", f"--audiofile-file={record}"])

    monkeypatch.setattr(libvlc, "has_sound_output", lambda: True)
    monkeypatch.setattr(libvlc, "new_instance", into_a_file)

    def ring(path: Path) -> int:
        chime = Chime(path)
        chime.ring(100)
        chime.wait()
        chime.close()
        if not record.is_file():
            return 0
        with wave.open(str(record)) as file:
            return max(map(abs, array.array("h", file.readframes(file.getnframes()))))

    return ring


def test_it_is_heard(heard: Heard) -> None:
    assert heard(paths.question_sound()) > 1_000


def test_a_file_that_is_not_there_is_no_failure(heard: Heard, tmp_path: Path) -> None:
    assert heard(tmp_path / "none.wav") == 0


def test_without_a_sound_output_nothing_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libvlc, "has_sound_output", lambda: False)
    monkeypatch.setattr(libvlc, "new_instance", lambda: pytest.fail("libVLC was asked"))
    chime = Chime(paths.question_sound())
    chime.ring(60)
    chime.close()


def test_after_closing_nothing_rings(heard: Heard) -> None:
    chime = Chime(paths.question_sound())
    chime.close()
    chime.ring(60)
    assert chime._thread is None


def test_the_shipped_sound_is_the_one_that_its_tool_makes(tmp_path: Path) -> None:
    tool.make(tmp_path / "again.wav")
    assert (tmp_path / "again.wav").read_bytes() == paths.question_sound().read_bytes()

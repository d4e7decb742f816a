"""When a film sounds, told by its loudness; speech and music are not told apart."""

import array
import contextlib
import tempfile
import time
import wave
from pathlib import Path

import vlc  # type: ignore[import-untyped]  # python-vlc ships no types

from kiosk.playback import libvlc
from kiosk.playback.sound import STEP

_RATE = 8_000  # samples a second
_QUIET = 0.02  # of full scale, root mean square
_PATIENCE = 120.0  # seconds for the whole film


def sounding(path: Path) -> list[bool]:
    """For each STEP of the film whether it sounds; empty where that cannot be told."""
    instance = libvlc.new_instance(silent=True)
    if instance is None:
        return []
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder, "sound.wav")
        player, media = instance.media_player_new(), instance.media_new_path(str(path))
        media.add_option(
            f":sout=#transcode{{vcodec=none,acodec=s16l,channels=1,samplerate={_RATE}}}"
            f":std{{access=file,mux=wav,dst={sound}}}"
        )
        media.add_option(":no-sout-video")
        player.set_media(media)
        player.play()
        deadline = time.monotonic() + _PATIENCE
        over = (vlc.State.Ended, vlc.State.Error)
        while player.get_state() not in over and time.monotonic() < deadline:
            time.sleep(0.02)
        player.stop()
        player.release()
        media.release()
        libvlc.release_instance(instance)
        with contextlib.suppress(OSError, EOFError, wave.Error):
            return _loud_steps(sound)
    return []


def _loud_steps(path: Path) -> list[bool]:
    with wave.open(str(path)) as file:
        samples = array.array("h", file.readframes(file.getnframes()))
    step = _RATE * STEP // 1000
    return [
        sum(each * each for each in samples[at : at + step]) / step > (_QUIET * 32_768) ** 2
        for at in range(0, len(samples) - step + 1, step)
    ]

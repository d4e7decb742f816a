"""Looks at a film before it is taken into the kiosk: its length, size and sound, and one picture of it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import vlc  # type: ignore[import-untyped]  # python-vlc ships no types

from kiosk.playback import libvlc
from kiosk.playback.frames import FramePool
from kiosk.playback.geometry import drawn_size
from kiosk.playback.png import png

_PATIENCE = 10.0  # seconds that a first picture may take
_BOX = (1920, 1440)
_POSTER_AT = 0.2  # of the film's length
_NO_PICTURE = "no picture of it can be shown: this is no film that libVLC knows, or it is damaged"


class ProbeError(Exception):
    """The file is no film that can be shown; the text says why."""


@dataclass(frozen=True, slots=True)
class Probe:
    """`duration` in milliseconds; `width`, `height` as stored; `rate` in pictures a second; 0 is unknown."""

    duration: int
    width: int
    height: int
    rate: float
    sound: bool
    poster: bytes  # PNG


def probe(path: Path) -> Probe:
    """What the film at `path` is. Raises ProbeError where a gallery cannot show it."""
    if path.stat().st_size == 0:
        raise ProbeError("the file is empty")
    instance = libvlc.new_instance(silent=True)
    if instance is None:
        raise ProbeError("libVLC finds no plugins")
    try:
        try:
            return _probe(instance, path, _POSTER_AT)
        except ProbeError:
            return _probe(instance, path, 0)  # some files cannot be entered but at their start
    finally:
        libvlc.release_instance(instance)


def _probe(instance: Any, path: Path, at: float) -> Probe:
    player, pool = instance.media_player_new(), FramePool()
    media = instance.media_new_path(str(path))
    shape = None

    def size(width: int, height: int) -> tuple[int, int]:
        return drawn_size((shape.aspect if shape else 0) or width / height, _BOX)

    kept = libvlc.show_in(player, pool, size, lambda: None)
    try:
        shape, length = _parse(media)
        if length * at > 0:
            media.add_option(f":start-time={length * at / 1000:.3f}")
        player.set_media(media)
        player.play()
        return _seen(player, media, pool, path)
    finally:
        player.stop()
        player.release()
        media.release()
        del kept


def _parse(media: Any) -> tuple[Any, int]:
    media.parse_with_options(vlc.MediaParseFlag.local, 2000)
    _wait(lambda: media.get_parsed_status() in libvlc.PARSED, 2.0)
    return libvlc.video_shape(media), int(media.get_duration())


def _seen(player: Any, media: Any, pool: FramePool, path: Path) -> Probe:
    over = (vlc.State.Ended, vlc.State.Error)
    _wait(lambda: pool.hear() or player.get_state() in over, _PATIENCE)
    frame = pool.take()
    if frame is None:
        if player.audio_get_track_count() > 0 and player.video_get_track_count() <= 0:
            raise ProbeError("it has sound but no picture")
        raise ProbeError(_NO_PICTURE)
    shape, rate = libvlc.video_shape(media), libvlc.video_rate(media)
    if shape is None:
        raise ProbeError(f"{path.name} has no video")
    duration = int(player.get_length())
    sound = player.audio_get_track_count() > 0
    return Probe(duration, shape.width, shape.height, rate, sound, png(frame))


def _wait(condition: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.005)

"""The player where no film can be played, and the choice of a player."""

import logging
from pathlib import Path

from kiosk.domain.film_messages import Failed
from kiosk.playback.frames import FramePool
from kiosk.playback.player import FilmPlayer, Listener

# How python-vlc tells that libVLC is not there, or is there and broken
NO_LIBVLC = (ImportError, OSError, AttributeError, RuntimeError)
_log = logging.getLogger(__name__)


class SilentPlayer:
    """A FilmPlayer that answers every opening with the reason why it cannot."""

    def __init__(self, reason: str) -> None:
        self.frames = FramePool()
        self._reason = reason
        self._listener: Listener = lambda _report: None

    def listen(self, listener: Listener) -> None:
        self._listener = listener

    def open(self, path: Path, load: int, at: int) -> None:  # noqa: ARG002 (FilmPlayer's)
        self._listener(Failed(load, self._reason))

    def draw_at(self, width: int, height: int) -> bool:  # noqa: ARG002 (FilmPlayer's)
        return False

    def warm(self, path: Path) -> None: ...

    def resume(self) -> None: ...

    def halt(self) -> None: ...

    def jump(self, to: int, jumps: int) -> None: ...

    def sound(self, level: int, muted: bool) -> None: ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


def best_player() -> FilmPlayer:
    """libVLC where it is installed, else a player that says so."""
    try:
        from kiosk.playback.vlc import VlcPlayer
    except NO_LIBVLC as error:
        _log.warning("libVLC cannot be loaded, so films rest: %s", error)
        return SilentPlayer("libVLC is not installed")
    return VlcPlayer()

"""What plays the film: pictures go into a frame sink, reports to a listener."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from kiosk.domain.film_messages import Report
from kiosk.playback.frames import FrameSink

Listener = Callable[[Report], None]


class FilmPlayer(Protocol):
    """Every call returns at once; the work is done on the player's own thread."""

    @property
    def frames(self) -> FrameSink:
        """Where the pictures arrive."""

    def listen(self, listener: Listener) -> None:
        """`listener` is called from the player's thread; it may only hand the report on."""

    def draw_at(self, width: int, height: int) -> bool:
        """Device pixels the film is drawn into, taken up by the next opening; whether that looks better."""

    def warm(self, path: Path) -> None:
        """Have everything ready that a first picture of `path` needs; silent and unseen."""

    def open(self, path: Path, load: int, at: int) -> None:
        """Play from `at` (ms); reports carry `load`."""

    def resume(self) -> None: ...

    def halt(self) -> None:
        """Hold the picture, silent."""

    def jump(self, to: int, jumps: int) -> None:
        """Go to `to` (ms); a newer jump replaces one not yet begun. A held film shows the picture there."""

    def sound(self, level: int, muted: bool) -> None:
        """`level` 0 to `MAX_LEVEL`; holds for later openings too."""

    def stop(self) -> None:
        """Silence and no picture, at once."""

    def close(self) -> None:
        """End the player's thread; nothing is reported afterwards."""

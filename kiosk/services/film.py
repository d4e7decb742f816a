"""The film in progress: holds its playback, tells the player what to do, and who watches what changed."""

import logging
from collections.abc import Callable
from pathlib import Path

from kiosk.domain.film_messages import (
    Effect,
    Event,
    Failed,
    Halt,
    Jump,
    Load,
    Mute,
    Reset,
    Resume,
    SetLevel,
    Sound,
    Stop,
    Tell,
)
from kiosk.domain.playback import MAX_LEVEL, Playback, reduce
from kiosk.playback.player import FilmPlayer

_log = logging.getLogger(__name__)


class FilmService:
    """One film at a time. `changed(old, new)` is called after every change; call all from one thread."""

    def __init__(self, player: FilmPlayer) -> None:
        self._player = player
        self._path: Path | None = None
        self._state = Playback()
        self._volume = 60
        self.changed: Callable[[Playback, Playback], None] = lambda _old, _new: None

    @property
    def state(self) -> Playback:
        return self._state

    @property
    def ready(self) -> bool:
        """Whether there is a file to play."""
        try:
            return self._path is not None and self._path.is_file()
        except OSError:  # a folder that was closed
            return False

    def set_film(self, path: Path | None) -> None:
        """The file that Open plays from now on; None is no film."""
        self._path = path

    def start_at(self, volume: int) -> None:
        """Now and at the start of every visit, 0 (muted) to 100."""
        self._volume = volume
        self.send(SetLevel(round(volume * MAX_LEVEL / 100)))
        self.send(Mute(volume == 0))

    def reset(self) -> None:
        """The visit is over."""
        self.send(Reset())
        self.start_at(self._volume)

    def warm(self) -> None:
        """Prepare the first picture, unseen and unheard."""
        if self.ready and self._path is not None:
            self._player.warm(self._path)

    def send(self, event: Event) -> None:
        """A wish of the visitor or a report of the player."""
        old = self._state
        self._state, orders = reduce(old, event)
        for order in orders:
            self._obey(order)
        if old != self._state:
            self.changed(old, self._state)

    def _obey(self, order: Effect) -> None:
        player = self._player
        match order:
            case Load(load, at) if self._path is not None:
                player.open(self._path, load, at)
            case Load(load):
                self.send(Failed(load, "there is no film"))
            case Resume():
                player.resume()
            case Halt():
                player.halt()
            case Jump(to, jumps):
                player.jump(to, jumps)
            case Stop():
                player.stop()
            case Sound(level, muted):
                player.sound(level, muted)
            case Tell(reason):
                _log.warning("The film %s: %s", self._path, reason)

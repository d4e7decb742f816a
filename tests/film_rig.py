"""The film's view model on a player that only writes down what it is told."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.domain.exhibit import Chapter, Cue, Film
from kiosk.domain.film_messages import Progress
from kiosk.playback.frames import FramePool
from kiosk.ui.viewmodels.film import FilmViewModel
from tests.exhibit_parts import edition

CHAPTERS = (Chapter("title", 0, "Title"), Chapter("thanks", 10_000, "Thanks", "house"))
CUES = (Cue(1_000, 3_000, "One\ntwo"), Cue(12_000, 14_000, "Three"))


class Orders:
    """A player that only writes down what it is told."""

    def __init__(self) -> None:
        self.frames = FramePool()
        self.told: list[tuple[object, ...]] = []
        self.box = (0, 0)
        self.blurred = False

    def listen(self, listener) -> None:
        self.report = listener

    def draw_at(self, width: int, height: int) -> bool:
        self.box = (width, height)
        return self.blurred

    def __getattr__(self, name: str):
        return lambda *values: self.told.append((name, *values))

    def last(self, name: str) -> tuple[object, ...]:
        return next(each[1:] for each in reversed(self.told) if each[0] == name)


class Rig:
    """`film`, `player` and `model`; `say` and `see` are the player's reports."""

    def __init__(
        self, folder: Path, chapters: tuple[Chapter, ...] = CHAPTERS, cues: tuple[Cue, ...] = CUES
    ) -> None:
        reel = folder / "reel.webm"
        reel.write_bytes(b"reel")
        words = ("A film", "About", "Alt", "Credit", "camera")
        self.film = Film(reel, folder / "no.svg", *words, chapters, cues)
        self.edition = replace(edition("en", mirrored=()), film=self.film)
        self.player = Orders()
        self.model = FilmViewModel(self.player, self.edition, lambda _edition: self.film)

    def say(self, report: object) -> None:
        self.player.report(report)
        QCoreApplication.sendPostedEvents()

    def see(self, position: int, load: int = 1, **changes) -> None:
        self.say(replace(Progress(load, 0, position, position, 72_000, True, 10 + position), **changes))

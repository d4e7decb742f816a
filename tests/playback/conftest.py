"""A player whose reports a test can wait for."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.film_messages import Progress, Report
from kiosk.playback.silent import best_player
from tests import film_corpus


class Rig:
    """A player with its reports; every wait ends as soon as its condition holds."""

    def __init__(self) -> None:
        self.player = best_player()
        self.reports: list[Report] = []
        self._news = threading.Condition()
        self.player.listen(self._listen)

    def _listen(self, report: Report) -> None:
        with self._news:
            self.reports.append(report)
            self._news.notify_all()

    def until(self, condition: Callable[[], object], seconds: float = 8) -> bool:
        """Pictures wake nobody here, so that they are looked for."""
        deadline = time.monotonic() + seconds
        with self._news:
            while not condition():
                if time.monotonic() > deadline:
                    return False
                self._news.wait(0.005)
        return True

    @property
    def last(self) -> Progress:
        return next(report for report in reversed(self.reports) if isinstance(report, Progress))

    def progressed(self, condition: Callable[[Progress], object], seconds: float = 8) -> bool:
        return self.until(
            lambda: any(isinstance(seen, Progress) and condition(seen) for seen in self.reports), seconds
        )

    def of(self, kind: type) -> list[Report]:
        return [report for report in self.reports if isinstance(report, kind)]


@pytest.fixture
def rig():
    pytest.importorskip("kiosk.playback.vlc", reason="libVLC is not installed", exc_type=OSError)
    rig = Rig()
    yield rig
    rig.player.close()


@pytest.fixture(scope="session")
def corpus(tmp_path_factory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("films")
    return lambda name: film_corpus.make(name, folder)

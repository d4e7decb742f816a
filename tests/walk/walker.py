"""Walks a whole kiosk through its screens on one panel and reads each as it stands."""

import contextlib
import itertools
import json
import re
import time
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from argon2 import PasswordHasher
from PySide6.QtCore import QCoreApplication, QEventLoop, QTranslator
from PySide6.QtGui import QImage

from kiosk import samples
from kiosk import settings as kiosk_settings
from kiosk.app import Kiosk, read_exhibit
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.guestbook import Signed
from kiosk.domain.visit import Comfort, Screen
from kiosk.preview import NO_DATABASE
from kiosk.services.guestbook import Guestbook
from kiosk.services.guestbook_staff import Moderation
from kiosk.shots import Shot, bare
from kiosk.steps import go_to, window_of
from tests.book import NOON, draft
from tests.walk.places import PIN, Panel
from tests.walk.rules import Finding, View, findings
from tests.walk.scene import read

PATIENCE = 10.0  # seconds
LONGER = 1.35
LOCK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN)  # the kiosk's own takes its time
NOTES = (
    ("The garden was so quiet that I could hear the rabbits. My aunt stood at this gate in 1940.", "Ana"),
    ("Gracias.", ""),
    ("We came all the way from Trondheim to see the desk, the lamp and the calendars that stopped in August, "
     "and we stayed until the guard rang the bell for the second time.", "Familien Sørensen-Østergård"),
)  # fmt: skip


class Longer(QTranslator):
    """Interface words a third longer than the English ones."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        text = source.replace("%n", str(n)).replace("(s)", "s") if n >= 0 else source
        return lengthened(text)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def lengthened(text: str) -> str:
    """By doubling a letter here and there; placeholders, figures, units and the forms of dates stay."""
    if not re.search("[a-z]{2}", text) or "yyyy" in text:
        return text
    wanted = round(len(re.sub(r"%\w", "", text)) * (LONGER - 1))
    spots = [match.end() for match in re.finditer(r"(?<!%)[aeiouyns]", text)]
    for spot in reversed(spots[:wanted]):
        text = text[:spot] + text[spot - 1] + text[spot:]
    return text + "e" * max(0, wanted - len(spots)) if text.isalpha() else text


@cache
def exhibit() -> Exhibit:
    return read_exhibit(kiosk_settings.load({}))


class Walk:
    """One kiosk on one panel, with notes on the wall and in the queue. `language` may be "longer".

    `rests`: without a film, and with a book that cannot be opened.
    """

    def __init__(self, panel: Panel, language: str, data: Path, *, rests: bool = False) -> None:
        self.panel = panel
        self.language = language
        chosen = samples.at_work(kiosk_settings.load({"data": data}))
        changes: dict[str, object] = {"windowed": panel.size, "diagonal": panel.diagonal}
        changes |= {} if language == "longer" else {"language": language}
        changes |= {"database": NO_DATABASE} if rests else {}
        self.kiosk = Kiosk(chosen.model_copy(update=changes), bare(exhibit()) if rests else exhibit())
        self.frames = 0
        window_of(self.kiosk).frameSwapped.connect(self._count)
        self._door = data / "staff.json"
        if not rests:
            self._fill_the_book()
        self._longer = Longer()
        self.kiosk.show()
        if language == "longer":
            QCoreApplication.installTranslator(self._longer)
            self.kiosk.engine.qml.retranslate()
        self.settle()

    def _count(self) -> None:
        self.frames += 1

    def _fill_the_book(self) -> None:
        book, staff = Guestbook(self.kiosk.store, limits=None), Moderation(self.kiosk.store)
        for number, (message, name) in enumerate(NOTES * 2):
            signed = book.sign(draft(message, name), NOON)
            assert isinstance(signed, Signed), signed
            if number < len(NOTES):
                staff.show([signed.id], NOON)

    def states(self, shots: Iterable[Shot], comfort: Comfort) -> Iterator[tuple[Shot, View]]:
        """Each state, come to rest. Those of attract come first in `shots`."""
        self._begin_anew(comfort)
        self._door.write_text(json.dumps({"pin": LOCK, "wrong": 0}), encoding="utf-8")
        for shot in shots:
            if shot.name.startswith("sign"):
                self._begin_anew(comfort)
            for step in shot.steps or (lambda _: None,):
                step(self.kiosk)
                self.settle()
            yield shot, self._at_rest(comfort)

    def pages(self, comfort: Comfort) -> Iterator[tuple[Shot, View]]:
        """Every page of the story and of "About", as many as the panel and the text size make of them."""
        self._begin_anew(comfort)
        kiosk = self.kiosk
        go_to(Screen.READER, exhibit().editions["en"].sections[0].id)(kiosk)
        for number in itertools.count(1):
            self.settle()
            yield Shot(f"page-{number:02}", ()), self._at_rest(comfort)
            if not kiosk.reader.property("hasNext"):
                break
            kiosk.reader.next()
        go_to(Screen.ABOUT)(kiosk)
        self.settle()
        for number in range(int(kiosk.cards.about.property("count"))):
            kiosk.cards.turn(number)
            self.settle()
            yield Shot(f"about-{number + 1}", ()), self._at_rest(comfort)

    def _begin_anew(self, comfort: Comfort) -> None:
        """A visitor finds an empty form, and need not wait for the last one's note to dry."""
        self.kiosk.visit.end()
        self.kiosk.visit.set_comfort(comfort)
        self.kiosk.book._signed.clear()

    def _at_rest(self, comfort: Comfort) -> View:
        """Lists place their rows over several frames."""
        view = self.view(comfort)
        for _ in range(5):
            self.settle()
            again = self.view(comfort)
            if [node.box for node in again.nodes] == [node.box for node in view.nodes]:
                break
            view = again
        return again

    def view(self, comfort: Comfort) -> View:
        window = window_of(self.kiosk)
        return View(
            read(window),
            window.width(),
            window.height(),
            self.panel.pixels_per_mm,
            large=comfort.text_size == 2 and self.panel.diagonal >= 20,  # a smaller one is read from nearer
            reach=comfort.reach,
        )

    def picture(self) -> QImage:
        return window_of(self.kiosk).grabWindow()

    def settle(self) -> None:
        """Until no work is under way, with two frames drawn: the first one's layout may ask for more."""
        deadline = time.monotonic() + PATIENCE
        for _ in range(2):
            before = self.frames
            window_of(self.kiosk).update()
            while (self.frames == before or self.kiosk.jobs.busy) and time.monotonic() < deadline:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        assert time.monotonic() < deadline, "the screen never came to rest"

    def close(self) -> None:
        QCoreApplication.removeTranslator(self._longer)
        self.kiosk.close()


@contextlib.contextmanager
def walking(panel: Panel, language: str, data: Path, *, rests: bool = False) -> Iterator[Walk]:
    walk = Walk(panel, language, data, rests=rests)
    try:
        yield walk
    finally:
        walk.close()


def report(panel: Panel, language: str, comfort: str, shot: Shot, found: list[Finding]) -> list[str]:
    place = ", ".join(filter(None, (shot.name, str(panel), language, comfort)))
    return [f"{place}: {finding}" for finding in found]


def complaints(walk: Walk, seen: Iterable[tuple[Shot, View]], name: str) -> Iterator[str]:
    """What is wrong with what was seen, in the comfort of that name."""
    for shot, view in seen:
        yield from report(walk.panel, walk.language, name, shot, findings(view))

"""Every screen and its main states as pictures: the kiosk itself, led through them without a display."""

import contextlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk import app, paths
from kiosk.contact_sheet import Picture, save_contact_sheet
from kiosk.domain.visit import Comfort, Screen, SheetKind, Stop
from kiosk.errors import KioskError
from kiosk.settings import Settings, Size
from kiosk.ui.engine import make_application

SETTLE_SECONDS = 5.0
_STILL = Comfort(motion=False)

Lead = Callable[[app.Kiosk], None]


@dataclass(frozen=True)
class Shot:
    """A state of the kiosk, and what leads to it from home."""

    name: str
    lead: Lead
    comfort: Comfort = _STILL


def make(settings: Settings, out: Path, languages: Sequence[str], sizes: Sequence[Size]) -> int:
    """Draws every shot in every language (all of the exhibit's if none) and size; returns how many.

    Raises KioskError where the exhibit or the folder is no good. The guestbook is one of its own.
    """
    exhibit = app.read_exhibit(settings)
    spoken = tuple(languages) or exhibit.languages
    if unknown := set(spoken) - set(exhibit.languages):
        raise KioskError(f"The exhibit does not speak {', '.join(sorted(unknown))}.")
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KioskError(f"The folder {out} cannot be made: {error.strerror}.") from error
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = make_application(paths.qml(), paths.resources() / "fonts")
    with tempfile.TemporaryDirectory() as data:
        kiosk = app.Kiosk(settings.model_copy(update={"data": Path(data), "language": spoken[0]}), exhibit)
        with contextlib.closing(kiosk):
            pictures = [
                picture
                for size in sizes
                for language in spoken
                for picture in _draw(kiosk, out, language, size)
            ]
    save_contact_sheet(pictures, out / "contact-sheet.png")
    application.shutdown()
    return len(pictures)


def _draw(kiosk: app.Kiosk, out: Path, language: str, size: Size) -> Iterator[Picture]:
    group = f"{language}-{size}"
    kiosk.window.resize(size.width, size.height)
    kiosk.window.show()
    for number, shot in enumerate(_shots(kiosk, language), start=1):
        image = _take(kiosk, shot, language)
        file = out / f"{group}-{number:02}-{shot.name}.png"
        if not image.save(str(file)):
            raise KioskError(f"The picture {file} cannot be written.")
        yield Picture.of(group, shot.name, image)


def _take(kiosk: app.Kiosk, shot: Shot, language: str) -> QImage:
    visit = kiosk.visit
    visit.end()
    visit.speak(language)
    visit.set_comfort(shot.comfort)
    shot.lead(kiosk)
    _settle(kiosk)
    return kiosk.window.grabWindow()


def _settle(kiosk: app.Kiosk) -> None:
    """Until no picture is loading, with one frame drawn: what it lays out may ask for more."""
    deadline = time.monotonic() + SETTLE_SECONDS
    for _ in range(2):
        kiosk.window.grabWindow()
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        while _is_loading(kiosk.window.contentItem()) and time.monotonic() < deadline:
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def _is_loading(item: QQuickItem) -> bool:
    """Whether an Image under `item` waits for its file (PySide cannot read the enum Image.status)."""
    if not item.isVisible():
        return False
    source, progress = item.property("source"), item.property("progress")
    if isinstance(source, QUrl) and not source.isEmpty() and isinstance(progress, float) and progress < 1:
        return True
    return any(_is_loading(child) for child in item.childItems())


def _at(screen: Screen, target: str = "", page: int = 0) -> Lead:
    def lead(kiosk: app.Kiosk) -> None:
        kiosk.visit.begin()
        kiosk.visit.go_to(Stop(screen, target, page))

    return lead


def _under(sheet: SheetKind, card: str = "") -> Lead:
    def lead(kiosk: app.Kiosk) -> None:
        kiosk.visit.begin()
        kiosk.visit.show_sheet(sheet, card)

    return lead


def _rest(_kiosk: app.Kiosk) -> None:
    """Attract, which every shot starts from."""


def _shots(kiosk: app.Kiosk, language: str) -> Iterator[Shot]:
    edition = kiosk.exhibit.editions[language]
    home, story = _at(Screen.HOME), _at(Screen.READER, edition.sections[0].id)
    yield Shot("attract", _rest)
    yield Shot("home", home)
    yield Shot("contents", _at(Screen.CONTENTS))
    for section in edition.sections:
        yield Shot(f"section-{section.number:02}-{section.id}", _at(Screen.READER, section.id))
    for screen in (Screen.FILM, Screen.TIMELINE, Screen.GUESTBOOK, Screen.COMPOSE, Screen.ABOUT, Screen.MORE):
        yield Shot(screen.value, _at(screen))
    if any(kiosk.settings.take_with_you.model_dump().values()):
        yield Shot("take", _at(Screen.TAKE))
    yield Shot("languages", _under(SheetKind.LANGUAGE))
    yield Shot("make-it-easier", _under(SheetKind.COMFORT))
    yield Shot("still-reading", _under(SheetKind.IDLE))
    if edition.more:
        yield Shot("address", _under(SheetKind.CARD, edition.more[0].url))
    for name, comfort in (
        ("largest-text", replace(_STILL, text_size=2)),
        ("high-contrast", replace(_STILL, high_contrast=True)),
        ("reach", replace(_STILL, reach=True)),
    ):
        for screen_name, lead in (("home", home), ("section", story), *_places()):
            yield Shot(f"{screen_name}-{name}", lead, comfort)


def _places() -> Iterator[tuple[str, Lead]]:
    for screen in (Screen.FILM, Screen.TIMELINE, Screen.GUESTBOOK, Screen.COMPOSE):
        yield screen.value, _at(screen)

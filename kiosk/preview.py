"""Every screen and its main states as pictures: the kiosk itself, led through them without a display."""

import contextlib
import itertools
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk import app, paths, samples
from kiosk.contact_sheet import Picture, save_contact_sheet
from kiosk.domain.exhibit import Exhibit
from kiosk.errors import KioskError
from kiosk.settings import Settings, Size
from kiosk.shots import Shot, bare, bare_shots, closed_shots, shots
from kiosk.steps import window_of
from kiosk.ui.engine import make_application

SETTLE_SECONDS = 5.0
NO_DATABASE = "sqlite:////dev/null/none.db"


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
    application = make_application(paths.qml(), paths.resources() / "fonts", paths.qml_cache(settings.data))
    pictures = [
        picture
        for size in sizes
        for language in spoken
        for picture in _draw(settings, exhibit, language, size, out)
    ]
    save_contact_sheet(pictures, out / "contact-sheet.png")
    application.shutdown()
    return len(pictures)


def _draw(settings: Settings, exhibit: Exhibit, language: str, size: Size, out: Path) -> Iterator[Picture]:
    """All shots in one language and size: of a full day, of a bare one, of one without a guestbook."""
    group = f"{language}-{size}"
    days = (
        (exhibit, None, shots(exhibit.editions[language])),
        (bare(exhibit), None, bare_shots()),
        (bare(exhibit), NO_DATABASE, closed_shots()),
    )
    numbers = itertools.count(1)
    for shown, database, of_the_day in days:
        with tempfile.TemporaryDirectory() as data:
            changes = {"data": Path(data), "database": database, "language": language, "windowed": size}
            kiosk = app.Kiosk(samples.at_work(settings.model_copy(update=changes)), shown)
            with contextlib.closing(kiosk):
                if shown is exhibit:
                    samples.fill(kiosk)
                kiosk.show()
                for shot in of_the_day:
                    image = _take(kiosk, shot)
                    file = out / f"{group}-{next(numbers):02}-{shot.name}.png"
                    if not image.save(str(file)):
                        raise KioskError(f"The picture {file} cannot be written.")
                    yield Picture.of(group, shot.name, image)


def _take(kiosk: app.Kiosk, shot: Shot) -> QImage:
    kiosk.visit.end()
    kiosk.visit.set_comfort(shot.comfort)
    _settle(kiosk)
    for number, step in enumerate(shot.steps, 1):
        step(kiosk)
        if number < len(shot.steps) or not shot.at_once:
            _settle(kiosk)
    return window_of(kiosk).grabWindow()


def _settle(kiosk: app.Kiosk) -> None:
    """Until no work is under way and no picture loads, with a frame drawn: its layout may ask for more."""
    deadline = time.monotonic() + SETTLE_SECONDS
    for _ in range(2):
        window_of(kiosk).grabWindow()
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        while (
            kiosk.jobs.busy or _is_loading(window_of(kiosk).contentItem())
        ) and time.monotonic() < deadline:
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def _is_loading(item: QQuickItem) -> bool:
    """Whether an Image under `item` waits for its picture; PySide cannot read the status, so QML is asked."""
    if not isValid(item) or not item.isVisible():  # PySide may hand over what Qt has deleted
        return False
    if item.inherits("QQuickImageBase"):
        context = QQmlEngine.contextForObject(item)
        if context and QQmlExpression(context, item, "status === Image.Loading").evaluate()[0]:
            return True
    return any(_is_loading(child) for child in item.childItems())

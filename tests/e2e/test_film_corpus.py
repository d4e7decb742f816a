"""Every film of the corpus on the kiosk's window: the picture is as ffmpeg draws it, or the film rests."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import settings as kiosk_settings
from kiosk.app import Kiosk, read_exhibit
from kiosk.domain.exhibit import Film
from kiosk.domain.visit import Screen, Stop
from kiosk.ui.viewmodels.film import FilmViewModel
from tests.film_corpus import BROKEN, PLAYABLE, make

GRID = 24  # looks along each edge
BORDERS = 3  # of a hundred looks, that may fall on the border of two colours

Shows = Callable[[Path], Kiosk]


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("kiosk.playback.vlc", reason="libVLC is not installed", exc_type=OSError)
    return tmp_path_factory.mktemp("footage")


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    data = tmp_path_factory.mktemp("data")
    settings = kiosk_settings.load({"data": str(data), "windowed": "1920x1080"})
    kiosk = Kiosk(settings, read_exhibit(settings))
    kiosk.show()
    assert QTest.qWaitForWindowExposed(kiosk.window)
    yield kiosk
    kiosk.close()


@pytest.fixture
def shows(kiosk: Kiosk) -> Iterator[Shows]:
    """Leads a visitor to the film screen of a kiosk whose film is that file."""
    reel = kiosk.exhibit.editions["en"].film
    assert reel is not None
    kept = kiosk.film.film_for

    def show(path: Path) -> Kiosk:
        footage: Film = replace(reel, path=path)
        kiosk.film.film_for = lambda _edition: footage
        kiosk.visit.begin()
        kiosk.visit.go_to(Stop(Screen.FILM))
        return kiosk

    yield show
    kiosk.visit.end()
    kiosk.film.film_for = kept


def _item(item: QQuickItem) -> QQuickItem | None:
    """The film's picture that is on show."""
    if not item.isVisible():
        return None
    if item.metaObject().className().startswith("FilmItem"):
        return item
    return next(filter(None, map(_item, item.childItems())), None)


def _place(kiosk: Kiosk, aspect: float) -> QRect:
    """Where a picture of that aspect stands, whole and in the middle of the room that there is for it."""
    item = _item(kiosk.window.contentItem())
    assert item is not None
    room = item.mapRectToScene(item.boundingRect())
    width, height = min(room.width(), room.height() * aspect), min(room.height(), room.width() / aspect)
    centre = room.center()
    return QRect(round(centre.x() - width / 2), round(centre.y() - height / 2), round(width), round(height))


def _as_ffmpeg_draws_it(path: Path, width: int, height: int) -> QImage:
    square = f"scale={width}:{height},setsar=1"
    command = ["ffmpeg", "-v", "error", "-i", str(path), "-frames:v", "1", "-vf", square]
    run = subprocess.run([*command, "-f", "image2pipe", "-c:v", "png", "-"], capture_output=True, check=True)
    return QImage.fromData(run.stdout)


def _differs(one: QImage, other: QImage) -> int:
    """How many of a hundred looks at two pictures of one size see another colour."""
    width, height, different = one.width(), one.height(), 0
    for x in range(GRID):
        for y in range(GRID):
            point = ((2 * x + 1) * width // (2 * GRID), (2 * y + 1) * height // (2 * GRID))
            here, there = one.pixelColor(*point), other.pixelColor(*point)
            colours = zip(here.getRgb()[:3], there.getRgb()[:3], strict=True)
            different += any(abs(mine - its) > 48 for mine, its in colours)
    return different * 100 // GRID**2


@pytest.mark.parametrize("name", PLAYABLE)
def test_the_window_shows_the_picture_that_ffmpeg_draws(
    shows: Shows, qtbot: QtBot, footage: Path, name: str
) -> None:
    path = make(name, footage)
    kiosk = shows(path)
    qtbot.waitUntil(lambda: kiosk.film.shows_picture and kiosk.film.property("position") > 0, timeout=8_000)
    place = _place(kiosk, PLAYABLE[name][1])
    seen = kiosk.window.grabWindow().copy(place)
    assert _differs(seen, _as_ffmpeg_draws_it(path, place.width(), place.height())) <= BORDERS


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_film_rests_and_staff_are_told(
    shows: Shows, qtbot: QtBot, footage: Path, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = make(name, footage)
    kiosk = shows(path)
    rests = FilmViewModel.Phase.Resting.value
    qtbot.waitUntil(lambda: kiosk.film.property("phase") == rests, timeout=8_000)
    assert not kiosk.film.shows_picture
    assert f"The film {path}: " in caplog.text

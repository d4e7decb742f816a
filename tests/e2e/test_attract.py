"""Attract: every drawing and a moment of the film in turn, and nothing in the way of the first touch."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.domain.visit import Screen
from kiosk.services.film_library import FilmLibrary, StoredFilm
from kiosk.steps import turn_to
from kiosk.ui.viewmodels.home import DrawingsModel
from tests.e2e.conftest import MakeKiosk, VisitorOf
from tests.e2e.visitor import Visitor

TURNS_A_PICTURE = 2


def drawings(kiosk: Kiosk) -> list[str]:
    """File names, in their order after the face."""
    model = kiosk.home.drawings
    assert isinstance(model, DrawingsModel)
    return [Path(row.source.toLocalFile()).stem for row in model.rows]


def turn_to_the_film(kiosk: Kiosk) -> None:
    turn_to(kiosk, TURNS_A_PICTURE * (drawings(kiosk).index("stand-in-poster") + 1))


def test_each_section_after_the_first_shows_its_drawing_and_the_film_its_poster(kiosk: Kiosk) -> None:
    sections = kiosk.exhibit.editions["en"].sections
    pictured = [section.figures[0].path.stem for section in sections[1:]]
    assert [name for name in drawings(kiosk) if name != "stand-in-poster"] == pictured
    assert drawings(kiosk).index("stand-in-poster") == pictured.index("camera") + 1


def test_the_films_moment_is_silent_and_a_touch_in_it_leads_home(kiosk: Kiosk, visitor: Visitor) -> None:
    visitor.waits_for("Touch to begin")
    turn_to_the_film(kiosk)
    visitor.waits_until(lambda: kiosk.film.shows_picture, patience=20_000)
    assert kiosk.film.property("muted")
    visitor.touches_at(QPoint(1500, 500))
    visitor.waits_for("About this exhibit")
    assert kiosk.visit.state.stop.screen is Screen.HOME
    assert not kiosk.film.busy
    assert not kiosk.film.property("muted")
    visitor.waits_until(lambda: not kiosk.film.shows_picture)


def test_the_museums_own_film_stands_on_its_own_poster(
    kiosk: Kiosk, visitor: Visitor, tmp_path: Path
) -> None:
    source = tmp_path / "archive.mp4"
    source.write_bytes(b"a film")
    film = StoredFilm("archive.mp4", duration=60_000, width=640, height=480, poster="own.svg")
    poster = (paths.media() / "stand-in-poster.svg").read_bytes()
    FilmLibrary(paths.film(kiosk.settings.data)).add(source, film, poster, lambda _copied: None)
    visitor.waits_for("Touch to begin")
    visitor.touches_at(QPoint(1500, 500))
    kiosk.visit.end()
    assert "own" in drawings(kiosk)
    assert "stand-in-poster" not in drawings(kiosk)


@pytest.mark.usefixtures("no_media")
def test_where_there_is_no_film_attract_turns_without_it(
    make_kiosk: MakeKiosk, visitor_of: VisitorOf
) -> None:
    kiosk = make_kiosk()
    visitor = visitor_of(kiosk)
    assert "stand-in-poster" not in drawings(kiosk)
    for picture in range(len(drawings(kiosk)) + 2):
        turn_to(kiosk, TURNS_A_PICTURE * picture)
        visitor.settles()
    assert not kiosk.film.busy
    visitor.touches_at(QPoint(1500, 500))
    visitor.waits_for("About this exhibit")

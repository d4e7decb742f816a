"""The film in a visit: it plays with captions, answers the visitor, and rests where it cannot play."""

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.domain.visit import Screen, SheetKind, Stop
from kiosk.services.film_library import FilmLibrary, StoredFilm
from tests.e2e.conftest import MakeKiosk, VisitorOf
from tests.e2e.visitor import Visitor


def test_one_tap_from_home_plays_the_film_with_captions(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    visitor.touches("The film of 1937. 1:1")
    visitor.waits_until(lambda: kiosk.film.busy and kiosk.film.shows_picture)
    visitor.waits_for("A stand-in reel. Drawn for this kiosk")


def test_a_chapter_is_jumped_to_and_its_caption_follows_the_language(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.FILM, "thanks"))
    visitor.waits_for("Thank you, Mexico. He excuses")
    kiosk.visit.speak("es")
    visitor.waits_for("Gracias, México. Se disculpa")
    visitor.touches("Capítulo 4")
    visitor.waits_for("Los procesos de Moscú. Llama")


def test_pause_holds_the_film_and_leaving_ends_it(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.FILM))
    visitor.waits_until(lambda: kiosk.film.shows_picture)
    visitor.touches("Pause")
    visitor.waits_for("^Play$")
    assert not kiosk.film.busy
    visitor.touches("Home")
    visitor.waits_until(lambda: not kiosk.film.shows_picture)


def test_nobody_is_asked_while_the_film_plays(make_kiosk: MakeKiosk, visitor_of: VisitorOf) -> None:
    kiosk = make_kiosk(idle_seconds=1, countdown_seconds=60)
    visitor = visitor_of(kiosk)
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.FILM))
    visitor.waits_until(lambda: int(kiosk.film.property("position")) > 2_000)
    assert kiosk.visit.state.sheet is SheetKind.NONE
    kiosk.film.toggle()
    visitor.waits_for("Keep reading")


def test_without_its_file_the_film_rests_and_all_else_works(
    make_kiosk: MakeKiosk, visitor_of: VisitorOf, no_media: Path
) -> None:
    kiosk = make_kiosk()
    visitor = visitor_of(kiosk)
    kiosk.visit.begin()
    visitor.waits_for("The film of 1937. The film rests today")
    visitor.touches("The film of 1937")
    visitor.waits_for("^The film rests today")
    visitor.touches("Home")
    visitor.touches("The guestbook")
    visitor.waits_for("Peter B. Kaufman")
    assert no_media.is_dir()


def test_footage_put_in_while_nobody_is_there_is_shown_to_the_next_visitor(
    kiosk: Kiosk, visitor: Visitor
) -> None:
    reel = kiosk.exhibit.editions["en"].film
    assert reel is not None
    library = FilmLibrary(paths.film(kiosk.settings.data))
    footage = StoredFilm("archive.webm", 182_000, 960, 720, "poster.svg", title={"en": "A voice"})
    library.add(reel.path, footage, reel.poster.read_bytes(), lambda _copied: None)
    kiosk.visit.begin()
    visitor.touches("The film of 1937. 3:02")
    visitor.waits_for("^A voice$")
    visitor.waits_until(lambda: kiosk.film.shows_picture)
    library.remove()
    kiosk.visit.end()
    kiosk.visit.begin()
    visitor.waits_for("The film of 1937. 1:1")


def test_a_chapters_door_leads_to_its_section_and_back_to_the_same_place(
    kiosk: Kiosk, visitor: Visitor
) -> None:
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.FILM, "trials"))
    visitor.waits_until(lambda: int(kiosk.film.property("position")) > 37_000)
    visitor.touches("Read about chapter 2")
    visitor.waits_for("^The Blue House")
    assert not kiosk.film.busy
    left_at = int(kiosk.film.property("position"))
    visitor.touches("Back")
    visitor.waits_until(lambda: kiosk.film.shows_picture)
    assert kiosk.visit.state.stop.screen is Screen.FILM
    assert int(kiosk.film.property("position")) >= max(left_at, 37_000)


def test_the_question_comes_once_the_film_is_over(make_kiosk: MakeKiosk, visitor_of: VisitorOf) -> None:
    kiosk = make_kiosk(idle_seconds=1, countdown_seconds=60)
    visitor = visitor_of(kiosk)
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.FILM))
    visitor.waits_until(lambda: kiosk.film.shows_picture)
    kiosk.film.seek(70_500)
    visitor.waits_until(lambda: int(kiosk.film.property("position")) > 71_000)
    assert kiosk.visit.state.sheet is SheetKind.NONE
    visitor.waits_for("^Watch it again")
    visitor.waits_for("Keep reading")


def test_a_finger_on_the_bar_sees_the_picture_there_and_the_film_goes_on_from_it(
    kiosk: Kiosk, visitor: Visitor
) -> None:
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.FILM))
    visitor.waits_until(lambda: kiosk.film.shows_picture)
    seen: list[bool] = []
    with visitor.finger_on("Place in the film"):
        kiosk.film.picture.changed.connect(lambda: seen.append(kiosk.film.busy))
        visitor.waits_until(lambda: len(seen) > 0)
        assert int(kiosk.film.property("position")) == pytest.approx(36_000, abs=500)
        assert not kiosk.film.busy
    visitor.waits_until(lambda: kiosk.film.busy and int(kiosk.film.property("position")) > 36_500)

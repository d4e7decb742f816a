"""The museum's films: whole or not at all, the one before kept, the exhibit's own as a fallback."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.exhibit import Cue, Film
from kiosk.services.film_library import SHIPPED, FilmLibrary, StoredChapter, StoredFilm
from tests.exhibit_parts import edition

REEL = Film(Path("reel.webm"), Path("reel.svg"), "The reel", "", "", "", "camera", (), ())
SPANISH = replace(edition("es", mirrored=()), film=REEL)
DESCRIBED = StoredFilm(
    name="archive.mp4",
    duration=60_000,
    width=640,
    height=480,
    poster="poster.png",
    title={"en": "A voice", "es": "Una voz"},
    summary={"en": "Only in English"},
    chapters=(StoredChapter("thanks", 4_000, {"en": "Thanks", "es": "Gracias"}, "gone"),),
    captions={"es": (Cue(0, 1_000, "Hola"),)},
)


@pytest.fixture
def library(tmp_path: Path) -> FilmLibrary:
    return FilmLibrary(tmp_path / "film")


@pytest.fixture
def add(library: FilmLibrary, tmp_path: Path):
    def add_film(content: bytes = b"a film", film: StoredFilm = DESCRIBED) -> StoredFilm:
        source = tmp_path / "Лев 'archive'.MP4"
        source.write_bytes(content)
        return library.add(source, film, b"poster", lambda _copied: None)

    return add_film


def test_without_a_film_of_the_museum_the_exhibits_own_is_shown(library):
    assert library.film_for(SPANISH) is REEL


def test_an_added_film_is_shown_in_the_visits_language(library, add):
    stored = add()
    shown = library.film_for(SPANISH)
    assert shown is not None
    assert shown.path.read_bytes() == b"a film"
    assert shown.poster.read_bytes() == b"poster"
    assert (shown.title, shown.summary, shown.captions[0].text) == ("Una voz", "Only in English", "Hola")
    assert [(each.title, each.start, each.section) for each in shown.chapters] == [("Gracias", 4_000, "")]
    assert library.is_whole(stored)


def test_what_a_film_brings_is_read_back_as_it_was_given(library, add):
    stored = add()
    assert library.film(stored.id) == stored
    assert replace(stored, id="", file="", size=0, sha256="") == DESCRIBED


def test_a_slip_in_the_captions_can_be_mended_where_they_lie(library, add, tmp_path, caplog):
    add()
    lying = tmp_path / "film" / "0001" / "es.vtt"
    lying.write_text(lying.read_text().replace("Hola", "Buenos días"))
    os.utime(lying, ns=(1, 1))
    assert library.film_for(SPANISH).captions[0].text == "Buenos días"
    lying.write_text("spoilt")
    os.utime(lying, ns=(2, 2))
    assert library.film_for(SPANISH).captions == ()
    assert f"{lying}:1: these are no WebVTT captions" in caplog.text


def test_progress_ends_at_the_files_size(library, tmp_path):
    source = tmp_path / "big.mp4"
    source.write_bytes(b"x" * 3_000_000)
    told: list[int] = []
    library.add(source, DESCRIBED, b"", told.append)
    assert told == sorted(told)
    assert told[-1] == 3_000_000


def test_the_film_before_is_kept_and_comes_back(library, add):
    add(b"first")
    add(b"second")
    assert library.restore()
    assert library.film_for(SPANISH).path.read_bytes() == b"first"
    assert library.restore()
    assert library.film_for(SPANISH).path.read_bytes() == b"second"


def test_a_third_film_lets_go_of_the_first(library, add, tmp_path):
    for content in (b"first", b"second", b"third"):
        add(content)
    kept = sorted(path.read_bytes() for path in (tmp_path / "film").glob("*/film.mp4"))
    assert kept == [b"second", b"third"]


def test_removing_shows_the_exhibits_film_and_can_be_undone(library, add):
    assert not library.remove()
    add()
    assert library.remove()
    assert library.film_for(SPANISH) is REEL
    assert library.restore()
    assert library.film_for(SPANISH).path.read_bytes() == b"a film"


def test_nothing_to_restore_is_said(library):
    assert not library.restore()
    assert library.shelf.current == SHIPPED


def test_a_copy_that_fails_changes_nothing(library, add, tmp_path, monkeypatch):
    add(b"first")
    before = sorted((tmp_path / "film").rglob("*"))

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        add(b"second")
    assert sorted((tmp_path / "film").rglob("*")) == before
    assert library.film_for(SPANISH).path.read_bytes() == b"first"


def test_while_one_film_is_taken_in_nothing_else_changes(library, add, tmp_path):
    add(b"first")
    add(b"second")
    refused = []

    def meanwhile(_copied: int) -> None:
        for change in (lambda: add(b"fourth"), library.remove, library.restore):
            with pytest.raises(OSError, match="another kiosk film command") as refusal:
                change()
            refused.append(refusal)

    source = tmp_path / "third.mp4"
    source.write_bytes(b"third")
    library.add(source, DESCRIBED, b"poster", meanwhile)
    assert len(refused) == 3
    assert library.film_for(SPANISH).path.read_bytes() == b"third"
    assert library.restore()
    assert library.film_for(SPANISH).path.read_bytes() == b"second"


_DIES = """
import os, signal, sys
from pathlib import Path
from kiosk.services import film_library
from tests.services.test_film_library import DESCRIBED

left = int(sys.argv[2])

def die_at_the_right_call(_descriptor):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)

os.fsync = die_at_the_right_call
folder = Path(sys.argv[1])
source = folder / "second.mp4"
source.write_bytes(b"second")
film_library.FilmLibrary(folder / "film").add(source, DESCRIBED, b"poster", lambda _copied: None)
"""


@pytest.mark.parametrize("at", range(8))
def test_a_kill_in_the_middle_of_adding_leaves_the_old_film_or_the_new_one(library, add, tmp_path, at):
    add(b"first")
    run = subprocess.run([sys.executable, "-c", _DIES, str(tmp_path), str(at)], check=False)
    shown = library.film_for(SPANISH)
    content = b"second" if at >= 6 else b"first"
    assert run.returncode == (0 if at == 7 else -signal.SIGKILL)
    assert shown.path.read_bytes() == content
    assert shown.poster.read_bytes() == b"poster"
    add(b"third")
    kept = {path.name for path in (tmp_path / "film").iterdir() if path.is_dir()}
    assert kept == {library.shelf.current, library.shelf.previous}, "what was left lying is gone"
    assert library.restore()
    assert library.film_for(SPANISH).path.read_bytes() == content


@pytest.mark.parametrize("harm", ["missing", "shortened"])
def test_a_film_that_is_gone_or_shortened_gives_way_to_the_exhibits(library, add, harm, caplog):
    path = library.path(add())
    if harm == "missing":
        path.unlink()
    else:
        path.write_bytes(b"a")
    assert library.film_for(SPANISH) is REEL
    assert "not as it was" in caplog.text


def test_a_film_changed_in_place_is_told_by_its_checksum(library, add):
    stored = add()
    library.path(stored).write_bytes(b"b film")
    assert not library.is_whole(stored)


@pytest.mark.parametrize("name", ["shelf.json", "0001/film.json"])
def test_a_damaged_description_gives_way_to_the_exhibits_film(library, add, tmp_path, name, caplog):
    add()
    (tmp_path / "film" / name).write_text("{")
    assert library.film_for(SPANISH) is REEL
    assert "cannot be read" in caplog.text

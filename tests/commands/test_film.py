"""`kiosk film` as staff use it."""

import json
from pathlib import Path

import pytest

from kiosk.commands.film import film
from kiosk.errors import KioskError
from tests import film_corpus
from tests.commands.conftest import Run

SRT = "1\n00:00:00,000 --> 00:00:01,000\nHello\n"


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("kiosk.playback.vlc", reason="libVLC is not installed", exc_type=OSError)
    return tmp_path_factory.mktemp("footage")


def _refused(run: Run, *arguments: str | Path) -> str:
    result = run(film, *map(str, arguments))
    assert isinstance(result.exception, KioskError), result.output
    return str(result.exception)


def _listed(run: Run) -> str:
    return " ".join(run(film, "list").stdout.split())


def test_a_film_goes_in_and_out_and_in_again(run: Run, corpus: Path) -> None:
    plain = film_corpus.make("plain.mp4", corpus)
    assert "shown from the next visit on" in run(film, "add", str(plain), "--title-en", "A voice").stdout
    assert "plain.mp4" in _listed(run)
    assert "whole" in _listed(run)
    run(film, "remove")
    assert _listed(run).index("the exhibit's own film") < _listed(run).index("plain.mp4")
    assert "plain.mp4 is shown" in run(film, "restore").stdout


def test_captions_and_chapters_are_taken_in_with_it(run: Run, corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "a.srt").write_text(SRT)
    (tmp_path / "c.yaml").write_text('- {id: one, start: "0:00", title: {en: One, es: Uno}}\n')
    arguments = ["--captions", f"en={tmp_path / 'a.srt'}", "--chapters", str(tmp_path / "c.yaml")]
    result = run(film, "add", str(film_corpus.make("plain.mp4", corpus)), *arguments)
    assert result.exit_code == 0, result.output
    assert "no captions in es" in result.stderr
    stored = json.loads((tmp_path / "film" / "0001" / "film.json").read_text())
    vtt = (tmp_path / "film" / "0001" / "en.vtt").read_text()
    assert vtt.split() == ["WEBVTT", "00:00:00.000", "-->", "00:00:01.000", "Hello"]
    assert stored["chapters"][0]["title"] == {"en": "One", "es": "Uno"}


def test_its_poster_is_a_picture_of_the_film(run: Run, corpus: Path, tmp_path: Path) -> None:
    run(film, "add", str(film_corpus.make("wide-pixels.mp4", corpus)))
    from PySide6.QtGui import QColor, QImage

    poster = QImage(str(tmp_path / "film" / "0001" / "poster.png"))
    assert poster.width() / poster.height() == pytest.approx(16 / 9, rel=0.01)
    assert QColor(poster.pixel(5, 5)).green() > 200
    assert QColor(poster.pixel(poster.width() // 2, poster.height() // 2)).red() > 200


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("empty.mp4", "empty"),
        ("text.mp4", "no film"),
        ("cut.mp4", "no film"),
        ("sound-only.m4a", "sound but no picture"),
    ],
)
def test_what_a_gallery_cannot_show_is_refused(run: Run, corpus: Path, name: str, word: str) -> None:
    assert word in _refused(run, "add", film_corpus.make(name, corpus))
    assert "exhibit's own film" in _listed(run)


@pytest.mark.parametrize("name", film_corpus.PLAYABLE)
def test_every_film_that_plays_is_taken(run: Run, corpus: Path, name: str) -> None:
    result = run(film, "add", str(film_corpus.make(name, corpus)))
    assert result.exit_code == 0, result.output


def test_unreadable_captions_are_refused_with_file_and_line(run: Run, corpus: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.vtt"
    bad.write_text("WEBVTT\n\n00:00:0x --> 00:00:01.000\nHello\n")
    told = _refused(run, "add", film_corpus.make("plain.mp4", corpus), "--captions", f"en={bad}")
    assert f"{bad}:3" in told


def test_captions_that_could_be_better_are_taken_with_a_warning(
    run: Run, corpus: Path, tmp_path: Path
) -> None:
    over = tmp_path / "over.vtt"
    over.write_text(
        "WEBVTT\n\n00:00.000 --> 00:00.900\nOne\n\n00:00.500 --> 00:01.000\nTwo\nlines\nand more\n"
    )
    result = run(film, "add", str(film_corpus.make("plain.mp4", corpus)), "--captions", f"en={over}")
    assert result.exit_code == 0, result.output
    assert f"{over}:6: this caption starts before" in result.stderr
    assert f"{over}:6: this caption has 3 lines" in result.stderr


def test_a_poster_that_is_no_picture_is_refused(run: Run, corpus: Path, tmp_path: Path) -> None:
    poster = tmp_path / "poster.png"
    poster.write_text("no picture")
    assert "holds no PNG picture" in _refused(
        run, "add", film_corpus.make("plain.mp4", corpus), "--poster", poster
    )


def test_a_film_of_more_than_six_minutes_is_taken_only_when_asked(run: Run, tmp_path: Path) -> None:
    long = film_corpus.film(tmp_path / "long.mp4", "64x48", seconds=361, rate="2", sound=False)
    assert "--long" in _refused(run, "add", long)
    result = run(film, "add", str(long), "--long")
    assert "leave after two minutes" in result.stderr


def test_a_chapter_of_a_section_that_is_not_there_has_no_door(run: Run, corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text('- {id: one, start: "0:00", title: {en: One, es: Uno}, section: gone}\n')
    arguments = ["--chapters", str(tmp_path / "c.yaml")]
    result = run(film, "add", str(film_corpus.make("plain.mp4", corpus)), *arguments)
    assert 'the section "gone" of the chapter "one" does not exist' in result.stderr


def test_captions_in_a_language_that_the_exhibit_lacks_are_refused(run: Run, corpus: Path) -> None:
    assert "LANG=FILE" in _refused(
        run, "add", film_corpus.make("plain.mp4", corpus), "--captions", "xx=a.vtt"
    )


def test_there_is_nothing_to_remove_or_restore_at_first(run: Run) -> None:
    assert "shown already" in _refused(run, "remove")
    assert "no film before" in _refused(run, "restore")

"""The film's files are found and told of; a film that is missing rests, and all else is shown."""

from pathlib import Path

import pytest

from kiosk.content.exhibit import Loaded, load_exhibit
from kiosk.content.problems import Severity
from kiosk.domain.exhibit import Chapter, Cue, Film, Link, LinkKind, Paragraph, Span
from tests.content.spoiling import NOWHERE, copy_good, replace_in, told

FILM = """\
film:
  file: reel.webm
  poster: box.svg
  alt: {fr: Une boîte, en: A box}
  title: {fr: "La|bobine", en: The reel}
  summary: {fr: Une minute., en: One minute.}
  credit: {fr: Le musée, en: The museum}
  section: the-window
  captions: {fr: reel.fr.vtt, en: reel.en.vtt}
  chapters:
    - {id: plate, start: "0:12", title: {fr: La plaque, en: The plate}, section: bitumen}
    - {id: light, start: "1:02:03.5", title: {fr: La lumière, en: The light}}
more:
"""
VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\n{}\n"
FIRST = 14  # the line of "film:" in exhibit.yaml


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = copy_good(tmp_path)
    replace_in(root, "exhibit.yaml", "more:\n", FILM)
    replace_in(root, "sections/en/02-bitumen.md", "(section:the-window)", "(film:light)")
    folder = root / "film"
    folder.mkdir()
    (folder / "reel.webm").write_bytes(b"film")
    (folder / "reel.fr.vtt").write_text(VTT.format("Bonjour."))
    (folder / "reel.en.vtt").write_text(VTT.format("Hello."))
    return root


def load(root: Path, media: Path = NOWHERE) -> Loaded:
    return load_exhibit(root, art=NOWHERE, media=media)


def film_of(loaded: Loaded, language: str) -> Film:
    assert loaded.exhibit is not None
    film = loaded.exhibit.editions[language].film
    assert film is not None
    return film


def test_a_film_is_read_with_its_captions_and_chapters(root: Path) -> None:
    loaded = load(root)
    assert not loaded.problems
    film = film_of(loaded, "fr")
    assert (film.path, film.poster) == (root / "film" / "reel.webm", root / "art" / "box.svg")
    assert (film.title, film.section) == ("La\nbobine", "the-window")
    assert film.captions == (Cue(1000, 2000, "Bonjour."),)
    assert film.chapters == (
        Chapter("plate", 12_000, "La plaque", "bitumen"),
        Chapter("light", 3_723_500, "La lumière"),
    )


def test_a_text_opens_the_film_at_a_chapter(root: Path) -> None:
    exhibit = load(root).exhibit
    assert exhibit is not None
    assert exhibit.editions["en"].sections[1].blocks[-1] == Paragraph(
        (Span("See "), Span("the window", link=Link(LinkKind.FILM, "light")), Span("."))
    )


def test_files_not_in_the_exhibit_are_taken_from_the_kiosks_own(root: Path, tmp_path: Path) -> None:
    media = tmp_path / "media"
    (root / "film").rename(media)
    loaded = load(root, media)
    assert not loaded.problems
    assert film_of(loaded, "en").path == media / "reel.webm"
    assert film_of(loaded, "en").captions == (Cue(1000, 2000, "Hello."),)


def test_a_film_without_its_files_is_told_of_and_stays_in_the_edition(root: Path) -> None:
    for path in (root / "film").iterdir():
        path.unlink()
    (root / "art" / "box.svg").rename(root / "box.svg")
    loaded = load(root)
    assert [each for each in told(loaded, root) if each[0] == "exhibit.yaml"] == [
        ("exhibit.yaml", FIRST + 1, 'the film "reel.webm" is missing'),
        ("exhibit.yaml", FIRST + 2, 'the poster "box.svg" is missing'),
        ("exhibit.yaml", FIRST + 8, 'the captions "reel.en.vtt" are missing'),
        ("exhibit.yaml", FIRST + 8, 'the captions "reel.fr.vtt" are missing'),
    ]
    assert all(each.severity is Severity.WARNING for each in loaded.problems)
    film = film_of(loaded, "en")
    assert film.path == root / "film" / "reel.webm"
    assert not film.captions


def test_an_empty_film_and_bad_captions_are_told_of(root: Path) -> None:
    (root / "film" / "reel.webm").write_bytes(b"")
    (root / "film" / "reel.fr.vtt").write_text("WEBVTT\n\n00:02.000 --> 00:01.000\nOops\n")
    assert told(load(root), root) == [
        ("exhibit.yaml", FIRST + 1, 'the film "reel.webm" is empty'),
        ("film/reel.fr.vtt", 3, "this caption ends before it starts"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("id: light", "id: plate", 11, 'the id "plate" cannot stand for this chapter too'),
        ("id: plate", "id: start", 10, 'the id "start" cannot stand for this chapter too'),
        ('"1:02:03.5"', '"0:12"', 11, 'the chapter "light" does not start after the one above'),
    ],
)
def test_chapters_out_of_order_refuse_the_exhibit(
    root: Path, old: str, new: str, line: int, message: str
) -> None:
    replace_in(root, "exhibit.yaml", old, new)
    loaded = load(root)
    assert ("exhibit.yaml", FIRST + line, message) in told(loaded, root)
    assert loaded.exhibit is None


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [("section: the-window", "section: none", 7), ("section: bitumen", "section: none", 10)],
)
def test_a_section_that_does_not_exist_is_told_of(root: Path, old: str, new: str, line: int) -> None:
    replace_in(root, "exhibit.yaml", old, new)
    loaded = load(root)
    assert told(loaded, root) == [("exhibit.yaml", FIRST + line, 'the section "none" does not exist')]
    assert loaded.exhibit is not None

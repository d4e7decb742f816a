"""The printed guestbook, read back as a PDF."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtGui import QGuiApplication, QImage

from kiosk import paths
from kiosk.domain.drawing import Drawing, Ink, Stroke
from kiosk.domain.guestbook import Entry, State
from kiosk.ui.printed_book import Printed, print_book

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
NOTE = Entry(1, "Ana", "What a garden.", "en", State.SHOWN, NOON, NOON)
COBALT, OXIDE = (0x1F, 0x3F, 0xA8), (0x8C, 0x24, 0x15)


class Bound:
    """A printed book, opened. Its texts are without white space, which a PDF only suggests."""

    def __init__(self, file: Path, *notes: Entry, language: str = "en") -> None:
        self.printed = print_book(iter(notes), file, paths.resources(), "Exile in Mexico", language)
        self._document = PdfDocument(file)

    @property
    def pages(self) -> list[str]:
        return [_close(page.get_textpage().get_text_bounded()) for page in self._document]

    def has(self, words: str) -> bool:
        return _close(words) in "".join(self.pages)

    def picture(self, page: int) -> QImage:
        made = self._document[page].render(scale=2)
        form = QImage.Format.Format_BGR888
        return QImage(bytes(made.buffer), made.width, made.height, made.stride, form).copy()

    def colours(self, page: int) -> set[tuple[int, int, int]]:
        image = self.picture(page)
        seen = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return {(each.red(), each.green(), each.blue()) for each in seen}

    def ink(self, start: float, end: float) -> int:
        """Dark points of the first note's lines between two places across its page, 0 to 1."""
        image = self.picture(2)
        columns = range(round(start * image.width()), round(end * image.width()))
        rows = range(round(0.16 * image.height()), round(0.22 * image.height()))
        return sum(image.pixelColor(x, y).lightness() < 128 for x in columns for y in rows)


def _close(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.fixture
def book(qapp: QGuiApplication, tmp_path: Path) -> Path:
    return tmp_path / "book.pdf"


def test_an_empty_book_has_its_title_page(book: Path) -> None:
    bound = Bound(book)
    assert bound.printed == Printed()
    assert "guestbook" in bound.pages[0]
    assert "ExileinMexico" in bound.pages[0]


def test_a_note_is_printed_with_its_month_its_name_its_day_and_the_reply(book: Path) -> None:
    bound = Bound(book, replace(NOTE, reply="Come again."))
    for words in ("June 2026", "What a garden.", "Ana, 1 June 2026", "museum replies", "Come again."):
        assert bound.has(words)
    assert Bound(book, NOTE, language="es").has("Junio 2026")


def test_a_note_without_a_name_or_a_day_of_its_own_is_signed_all_the_same(book: Path) -> None:
    assert Bound(book, replace(NOTE, name="", dated="2010")).has("A visitor, 2010")


def test_notes_stay_whole_and_fill_as_many_numbered_pages_as_they_need(book: Path) -> None:
    notes = [replace(NOTE, id=n, message="\n".join(f"n{n} line{m}" for m in range(12))) for n in range(20)]
    bound = Bound(book, *notes)
    assert bound.printed.entries == 20
    assert len(bound.pages) > 5
    for n in range(20):
        (page,) = [page for page in bound.pages if f"n{n}line0" in page]
        assert page.count(f"n{n}line") == 12
    assert all(page.endswith(str(n)) for n, page in enumerate(bound.pages, start=1) if n > 2)


def test_a_note_longer_than_a_page_flows_on(book: Path) -> None:
    bound = Bound(book, replace(NOTE, message="\n".join(f"line{n}." for n in range(100))))
    assert all(bound.has(f"line{n}.") for n in range(100))


@pytest.mark.parametrize(
    "words", ["Спасибо за сад", "Büyükada'dan selâmlar", "¡Qué azul!", "Tak, Åse og Ærø"]
)
def test_the_languages_of_his_exiles_are_printed_in_the_exhibit_s_faces(book: Path, words: str) -> None:
    bound = Bound(book, replace(NOTE, message=words))
    assert bound.has(words)
    assert bound.printed.strange == 0


def test_what_is_read_from_the_right_stands_at_the_right(book: Path, tmp_path: Path) -> None:
    left = Bound(book, replace(NOTE, message="abc", name="abc"))
    right = Bound(tmp_path / "right.pdf", replace(NOTE, message="שלום", name="דנה"))
    assert left.ink(0.1, 0.5) > 0
    assert left.ink(0.8, 1.0) == 0
    assert right.ink(0.8, 1.0) > 0


def test_a_drawing_is_printed_in_its_inks(book: Path) -> None:
    strokes = (Stroke(Ink.COBALT, ((0, 0), (4000, 2000))), Stroke(Ink.OXIDE, ((2000, 2000), (4000, 100))))
    bound = Bound(book, replace(NOTE, message="", drawing=Drawing(100, 50, strokes)))
    assert {COBALT, OXIDE} <= bound.colours(2)


def test_letters_that_no_font_has_are_counted_and_stop_nothing(book: Path) -> None:
    bound = Bound(book, replace(NOTE, message="\U0001f9ff\U0010fffd"), NOTE)
    assert bound.printed == Printed(entries=2, strange=1)


def test_markup_and_bidi_tricks_are_only_words(book: Path) -> None:
    bound = Bound(book, replace(NOTE, message="<b>bold</b> (Tj) ET %%EOF /JS", name="<i>"))
    assert bound.has("<b>bold</b> (Tj) ET %%EOF /JS")


def test_a_book_that_cannot_be_written_leaves_what_was_there(qapp: QGuiApplication, tmp_path: Path) -> None:
    def breaking() -> Iterator[Entry]:
        yield NOTE
        raise RuntimeError("the book closed")

    file = tmp_path / "book.pdf"
    file.write_text("the last one")
    with pytest.raises(RuntimeError):
        print_book(breaking(), file, paths.resources(), "", "en")
    assert file.read_text() == "the last one"
    with pytest.raises(OSError, match="directory"):
        print_book(iter([NOTE]), tmp_path / "no" / "folder" / "book.pdf", paths.resources(), "", "en")


def test_a_diamond_stands_between_two_notes_of_a_page_and_nowhere_else(book: Path) -> None:
    assert COBALT not in Bound(book, NOTE).colours(2)
    assert COBALT in Bound(book, NOTE, replace(NOTE, id=2)).colours(2)
    july = replace(NOTE, id=2, created_at=datetime(2026, 7, 1, 12, tzinfo=UTC))
    assert COBALT not in Bound(book, NOTE, july).colours(2)

import csv
import io
import json
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.drawing import Drawing, Ink, Stroke
from kiosk.domain.guestbook import Closed, Closure, State
from kiosk.services.guestbook_export import (
    ExportClosedError,
    entries,
    key_of,
    write_csv,
    write_html,
    write_json,
)
from kiosk.services.guestbook_import import Report, import_file
from tests.book import NOON, Book, draft
from tests.services.test_guestbook import _exhibit

DRAWING = Drawing(200, 100, (Stroke(Ink.COBALT, ((5, 5), (100, 80))), Stroke(Ink.INK, ((7, 7),))))


def _filled(book: Book) -> None:
    book.shown("First words", "Ana")
    book.shown("مرحبا بكم", "عمر", minutes=1)
    book.visitors.sign(draft("", "", drawing=DRAWING), NOON + timedelta(minutes=2))
    book.staff.reply(1, "Thank you, Ana.")
    book.staff.hide([2], NOON)


def _csv(book: Book) -> list[dict[str, str]]:
    out = io.StringIO(newline="")
    write_csv(entries(book.store, None), out)
    return list(csv.DictReader(io.StringIO(out.getvalue(), newline="")))


def _json(book: Book, path: Path) -> Path:
    with path.open("w", encoding="utf-8") as file:
        write_json(entries(book.store, None), file)
    return path


def test_csv_has_a_row_for_every_entry_newest_first(book: Book) -> None:
    _filled(book)
    rows = _csv(book)
    assert [row["message"] for row in rows] == ["", "مرحبا بكم", "First words"]
    assert [row["state"] for row in rows] == ["pending", "hidden", "shown"]
    assert rows[0]["drawing"] == "yes"
    assert rows[2]["reply"] == "Thank you, Ana."


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(1)", "＝1+1", "＠SUM(A1)"])
def test_no_cell_can_become_a_formula(book: Book, start: str) -> None:
    book.signed(f"{start} hello", f"{start} name")
    (row,) = _csv(book)
    assert row["message"] == f"'{start} hello"
    assert row["name"] == f"'{start} name"


def test_not_even_a_language_can_become_a_formula(book: Book) -> None:
    book.visitors.sign(replace(draft(), language="=1+1"), NOON)
    assert _csv(book)[0]["language"] == "'=1+1"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_no_text_breaks_a_csv_row_or_starts_a_formula(text: str) -> None:
    from kiosk.services.guestbook_export import _harmless

    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerow([_harmless(text), "end"])
    ((cell, end),) = list(csv.reader(io.StringIO(out.getvalue(), newline="")))
    assert end == "end"
    assert cell in (text, f"'{text}")
    assert not cell.startswith(("=", "+", "-", "@"))


def test_json_comes_back_into_another_book_as_it_was(
    book: Book, tmp_path_factory: pytest.TempPathFactory
) -> None:
    _filled(book)
    book.visitors.seed_mirrored(_exhibit(en="Thanks"))
    book.signed("Write to me at ana@example.org please", minutes=3)
    folder = tmp_path_factory.mktemp("other")
    other = Book(folder)
    report = import_file(other.store, _json(book, folder / "book.json"), "en", lambda _done, _all: None)
    assert report == Report(taken=6)
    kept = [
        [
            replace(entry, id=0, token="", source=entry.source or key_of(entry.token))
            for entry in entries(each, None)
        ]
        for each in (book.store, other.store)
    ]
    assert kept[0] == kept[1]
    other.store.close()


def test_json_tells_nothing_of_the_form_that_was_sent(book: Book, tmp_path: Path) -> None:
    sent = draft()
    book.visitors.sign(sent, NOON)
    assert sent.token not in _json(book, tmp_path / "book.json").read_text()


def test_bringing_a_book_into_itself_or_twice_takes_nothing_more(book: Book, tmp_path: Path) -> None:
    _filled(book)
    path = _json(book, tmp_path / "book.json")
    for _ in range(2):
        assert import_file(book.store, path, "en", lambda _done, _all: None) == Report(known=3)
    raw = json.loads(path.read_text())
    assert len(raw["entries"]) == 3


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def _html(book: Book) -> _Seen:
    out = io.StringIO()
    write_html(entries(book.store, State.SHOWN), out)
    seen = _Seen()
    seen.feed(out.getvalue())
    return seen


def test_html_has_the_shown_entries_with_replies_and_drawings(book: Book) -> None:
    _filled(book)
    book.staff.show([3], NOON)
    seen = _html(book)
    assert seen.tags.count("article") == 2
    assert seen.tags.count("svg") == 1
    assert "First words" in seen.text
    assert "Thank you, Ana." in seen.text
    assert "مرحبا" not in seen.text


def test_a_visitor_s_markup_is_only_words(book: Book) -> None:
    book.shown("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>')
    seen = _html(book)
    assert "script" not in seen.tags
    assert "img" not in seen.tags
    assert "<script>alert(1)</script>" in seen.text


def test_a_book_that_closes_ends_the_export(tmp_path: Path) -> None:
    book = Book(tmp_path)
    book.file.mkdir()
    with pytest.raises(ExportClosedError) as raised:
        list(entries(book.store, None))
    assert raised.value.closed == Closed(Closure.MISSING)

import os
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.domain.guestbook import Entry, Hold, Signed, State
from kiosk.services.guestbook import Guestbook
from kiosk.services.guestbook_words import Words
from tests.book import NOON, Book, draft

SHIPPED = paths.resources() / "words"


def _entry(book: Book, id_: int) -> Entry:
    entry = book.staff.get(id_)
    assert isinstance(entry, Entry)
    return entry


@pytest.fixture
def at_once(book: Book) -> Guestbook:
    """A book that shows what the rules accept."""
    words = Words(SHIPPED, book.folder / "words")
    return Guestbook(book.store, limits=None, words=words.lists, shows_at_once=True)


def test_where_entries_are_shown_at_once_those_with_a_reason_wait(at_once: Guestbook, book: Book) -> None:
    assert at_once.sign(draft("A lovely garden"), NOON) == Signed(1, State.SHOWN)
    assert at_once.sign(draft("A fucking garden"), NOON) == Signed(2, State.PENDING)
    assert _entry(book, 2).holds == (Hold.WORD,)
    assert _entry(book, 2).message == "A fucking garden"


def test_a_message_like_one_before_waits(at_once: Guestbook, book: Book) -> None:
    at_once.sign(draft("Hello from the whole class 4b"), NOON)
    second = at_once.sign(draft("hello from the whole class 4b!"), NOON)
    assert second == Signed(2, State.PENDING)
    assert _entry(book, 2).holds == (Hold.DUPLICATE,)


def test_staff_add_and_allow_words_while_the_kiosk_runs(tmp_path: Path) -> None:
    words = Words(SHIPPED, tmp_path)
    assert not words.lists().hits("Nurmagomed is a bollard", "en")
    assert words.lists().hits("bollocks", "es")
    for folder, word in (("held", "bollard*"), ("allowed", "bollocks")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "museum.txt").write_text(f"# ours\n{word}\n", encoding="utf-8")
    assert words.lists().hits("bollards", "ru") == ("bollards",)
    assert not words.lists().hits("bollocks", "es")


def test_lists_are_read_again_only_when_they_change(tmp_path: Path) -> None:
    words = Words(SHIPPED, tmp_path)
    first = words.lists()
    assert words.lists() is first
    (tmp_path / "held").mkdir()
    own = tmp_path / "held" / "own.txt"
    own.write_text("one\n")
    second = words.lists()
    assert second is not first
    own.write_text("two\n")
    os.utime(own, ns=(1, 1))
    assert words.lists().hits("two", "en")


def test_a_list_that_is_no_utf_8_does_not_stop_the_book(tmp_path: Path) -> None:
    (tmp_path / "held").mkdir()
    (tmp_path / "held" / "old.txt").write_bytes("caca\nñu\n".encode("latin-1"))
    assert Words(SHIPPED, tmp_path).lists().hits("caca", "es") == ("caca",)

"""Backups put back, also while others use the book."""

import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.guestbook import Closed, Closure, Signed
from kiosk.domain.keeping import Retention
from kiosk.services.keeping import Keeping
from kiosk.storage import locking
from tests.book import NOON, Book, draft

DAY = timedelta(days=1)


@pytest.fixture
def keeping(book: Book) -> Keeping:
    return Keeping(book.store, book.folder, Retention(shown_days=365, held_days=30))


def test_a_restored_backup_has_what_it_had_and_the_replaced_file_is_kept(
    book: Book, keeping: Keeping
) -> None:
    book.shown("before")
    made = keeping.back_up(NOON)
    assert isinstance(made, Path)
    book.shown("after")
    replaced = keeping.restore(made, NOON)
    assert isinstance(replaced, Path)
    assert book.wall() == ["before"]
    assert b"after" in replaced.read_bytes()
    book.signed("and on")


def test_what_staff_erased_does_not_come_back_with_a_backup(book: Book, keeping: Keeping) -> None:
    id_ = book.shown("a secret that nobody should find")
    book.shown("harmless")
    made = keeping.back_up(NOON)
    assert isinstance(made, Path)
    book.staff.erase([id_])
    keeping.restore(made, NOON)
    assert book.wall() == ["harmless"]
    assert b"nobody should find" not in book.file.read_bytes()


def test_what_is_over_its_time_does_not_come_back_with_a_backup(book: Book, keeping: Keeping) -> None:
    book.signed("Waited too long")
    made = keeping.back_up(NOON)
    assert isinstance(made, Path)
    later = NOON + timedelta(days=31)
    for nights in (3, 2, 1, 0):
        keeping.tend(later - nights * DAY)
    assert book.queue() == []
    keeping.restore(made, later)
    assert book.queue() == []


def test_another_kiosk_process_goes_on_with_the_restored_book(book: Book, keeping: Keeping) -> None:
    book.shown("before")
    made = keeping.back_up(NOON)
    assert isinstance(made, Path)
    running = Book(book.folder)
    book.shown("after")
    assert running.wall() == ["after", "before"]
    keeping.restore(made, NOON)
    assert running.wall() == ["before"]
    running.signed("and on")
    assert book.queue() == ["and on"]
    running.store.close()


def test_visitors_sign_on_while_backups_are_restored_and_lose_nothing(book: Book, keeping: Keeping) -> None:
    """Each note that was acknowledged is in the book, or in one that was replaced by a backup."""
    made = keeping.back_up(NOON)
    assert isinstance(made, Path)
    running, signed, failed = Book(book.folder), set(), []
    ended = threading.Event()

    def sign() -> None:
        while not ended.is_set():
            words = f"note {len(signed)}"
            result = running.visitors.sign(draft(words), NOON)
            signed.add(words) if isinstance(result, Signed) else failed.append(result)

    visitor = threading.Thread(target=sign)
    visitor.start()
    replaced = [keeping.restore(made, NOON + timedelta(minutes=turn)) for turn in range(5)]
    ended.set()
    visitor.join()
    assert all(isinstance(path, Path) for path in replaced)
    assert failed == []
    kept: set[str] = set()
    for path in (book.file, *replaced):
        with closing(sqlite3.connect(path)) as file:
            kept |= {row[0] for row in file.execute("SELECT message FROM entries")}
            assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert len(signed) > 5
    assert signed <= kept
    running.store.close()


def test_two_restores_in_one_second_keep_both_books(book: Book, keeping: Keeping) -> None:
    made = keeping.back_up(NOON)
    assert isinstance(made, Path)
    replaced = []
    for words in ("one", "two"):
        book.shown(f"book {words}")
        replaced.append(keeping.restore(made, NOON))
    contents = [path.read_bytes() for path in replaced if isinstance(path, Path)]
    assert [b"book one" in content for content in contents] == [True, False]
    assert [b"book two" in content for content in contents] == [False, True]


def test_a_book_in_use_for_too_long_is_not_replaced(
    book: Book, keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.shown("stays")
    made = keeping.back_up(NOON)
    assert isinstance(made, Path)
    monkeypatch.setattr(locking, "PATIENCE", 0.01)
    with closing(sqlite3.connect(book.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert keeping.restore(made, NOON) == Closed(Closure.BUSY)
    assert not list(book.folder.glob("*.restored"))
    assert book.wall() == ["stays"]


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\0" + bytes(5000)])
def test_what_is_no_whole_backup_is_not_restored_and_the_book_stays(
    book: Book, keeping: Keeping, content: bytes
) -> None:
    book.shown("stays")
    bad = book.folder / "bad.sqlite3"
    bad.write_bytes(content)
    assert keeping.restore(bad, NOON) == Closed(Closure.DAMAGED)
    assert book.wall() == ["stays"]

import os
import resource
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from kiosk.domain.guestbook import Closed, Closure, Signed
from kiosk.storage.faults import StoreUnavailable, reason_of
from kiosk.storage.opening import open_database
from tests.book import NOON, Book, draft


@contextmanager
def _largest_file(size: int) -> Iterator[None]:
    """As on a full quota: no file may grow over `size` bytes (Python ignores SIGXFSZ)."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("a small disk can only be mounted by root")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def _sign_until_closed(book: Book) -> tuple[int, Closed]:
    for number in range(10_000):
        result = book.visitors.sign(draft("a long farewell, " * 25), NOON)
        if isinstance(result, Closed):
            return number, result
        assert isinstance(result, Signed)
    raise AssertionError("the disk never filled")


def test_a_full_disk_closes_the_book_and_keeps_every_acknowledged_entry(small_disk: Path) -> None:
    book = Book(small_disk)
    number, closed = _sign_until_closed(book)
    assert closed == Closed(Closure.DISK_FULL)
    assert len(book.queue()) == number > 0
    book.store.close()


def test_room_on_the_disk_opens_the_book_again(small_disk: Path) -> None:
    book = Book(small_disk)
    ballast = small_disk / "ballast"
    book.signed("before")
    ballast.write_bytes(bytes(os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize))
    assert book.visitors.availability() == Closed(Closure.DISK_FULL)
    ballast.unlink()
    assert book.visitors.availability() is None
    book.signed("after")
    book.store.close()


def test_a_disk_that_is_full_from_the_start_closes_the_book_until_there_is_room(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize))
    book = Book(small_disk)
    assert book.visitors.count() == Closed(Closure.DISK_FULL)
    ballast.unlink()
    assert book.visitors.count() == 0
    book.store.close()


def test_a_quota_closes_the_book(book: Book) -> None:
    book.signed("before")
    with _largest_file(book.file.stat().st_size):
        _, closed = _sign_until_closed(book)
    assert closed.reason in (Closure.DISK_FULL, Closure.DISK_ERROR)
    book.signed("after")


def test_a_lock_held_too_long_closes_the_book_and_its_release_opens_it(book: Book) -> None:
    book.signed("before")
    with book.store.database().reading() as session:
        session.execute(text("PRAGMA busy_timeout=10"))
    with closing(sqlite3.connect(book.file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert book.visitors.sign(draft(), NOON) == Closed(Closure.BUSY)
        other.execute("ROLLBACK")
    book.signed("after")


def test_a_file_taken_away_is_noticed_and_not_written_into_nothing(book: Book) -> None:
    book.signed("before")
    book.file.rename(book.folder / "elsewhere")
    assert book.visitors.sign(draft(), NOON) == Closed(Closure.MISSING)
    (book.folder / "elsewhere").rename(book.file)
    book.signed("after")


def test_a_folder_that_cannot_be_made_closes_the_book(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert Book(tmp_path / "file" / "data").visitors.count() == Closed(Closure.MISSING)


def test_a_file_that_may_only_be_read_closes_the_book_for_signing(tmp_path: Path) -> None:
    book = Book(tmp_path)
    book.shown("before")
    mounted = ["mount", "--bind", "-o", "ro", str(tmp_path), str(tmp_path)]
    if os.geteuid() != 0 or subprocess.run(mounted, capture_output=True, check=False).returncode != 0:
        pytest.skip("only root can mount a folder read-only")
    try:
        again = Book(tmp_path)
        assert isinstance(again.visitors.sign(draft(), NOON), Closed)
        again.store.close()
    finally:
        book.store.close()
        subprocess.run(["umount", "--lazy", str(tmp_path)], check=True)


def test_a_server_that_is_not_there_closes_the_book(tmp_path: Path) -> None:
    url = f"postgresql+psycopg://kiosk@/book?host={tmp_path}"
    assert Book(tmp_path, url=url).visitors.count() == Closed(Closure.UNREACHABLE)


def test_a_bug_is_let_through(book: Book) -> None:
    with pytest.raises(OperationalError, match="no such table"), book.store.database().reading() as session:
        session.execute(text("SELECT * FROM no_such_table"))
    with pytest.raises(sqlite3.OperationalError) as raised, closing(sqlite3.connect(":memory:")) as plain:
        plain.execute("SELEKT")
    assert reason_of(raised.value) is None
    assert reason_of(ValueError()) is None


def test_the_reason_is_told_with_the_machine_s_own_words(tmp_path: Path) -> None:
    (tmp_path / "guestbook.sqlite3").mkdir()
    with pytest.raises(StoreUnavailable, match="missing: unable to open database file"):
        open_database(tmp_path)

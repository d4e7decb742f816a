import sqlite3
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import StatementError

from kiosk.storage.database import connect
from kiosk.storage.opening import open_database
from kiosk.storage.tables import EntryRow
from tests.book import NOON, Book


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 3),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("busy_timeout", 5000),
        ("trusted_schema", 0),
    ],
)
def test_every_connection_has_the_pragmas(tmp_path: Path, pragma: str, value: object) -> None:
    database = open_database(tmp_path)
    with database.reading() as one, database.writing() as two:
        for session in (one, two):
            assert session.execute(text(f"PRAGMA {pragma}")).scalar() == value
    database.close()


def test_times_come_back_in_utc_whatever_zone_they_went_in_with(book: Book) -> None:
    summer = timezone(timedelta(hours=2))
    id_ = book.signed()
    with book.store.database().writing() as session:
        session.get_one(EntryRow, id_).created_at = datetime(2026, 7, 1, 1, 30, tzinfo=summer)
    with book.store.database().reading() as session:
        stored = session.scalars(select(EntryRow.created_at)).one()
    assert stored == datetime(2026, 6, 30, 23, 30, tzinfo=UTC)
    assert stored.tzinfo is UTC


def test_a_time_without_its_zone_is_a_bug_and_not_stored(book: Book) -> None:
    id_ = book.signed()
    with pytest.raises(StatementError, match="without its zone"), book.store.database().writing() as session:
        session.get_one(EntryRow, id_).created_at = NOON.replace(tzinfo=None)


@pytest.mark.parametrize("name", ["plain", "a b", "what?", "50%41", "semi;colon#", "музей", "it's"])
def test_the_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    book = Book(tmp_path / name / "data")
    book.signed("Hello there")
    assert book.file.exists()
    book.store.close()


def test_the_file_is_for_its_owner_alone(book: Book) -> None:
    book.signed()
    assert book.file.stat().st_mode & 0o077 == 0


def test_a_sqlite_url_names_another_file(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.sqlite3"
    database = open_database(tmp_path / "data", f"sqlite:///{elsewhere}")
    assert database.path == elsewhere
    assert elsewhere.exists()
    database.close()


def test_a_server_has_no_file(tmp_path: Path) -> None:
    assert connect(tmp_path, "postgresql+psycopg://kiosk@localhost/book").path is None


def test_a_block_that_fails_leaves_nothing_behind(book: Book) -> None:
    id_ = book.signed("Stays as it is")
    with suppress(ZeroDivisionError), book.store.writing() as inside:
        inside.erase([id_])
        raise ZeroDivisionError
    assert book.queue() == ["Stays as it is"]


def test_what_is_committed_is_there_for_any_other_program(book: Book) -> None:
    book.signed("Read by another")
    with sqlite3.connect(book.file) as other:
        assert other.execute("SELECT message FROM entries").fetchall() == [("Read by another",)]
    other.close()


def test_a_program_that_writes_without_a_break_keeps_nobody_out(book: Book) -> None:
    book.signed("first")
    greedy = subprocess.Popen(
        [sys.executable, "-m", "tests.storage.greedy", str(book.file)], stdout=subprocess.PIPE
    )
    assert greedy.stdout is not None
    with greedy:
        for number in range(6):
            greedy.stdout.readline()
            book.signed(f"other {number}")
        greedy.kill()
    assert len(book.queue()) == 7

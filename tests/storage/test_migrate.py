import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kiosk.domain.guestbook import Closure
from kiosk.storage import migrate
from kiosk.storage.database import connect_file
from kiosk.storage.faults import StoreUnavailable
from kiosk.storage.opening import open_database
from kiosk.storage.tables import Base
from tests.book import Book


def test_the_known_version_is_the_newest_script() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() == migrate.HEAD


def test_the_migrations_make_the_tables_that_the_program_uses(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    with database.connected() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    database.close()


@pytest.mark.parametrize("version", ["0001", "0002"])
def test_a_book_of_an_earlier_program_is_brought_up_and_its_file_kept(tmp_path: Path, version: str) -> None:
    file = tmp_path / "guestbook.sqlite3"
    file.touch()
    with closing(connect_file(file)) as database:
        migrate.bring_up(database, lambda: None, target=version)
    entry = {"token": "t1", "message": "From years ago", "state": "shown"}
    entry |= {"origin": "visitor", "language": "en"}
    entry |= dict.fromkeys(("created_at", "state_since"), "2026-06-01 12:00:00.000000")
    entry |= dict.fromkeys(("name", "dated", "reply", "holds", "folded"), "")
    with closing(sqlite3.connect(file)) as old, old:
        marks = ", ".join(f":{name}" for name in entry)
        old.execute(f"INSERT INTO entries ({', '.join(entry)}) VALUES ({marks})", entry)
    book = Book(tmp_path)
    assert book.wall() == ["From years ago"]
    (kept,) = (tmp_path / "backups").glob("before-upgrade-*.sqlite3")
    with closing(sqlite3.connect(kept)) as old:
        assert old.execute("SELECT version_num FROM alembic_version").fetchone() == (version,)


def test_a_second_start_changes_nothing(book: Book) -> None:
    book.signed("Still here")
    book.store.close()
    before = book.file.read_bytes()
    open_database(book.folder).close()
    assert book.file.read_bytes() == before


def test_a_book_of_a_later_program_is_closed_and_left_as_it_is(book: Book) -> None:
    book.signed()
    book.store.close()
    with closing(sqlite3.connect(book.file)) as file, file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
    before = book.file.read_bytes()
    with pytest.raises(StoreUnavailable) as raised:
        open_database(book.folder)
    assert raised.value.reason is Closure.TOO_NEW
    assert book.file.read_bytes() == before

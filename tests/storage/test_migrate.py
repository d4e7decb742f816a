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

"""One SQLite file in the data folder, or any database URL, opened the way a kiosk needs."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk import paths
from kiosk.storage.copying import tolerant_text
from kiosk.storage.faults import told_apart
from kiosk.storage.locking import PATIENCE, take_lock

PRAGMAS = {
    "busy_timeout": round(PATIENCE * 1000),
    "trusted_schema": "OFF",
    "journal_mode": "DELETE",
    "synchronous": "EXTRA",
    "foreign_keys": "ON",
    "secure_delete": "ON",
}

_File = tuple[int, int]
"""Device and inode."""


class Database:
    """Transactions on one database; `path` is its file, or None where a server keeps it."""

    def __init__(self, engine: Engine, path: Path | None, files: set[_File] | None = None) -> None:
        """`files` are those that its connections have open."""
        self._reader = engine
        self._writer = engine.execution_options(kiosk_writes=True)
        self.path = path
        self._files = set() if files is None else files

    @property
    def erased_file(self) -> Path | None:
        """Remembers erased entries beside the file; a server's backups are its keepers' matter."""
        return self.path.with_name("erased.txt") if self.path else None

    def is_replaced(self) -> bool:
        """Whether another file is where an opened one was, as when a backup is restored."""
        found = _identity(self.path) if self.path else None
        return found is not None and bool(self._files - {found})

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One consistent view. Raises StoreUnavailable."""
        with told_apart(), Session(self._reader) as session, session.begin():
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction, on the disk when the block has ended. Raises StoreUnavailable."""
        with told_apart(), Session(self._writer) as session, session.begin():
            yield session

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """A bare connection inside a writing transaction, for migrations. Raises StoreUnavailable."""
        with told_apart(), self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of every connection, as before the file is replaced."""
        self._reader.dispose()
        self._files.clear()


def connect(data: Path, url: str | None = None) -> Database:
    """The database of a data folder, or of `url` (SQLAlchemy's form). Nothing is opened yet."""
    if url is None:
        return connect_file(paths.database(data))
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return connect_file(Path(parsed.database or paths.database(data)))
    # What visitors write must not come into the log with an error.
    engine = create_engine(
        parsed, pool_pre_ping=True, hide_parameters=True, connect_args={"connect_timeout": 5}
    )
    return Database(engine, None)


def connect_file(path: Path) -> Database:
    """A SQLite file that is there: one taken away while the kiosk runs is noticed, not made anew, empty."""
    address = f"file:{quote(str(path.absolute()))}?mode=rw"
    files: set[_File] = set()

    def open_file() -> sqlite3.Connection:
        before = _identity(path)
        connection = sqlite3.connect(
            address,
            uri=True,
            isolation_level=None,
            timeout=PATIENCE,
            check_same_thread=False,
        )
        connection.text_factory = tolerant_text
        files.update(each for each in (before, _identity(path)) if each)
        return connection

    engine = create_engine("sqlite://", creator=open_file, poolclass=QueuePool, hide_parameters=True)
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    return Database(engine, path, files)


def _identity(path: Path) -> _File | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _set_pragmas(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for name, value in PRAGMAS.items():
        cursor.execute(f"PRAGMA {name}={value}")
    cursor.close()


def _begin(connection: Connection) -> None:
    """Take the write lock at once: a read that turns into a write fails where another wrote meanwhile."""
    if connection.get_execution_options().get("kiosk_writes", False):
        with closing(connection.connection.cursor()) as cursor:
            take_lock(cursor, "BEGIN IMMEDIATE")  # type: ignore[arg-type]
    else:
        connection.exec_driver_sql("BEGIN")

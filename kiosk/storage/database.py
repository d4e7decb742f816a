"""One SQLite file in the data folder, or any database URL, opened the way a kiosk needs."""

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk import paths
from kiosk.domain.guestbook import Closure
from kiosk.storage.copying import tolerant_text
from kiosk.storage.faults import reason_of, told_apart

BUSY_MILLISECONDS = 5000
LONGEST_PAUSE = 0.002
PRAGMAS = {
    "busy_timeout": BUSY_MILLISECONDS,
    "trusted_schema": "OFF",
    "journal_mode": "DELETE",
    "synchronous": "EXTRA",
    "foreign_keys": "ON",
    "secure_delete": "ON",
}


class Database:
    """Transactions on one database; `path` is its file, or None where a server keeps it."""

    def __init__(self, engine: Engine, path: Path | None) -> None:
        self._reader = engine
        self._writer = engine.execution_options(kiosk_writes=True)
        self.path = path
        self._file: tuple[int, int] | None = None

    @property
    def erased_file(self) -> Path | None:
        """Remembers erased entries beside the file; a server's backups are its keepers' matter."""
        return self.path.with_name("erased.txt") if self.path else None

    def is_replaced(self) -> bool:
        """Whether another file is where the opened one was, as when a backup is restored."""
        found = self._identity()
        return found is not None and found != self._file

    def mark_file(self) -> None:
        """The file that is there now is the one that is open."""
        self._file = self._identity()

    def _identity(self) -> tuple[int, int] | None:
        try:
            found = self.path.stat() if self.path else None
        except OSError:
            return None
        return (found.st_dev, found.st_ino) if found else None

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


def connect(data: Path, url: str | None = None) -> Database:
    """The database of a data folder, or of `url` (SQLAlchemy's form). Nothing is opened yet."""
    if url is None:
        return _sqlite(paths.database(data))
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(Path(parsed.database or paths.database(data)))
    engine = create_engine(parsed, pool_pre_ping=True, connect_args={"connect_timeout": 5})
    return Database(engine, None)


def _sqlite(path: Path) -> Database:
    """`mode=rw` so that a file taken away while the kiosk runs is noticed and not made anew, empty."""
    address = f"file:{quote(str(path.absolute()))}?mode=rw"

    def open_file() -> sqlite3.Connection:
        connection = sqlite3.connect(
            address,
            uri=True,
            isolation_level=None,
            timeout=BUSY_MILLISECONDS / 1000,
            check_same_thread=False,
        )
        connection.text_factory = tolerant_text
        return connection

    engine = create_engine("sqlite://", creator=open_file, poolclass=QueuePool)
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    return Database(engine, path)


def _set_pragmas(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for name, value in PRAGMAS.items():
        cursor.execute(f"PRAGMA {name}={value}")
    cursor.close()


def _begin(connection: Connection) -> None:
    """Take the write lock at once: a read that turns into a write fails where another wrote meanwhile."""
    if connection.get_execution_options().get("kiosk_writes", False):
        _take_write_lock(connection)
    else:
        connection.exec_driver_sql("BEGIN")


def _take_write_lock(connection: Connection) -> None:
    """Ask often and at odd moments: SQLite's own waiting sleeps 100 ms between its questions, so that a
    process which writes entry after entry would keep a visitor out for good."""
    deadline = time.monotonic() + BUSY_MILLISECONDS / 1000
    with closing(connection.connection.cursor()) as cursor:
        cursor.execute("PRAGMA busy_timeout=0")
        try:
            while not _took_lock(cursor, last=time.monotonic() > deadline):
                time.sleep(random.uniform(0, LONGEST_PAUSE))
        finally:
            cursor.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")


def _took_lock(cursor: DBAPICursor, *, last: bool) -> bool:
    try:
        cursor.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if last or reason_of(error) is not Closure.BUSY:
            raise
        return False
    return True

"""Opens the guestbook's store: folder, file, version; and puts a damaged or lost file right."""

import errno
import fcntl
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk import paths
from kiosk.domain.guestbook import Alarm, Closure
from kiosk.storage import backups
from kiosk.storage.book import Book
from kiosk.storage.copying import copy, problem_of, spoilt_rows
from kiosk.storage.database import Database, connect
from kiosk.storage.erasures import erased_among
from kiosk.storage.faults import StoreUnavailable
from kiosk.storage.migrate import bring_up
from kiosk.storage.salvage import Row, merge, read_rows

_REASONS = {
    errno.ENOSPC: Closure.DISK_FULL,
    errno.EDQUOT: Closure.DISK_FULL,
    errno.EROFS: Closure.READ_ONLY,
    errno.EACCES: Closure.READ_ONLY,
    errno.EPERM: Closure.READ_ONLY,
    errno.EIO: Closure.DISK_ERROR,
}
_LOG = logging.getLogger(__name__)


def open_database(data: Path, url: str | None = None, *, check: bool = False) -> Database:
    """The database, there and of this program's version. Raises StoreUnavailable.

    With `check` the whole file is read first, and a damaged one is set aside: the newest good backup takes
    its place, and what can be read of it is added. A lost file is replaced in any case.
    """
    database = connect(data, url)
    if database.path is None:
        bring_up(database, lambda: None)
        return database
    with _one_at_a_time(database.path):
        _make_ready(database, database.path, data, check=check)
    return database


def _make_ready(database: Database, path: Path, data: Path, *, check: bool) -> None:
    now = datetime.now(UTC)
    is_lost = not path.exists() or path.stat().st_size == 0
    problem = (problem_of(path, "rw") or spoilt_rows(path)) if check and not is_lost else ""
    aside = backups.set_aside(path, data, "damaged", now) if problem else None
    restored = backups.newest_good(data) if problem or is_lost else None
    if restored:
        path.unlink(missing_ok=True)
        copy(restored, path)
    path.touch(mode=0o600)
    bring_up(database, lambda: _keep_old(path, data, now))
    if aside or restored:
        _LOG.error("the guestbook was damaged or lost: %s; set aside as %s", problem or "no file", aside)
        rows = read_rows(aside) if aside else []
        _bring_back(database, rows, restored, aside, now)


def _bring_back(
    database: Database, rows: list[Row], restored: Path | None, aside: Path | None, now: datetime
) -> None:
    with database.writing() as session:
        book = Book(session)
        count = merge(book, rows)
        forget_erased(book, database)
        alarm = Alarm.RESTORED if restored else Alarm.BEGUN_ANEW
        book.add_notice(alarm, now, aside.name if aside else "", count)
        book.finish()
    _LOG.error("the guestbook goes on from %s with %d entries salvaged", restored or "nothing", count)


def forget_erased(book: Book, database: Database) -> None:
    """What staff erased does not come back with an old file."""
    file = database.erased_file
    if file and file.exists():
        book.erase_keys(erased_among(file, book.keys()))


@contextmanager
def _one_at_a_time(path: Path) -> Iterator[None]:
    """Only one process puts a file right; the others wait. Raises StoreUnavailable."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.with_name(path.name + ".lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, Closure.MISSING)
        raise StoreUnavailable(reason, str(error)) from error


def _keep_old(path: Path, data: Path, now: datetime) -> None:
    folder = paths.backups(data)
    folder.mkdir(parents=True, exist_ok=True)
    copy(path, folder / f"before-upgrade-{now:%Y%m%dT%H%M%SZ}.sqlite3")

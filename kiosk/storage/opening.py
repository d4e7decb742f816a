"""Opens the guestbook's store: folder, file, version; and puts a damaged or lost file right."""

import fcntl
import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk import paths
from kiosk.domain.guestbook import Alarm
from kiosk.storage import backups
from kiosk.storage.book import Book
from kiosk.storage.copying import copy, problem_of, spoilt_rows
from kiosk.storage.database import Database, connect, connect_file
from kiosk.storage.erasures import erased_among
from kiosk.storage.faults import StoreUnavailable, closed_by
from kiosk.storage.migrate import bring_up
from kiosk.storage.salvage import merge, read_rows

_LOG = logging.getLogger(__name__)


def open_database(data: Path, url: str | None = None, *, check: bool = False) -> Database:
    """The database, there and of this program's version. Raises StoreUnavailable.

    With `check` the whole file is read first, and a damaged one is set aside: the newest good backup takes
    its place, and what can be read of it is added. A lost file is replaced in any case.
    """
    database = connect(data, url)
    try:
        if database.path is None:
            bring_up(database, lambda: None)
        else:
            with _one_at_a_time(database.path):
                _make_ready(database, database.path, data, check=check)
    except BaseException:
        database.close()
        raise
    return database


def _make_ready(database: Database, path: Path, data: Path, *, check: bool) -> None:
    now = datetime.now(UTC)
    is_lost = not path.exists() or path.stat().st_size == 0
    problem = (problem_of(path, "rw") or spoilt_rows(path)) if check and not is_lost else ""
    restored = backups.newest_good(data) if problem or is_lost else None
    if problem or restored:
        _LOG.error("the guestbook is damaged or lost: %s", problem or "no file")
        _mend(path, data, restored, now)
    else:
        path.touch(mode=0o600)
    bring_up(database, lambda: _keep_old(path, data, now))


def _mend(path: Path, data: Path, restored: Path | None, now: datetime) -> None:
    """Make a whole book beside the damaged one, and only then set that aside: a power cut loses neither."""
    new = path.with_name(path.name + ".mended")
    for each in (new, new.with_name(new.name + "-journal")):
        each.unlink(missing_ok=True)
    if restored:
        copy(restored, new)
    new.touch(mode=0o600)
    is_there = path.exists() and path.stat().st_size > 0
    aside = backups.name_aside(data, "damaged", now)
    with closing(connect_file(new)) as database:
        bring_up(database, lambda: None)
        with database.writing() as session:
            book = Book(session)
            count = merge(book, read_rows(path) if is_there else [])
            forget_erased(book, database)
            alarm = Alarm.RESTORED if restored else Alarm.BEGUN_ANEW
            book.add_notice(alarm, now, aside.name if is_there else "", count)
            book.finish()
    kept = backups.replace(new, path, aside)
    source = restored or "nothing"
    _LOG.error("the guestbook goes on from %s with %d entries salvaged; kept as %s", source, count, kept)


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
        raise StoreUnavailable(closed_by(error), str(error)) from error


def _keep_old(path: Path, data: Path, now: datetime) -> None:
    folder = paths.backups(data)
    folder.mkdir(parents=True, exist_ok=True)
    copy(path, folder / f"before-upgrade-{now:%Y%m%dT%H%M%SZ}.sqlite3")

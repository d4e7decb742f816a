"""Opens the guestbook's store at start: folder, file, version."""

import errno
from datetime import UTC, datetime
from pathlib import Path

from kiosk import paths
from kiosk.domain.guestbook import Closure
from kiosk.storage.copying import copy
from kiosk.storage.database import Database, connect
from kiosk.storage.faults import StoreUnavailable
from kiosk.storage.migrate import bring_up

_REASONS = {
    errno.ENOSPC: Closure.DISK_FULL,
    errno.EDQUOT: Closure.DISK_FULL,
    errno.EROFS: Closure.READ_ONLY,
    errno.EACCES: Closure.READ_ONLY,
    errno.EPERM: Closure.READ_ONLY,
}


def open_database(data: Path, url: str | None = None) -> Database:
    """The database, there and of this program's version. Raises StoreUnavailable."""
    database = connect(data, url)
    if database.path is not None:
        _make_file(database.path)
    bring_up(database, lambda: _keep_old(database, data))
    return database


def _make_file(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, Closure.MISSING)
        raise StoreUnavailable(reason, str(error)) from error


def _keep_old(database: Database, data: Path) -> None:
    """A server's database is backed up by those who run the server."""
    if database.path is None:
        return
    folder = paths.backups(data)
    folder.mkdir(parents=True, exist_ok=True)
    copy(database.path, folder / f"before-upgrade-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.sqlite3")

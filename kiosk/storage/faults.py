"""Failures of the machine told apart from bugs: the first close the guestbook, the second are let through."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, TimeoutError

from kiosk.domain.guestbook import Closure

_SQLITE = {
    sqlite3.SQLITE_FULL: Closure.DISK_FULL,
    sqlite3.SQLITE_IOERR: Closure.DISK_ERROR,
    sqlite3.SQLITE_BUSY: Closure.BUSY,
    sqlite3.SQLITE_LOCKED: Closure.BUSY,
    sqlite3.SQLITE_PROTOCOL: Closure.BUSY,
    sqlite3.SQLITE_CORRUPT: Closure.DAMAGED,
    sqlite3.SQLITE_NOTADB: Closure.DAMAGED,
    sqlite3.SQLITE_READONLY: Closure.READ_ONLY,
    sqlite3.SQLITE_PERM: Closure.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Closure.MISSING,
}
_SQLITE_EXTENDED = {
    sqlite3.SQLITE_READONLY_DBMOVED: Closure.MISSING,
    sqlite3.SQLITE_READONLY_CANTINIT: Closure.MISSING,
}
_POSTGRES_CLASSES = {
    "08": Closure.UNREACHABLE,
    "28": Closure.UNREACHABLE,
    "3D": Closure.MISSING,
    "40": Closure.BUSY,
    "53": Closure.UNREACHABLE,
    "55": Closure.BUSY,
    "57": Closure.UNREACHABLE,
    "58": Closure.DISK_ERROR,
    "XX": Closure.DAMAGED,
}
_POSTGRES = {"25006": Closure.READ_ONLY, "53100": Closure.DISK_FULL, "57014": Closure.BUSY}

_FILES = {
    errno.ENOSPC: Closure.DISK_FULL,
    errno.EDQUOT: Closure.DISK_FULL,
    errno.EFBIG: Closure.DISK_FULL,
    errno.EROFS: Closure.READ_ONLY,
    errno.EACCES: Closure.READ_ONLY,
    errno.EPERM: Closure.READ_ONLY,
    errno.EIO: Closure.DISK_ERROR,
}


class StoreUnavailable(Exception):  # noqa: N818
    """The store cannot serve now, through no fault of the program or the visitor."""

    def __init__(self, reason: Closure, detail: str) -> None:
        super().__init__(f"{reason.value}: {detail}")
        self.reason = reason


@contextmanager
def told_apart() -> Iterator[None]:
    """Turn environment failures of what runs inside into StoreUnavailable; anything else passes."""
    try:
        yield
    except TimeoutError as error:
        raise StoreUnavailable(Closure.BUSY, str(error)) from error
    except DBAPIError as error:
        if reason := reason_of(error.orig):
            raise StoreUnavailable(reason, str(error.orig)) from error
        raise
    except sqlite3.Error as error:
        if reason := reason_of(error):
            raise StoreUnavailable(reason, str(error)) from error
        raise


def closed_by(error: StoreUnavailable | OSError) -> Closure:
    """The same for what befell a file beside the database."""
    if isinstance(error, StoreUnavailable):
        return error.reason
    return _FILES.get(error.errno or 0, Closure.MISSING)


def reason_of(error: BaseException | None) -> Closure | None:
    """What a driver's error says of the machine; None for a bug."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        if not isinstance(code, int):
            return None
        return _SQLITE_EXTENDED.get(code) or _SQLITE.get(code & 0xFF)
    return _postgres_reason(error)


def _postgres_reason(error: BaseException | None) -> Closure | None:
    """psycopg's errors carry `sqlstate`; one that never reached a server carries None."""
    if type(error).__module__.partition(".")[0] != "psycopg":
        return None
    state = getattr(error, "sqlstate", None)
    if state is None:
        return Closure.UNREACHABLE if type(error).__name__ == "OperationalError" else None
    return _POSTGRES.get(state) or _POSTGRES_CLASSES.get(state[:2])

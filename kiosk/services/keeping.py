"""Keeps the guestbook: erases what is over its time, makes and puts back backups."""

import logging
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.guestbook import Alarm, Closed, Closure
from kiosk.domain.keeping import Retention, may_expire
from kiosk.services.attempts import write
from kiosk.storage import backups
from kiosk.storage.backups import Backup
from kiosk.storage.faults import StoreUnavailable
from kiosk.storage.guestbook import GuestbookStore
from kiosk.storage.opening import forget_erased

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Night:
    """What one night did: entries erased, the backup made (None where a server keeps the book)."""

    erased: int
    backup: Path | None


class Keeping:
    """The nightly work and the backups of one data folder."""

    def __init__(self, store: GuestbookStore, data: Path, retention: Retention = Retention()) -> None:  # noqa: B008
        self._store = store
        self._data = data
        self._retention = retention
        self._last: datetime | None = None

    def tend(self, now: datetime) -> Night | Closed | None:
        """Once a day: erase, back up, rotate. Call it every hour between visits; None where it is not due."""
        last = self._last or self.last_backup()
        if last is not None and last.date() == now.date():
            return None
        erased = 0
        if may_expire(last, now):
            result = self._expire(now)
            if isinstance(result, Closed):
                return result
            erased = result
        backup = self.back_up(now)
        if isinstance(backup, Closed):
            return backup
        self._last = now
        return Night(erased, backup)

    def back_up(self, now: datetime) -> Path | Closed | None:
        """A checked copy, and the old ones rotated; None where a server keeps the book."""
        try:
            path = self._store.database().path
            if path is None:
                return None
            made = backups.make(path, self._data, now)
            gone = backups.rotate(self._data)
        except StoreUnavailable as unavailable:
            _LOG.error("no backup was made: %s", unavailable)
            write(self._store, lambda book: book.add_notice(Alarm.BACKUP_FAILED, now))
            return Closed(unavailable.reason)
        except OSError as error:
            _LOG.error("no backup was made: %s", error)
            return Closed(Closure.DISK_ERROR)
        _LOG.info("backed up to %s, %d old ones erased", made.name, len(gone))
        return made

    def last_backup(self) -> datetime | None:
        """When the newest one was made; whether it is whole was checked then."""
        return next(iter(backups.all_made(self._data)), None)

    def free_bytes(self) -> int:
        """Room on the disk that the book lies on."""
        return shutil.disk_usage(self._data).free

    def backups(self) -> list[Backup]:
        """Those that are whole, newest first."""
        return backups.describe(self._data)

    def restore(self, backup: Path, now: datetime) -> Path | Closed | None:
        """Put a backup in the book's place; what staff erased, and what is over its time, stays gone.

        Says where the replaced file is kept. A running kiosk goes on with the restored book.
        """
        try:
            database = self._store.database()
            if database.path is None:
                return Closed(Closure.UNREACHABLE)
            self._store.close()
            replaced = backups.put_back(backup, database.path, self._data, now)
            reopened = self._store.database()
        except StoreUnavailable as unavailable:
            _LOG.error("%s was not restored: %s", backup, unavailable)
            return Closed(unavailable.reason)
        closed = write(self._store, lambda book: forget_erased(book, reopened))
        if closed is None and may_expire(self.last_backup(), now):
            expired = self._expire(now)
            closed = expired if isinstance(expired, Closed) else None
        return closed or replaced

    def _expire(self, now: datetime) -> int | Closed:
        keep = self._retention
        result = write(self._store, lambda book: book.expire(keep.shown_before(now), keep.held_before(now)))
        if isinstance(result, int) and result:
            _LOG.info("%d entries were over their time and are erased", result)
        return result

"""Keeps the guestbook: erases what is over its time, makes and puts back backups."""

import logging
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.guestbook import Alarm, Closed, Closure
from kiosk.domain.keeping import Retention, has_jumped, may_expire
from kiosk.services.attempts import write
from kiosk.services.nights import Nights
from kiosk.storage import backups
from kiosk.storage.backups import Backup
from kiosk.storage.book import Book
from kiosk.storage.faults import StoreUnavailable, closed_by
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
        self._nights = Nights(data / "nights.txt")

    def tend(self, now: datetime) -> Night | Closed | None:
        """Once a day: erase, back up, rotate. Call it every hour between visits; None where it is not due.

        What failed is tried again at the next call.
        """
        if self._is_done(now):
            return None
        erased = self._erase_if_due(now)
        if isinstance(erased, Closed):
            return erased
        backup = self.back_up(now)
        return backup if isinstance(backup, Closed) else Night(erased, backup)

    def back_up(self, now: datetime) -> Path | Closed | None:
        """A checked copy, and the old ones rotated; None where a server keeps the book."""
        try:
            path = self._store.database().path
            if path is None:
                return None
            made = backups.make(path, self._data, now)
            gone = backups.rotate(self._data)
        except (StoreUnavailable, OSError) as error:
            _LOG.error("no backup was made: %s", error)
            write(self._store, lambda book: _tell_once(book, Alarm.BACKUP_FAILED, now))
            return Closed(closed_by(error))
        _LOG.info("backed up to %s, %d old files erased", made.name, len(gone))
        return made

    def last_backup(self) -> datetime | None:
        """When the last one was made; whether it is whole was checked then."""
        return next((made.at for made in backups.all_made(self._data)), None)

    def free_bytes(self) -> int:
        """Room on the disk that the book lies on."""
        return shutil.disk_usage(self._data).free

    def backups(self) -> list[Backup]:
        """The last one first, with those that are damaged by now."""
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
        except (StoreUnavailable, OSError) as error:
            _LOG.error("%s was not restored: %s", backup, error)
            return Closed(closed_by(error))
        closed = write(self._store, lambda book: forget_erased(book, reopened))
        if closed is None and may_expire(self._nights.read(), now):
            expired = self._expire(now)
            closed = expired if isinstance(expired, Closed) else None
        return closed or replaced

    def is_on_server(self) -> bool:
        """Whether a database server keeps the book, whose keepers make the backups."""
        try:
            return self._store.database().path is None
        except StoreUnavailable:
            return False

    def _is_done(self, now: datetime) -> bool:
        nights = self._nights.read()
        erased = bool(nights) and _is_same_day(nights[-1], now)
        last = self.last_backup()
        return erased and (self.is_on_server() or (last is not None and _is_same_day(last, now)))

    def _erase_if_due(self, now: datetime) -> int | Closed:
        nights = self._nights.read()
        if nights and _is_same_day(nights[-1], now):
            return 0
        if has_jumped(nights, now):
            _LOG.warning("the clock went from %s to %s", nights[-1], now)
            write(self._store, lambda book: _tell_once(book, Alarm.CLOCK_JUMPED, now))
        erased = self._expire(now) if may_expire(nights, now) else 0
        if not isinstance(erased, Closed):
            self._nights.add(now)
        return erased

    def _expire(self, now: datetime) -> int | Closed:
        keep = self._retention
        result = write(self._store, lambda book: book.expire(keep.shown_before(now), keep.held_before(now)))
        if isinstance(result, int) and result:
            _LOG.info("%d entries were over their time and are erased", result)
        return result


def _tell_once(book: Book, alarm: Alarm, now: datetime) -> None:
    """Staff read it once, however often it happens before they do."""
    if not any(notice.alarm is alarm for notice in book.notices()):
        book.add_notice(alarm, now)


def _is_same_day(one: datetime, other: datetime) -> bool:
    """By the kiosk's own calendar: a day ends at the museum's midnight."""
    return one.astimezone().date() == other.astimezone().date()

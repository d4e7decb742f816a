"""Takes SQLite's locks: asked for often and at odd moments.

SQLite's own waiting sleeps 100 ms between its questions, so that a process which writes entry after entry
would keep everybody else out for good.
"""

import random
import sqlite3
import time

from kiosk.domain.guestbook import Closure
from kiosk.storage.faults import reason_of

PATIENCE = 5.0
"""Seconds to wait for others who use the file."""

_LONGEST_PAUSE = 0.002


def take_lock(cursor: sqlite3.Cursor, begin: str) -> None:
    """Run `begin`, a statement that takes a lock, as soon as the others let go. Raises sqlite3.Error."""
    deadline = time.monotonic() + PATIENCE
    cursor.execute("PRAGMA busy_timeout=0")
    try:
        while not _took_lock(cursor, begin, last=time.monotonic() > deadline):
            time.sleep(random.uniform(0, _LONGEST_PAUSE))
    finally:
        cursor.execute(f"PRAGMA busy_timeout={round(PATIENCE * 1000)}")


def _took_lock(cursor: sqlite3.Cursor, begin: str, *, last: bool) -> bool:
    try:
        cursor.execute(begin)
    except sqlite3.OperationalError as error:
        if last or reason_of(error) is not Closure.BUSY:
            raise
        return False
    return True

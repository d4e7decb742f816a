"""Whole and checked copies of a SQLite file, made while others use it."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from kiosk.domain.guestbook import Closure
from kiosk.storage.faults import StoreUnavailable, told_apart


def copy(source: Path, target: Path) -> None:
    """Write `target` through SQLite's backup API, check it, and only then give it its name.

    Raises StoreUnavailable; what was at `target` before is left alone then.
    """
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with told_apart(), closing(_open(source, "ro")) as origin:
            part.touch(mode=0o600)
            with closing(_open(part, "rw")) as made:
                origin.backup(made)
        if problem := problem_of(part):
            raise StoreUnavailable(Closure.DAMAGED, f"the copy is not whole: {problem}")
        settle(part, target)
    except OSError as error:
        raise StoreUnavailable(Closure.DISK_ERROR, str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def problem_of(path: Path, *, thorough: bool = False) -> str:
    """What SQLite finds wrong with the file, or an empty string. Raises StoreUnavailable if locked."""
    check = "integrity_check" if thorough else "quick_check"
    try:
        with told_apart(), closing(_open(path, "ro")) as connection:
            found = connection.execute(f"PRAGMA {check}(1)").fetchone()[0]
            return "" if found == "ok" else str(found)
    except StoreUnavailable as unavailable:
        if unavailable.reason is Closure.DAMAGED:
            return str(unavailable)
        raise


def settle(part: Path, target: Path) -> None:
    """Give a finished file its name so that a power cut leaves the old one or the new one."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _open(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode={mode}", uri=True, timeout=5)

"""Whole and checked copies of a SQLite file, made while others use it."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from kiosk.domain.guestbook import Closure
from kiosk.storage.faults import StoreUnavailable, closed_by, told_apart
from kiosk.storage.locking import PATIENCE

_TIME = "'[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]." + "[0-9]" * 6 + "'"
_SPOILT = f"""created_at NOT GLOB {_TIME} OR state_since NOT GLOB {_TIME}
    OR state NOT IN ('pending', 'shown', 'hidden') OR origin NOT IN ('visitor', 'mirrored', 'imported')"""


def copy(source: Path, target: Path) -> None:
    """Write `target` through SQLite's backup API, check it, and only then give it its name.

    Raises StoreUnavailable; what was at `target` before is left alone then.
    """
    part = target.with_name(target.name + ".part")
    # Only a connection that may write can roll back what a power cut left half done.
    mode = "rw" if os.access(source, os.W_OK) else "ro"
    part.unlink(missing_ok=True)
    try:
        with told_apart(), closing(open_file(source, mode)) as origin:
            part.touch(mode=0o600)
            with closing(open_file(part, "rw")) as made:
                origin.backup(made)
        if problem := problem_of(part):
            raise StoreUnavailable(Closure.DAMAGED, f"the copy is not whole: {problem}")
        settle(part, target)
    except OSError as error:
        raise StoreUnavailable(closed_by(error), str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def problem_of(path: Path, mode: str = "ro") -> str:
    """What SQLite finds wrong with the file, or an empty string. Raises StoreUnavailable if locked.

    With `mode` "rw" what a power cut left half done is rolled back first.
    """
    try:
        with told_apart(), closing(open_file(path, mode)) as connection:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            return "" if found == "ok" else str(found)
    except StoreUnavailable as unavailable:
        if unavailable.reason is Closure.DAMAGED:
            return str(unavailable)
        raise


def spoilt_rows(path: Path) -> str:
    """What is wrong with the entries of a file that SQLite finds whole, or an empty string."""
    try:
        with told_apart(), closing(open_file(path, "ro")) as connection:
            spoilt = connection.execute(f"SELECT count(*) FROM entries WHERE {_SPOILT}").fetchone()[0]
            return f"{spoilt} entries cannot be read" if spoilt else ""
    except sqlite3.OperationalError as error:
        return str(error)


def tolerant_text(raw: bytes) -> str:
    """A spoilt byte is shown as one and does not hide the whole entry."""
    return raw.decode("utf-8", "replace")


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


def open_file(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode={mode}", uri=True, timeout=PATIENCE)

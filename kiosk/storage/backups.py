"""Backups of the guestbook's file: made whole and checked, rotated, put back."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk import paths
from kiosk.domain.guestbook import Closure
from kiosk.domain.keeping import backups_to_keep
from kiosk.storage.copying import copy, open_file, problem_of
from kiosk.storage.faults import StoreUnavailable, told_apart

_STAMP = "%Y%m%dT%H%M%SZ"
_ODD = 3
"""How many of each other kind of old file are kept: before an upgrade, replaced by a restore, damaged."""


@dataclass(frozen=True, slots=True)
class Backup:
    """`entries` is how many it holds."""

    path: Path
    made_at: datetime
    size: int
    entries: int


def make(source: Path, data: Path, now: datetime) -> Path:
    """A checked copy in the folder of backups. Raises StoreUnavailable."""
    folder = paths.backups(data)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"guestbook-{now.astimezone(UTC):{_STAMP}}.sqlite3"
    copy(source, target)
    return target


def all_made(data: Path) -> dict[datetime, Path]:
    """Every backup by its time, newest first; what staff copied there under another name is not seen."""
    found = {}
    for path in paths.backups(data).glob("guestbook-*.sqlite3"):
        try:
            made = datetime.strptime(path.stem.removeprefix("guestbook-"), _STAMP)
        except ValueError:
            continue
        found[made.replace(tzinfo=UTC)] = path
    return dict(sorted(found.items(), reverse=True))


def describe(data: Path) -> list[Backup]:
    """Every backup that is whole, newest first."""
    found = []
    for made, path in all_made(data).items():
        if is_good(path):
            found.append(Backup(path, made, path.stat().st_size, _entries(path)))
    return found


def rotate(data: Path) -> list[Path]:
    """Erase the backups that are not kept, and old copies of other kinds; says which."""
    made = all_made(data)
    kept = backups_to_keep(made)
    gone = [path for time, path in made.items() if time not in kept]
    for kind in ("before-upgrade", "replaced", "damaged"):
        gone += sorted(paths.backups(data).glob(f"{kind}-*.sqlite3"), reverse=True)[_ODD:]
    for path in gone:
        for each in (path, *_beside(path)):
            each.unlink(missing_ok=True)
    return gone


def newest_good(data: Path) -> Path | None:
    return next((path for path in all_made(data).values() if is_good(path)), None)


def is_good(path: Path) -> bool:
    """Whole, and a guestbook."""
    try:
        return not problem_of(path) and _entries(path) >= 0
    except (StoreUnavailable, sqlite3.Error):
        return False


def put_back(backup: Path, target: Path, data: Path, now: datetime) -> Path | None:
    """Make `backup` the guestbook's file; says where the file it replaces is kept now.

    Raises StoreUnavailable, also for a backup that is not whole; nothing is changed then.
    """
    if not is_good(backup):
        raise StoreUnavailable(Closure.DAMAGED, f"{backup} is not a whole guestbook")
    part = target.with_name(target.name + ".restored")
    copy(backup, part)
    replaced = set_aside(target, data, "replaced", now)
    part.replace(target)
    return replaced


def set_aside(path: Path, data: Path, kind: str, now: datetime) -> Path | None:
    """Move the file to the backups, with what SQLite had beside it: a journal must not meet another file."""
    if not path.exists():
        return None
    folder = paths.backups(data)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{kind}-{now.astimezone(UTC):{_STAMP}}.sqlite3"
    for each, to in zip((*_beside(path), path), (*_beside(target), target), strict=True):
        if each.exists():
            shutil.move(each, to)
    return target


def _beside(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in ("-journal", "-wal", "-shm")]


def _entries(path: Path) -> int:
    with told_apart(), closing(open_file(path, "ro")) as file:
        return int(file.execute("SELECT count(*) FROM entries").fetchone()[0])

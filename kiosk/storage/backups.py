"""Backups of the guestbook's file: made whole and checked, rotated, put back."""

import os
import re
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk import paths
from kiosk.domain.guestbook import Closure
from kiosk.domain.keeping import backups_to_keep
from kiosk.storage.copying import copy, open_file, problem_of, settle
from kiosk.storage.faults import StoreUnavailable, reason_of, told_apart
from kiosk.storage.locking import take_lock

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"guestbook-(?:(\d+)-)?(\d{8}T\d{6}Z)")
_KINDS = ("before-upgrade", "replaced", "damaged")
_ODD = 3
"""How many old files of each kind are kept: before an upgrade, replaced by a restore, damaged."""
_FORGOTTEN_SECONDS = 3600
"""A copy that was begun longer ago will not be finished any more."""


@dataclass(frozen=True, slots=True)
class Made:
    """A backup: numbered in the order of making, since a clock that was wrong misleads."""

    number: int
    at: datetime
    path: Path


@dataclass(frozen=True, slots=True)
class Backup:
    """`entries` is how many it holds, None where it is damaged."""

    path: Path
    made_at: datetime
    size: int
    entries: int | None


def make(source: Path, data: Path, now: datetime) -> Path:
    """A checked copy in the folder of backups. Raises StoreUnavailable and OSError."""
    folder = paths.backups(data)
    folder.mkdir(parents=True, exist_ok=True)
    number = max((made.number for made in all_made(data)), default=0) + 1
    target = folder / f"guestbook-{number:05}-{now.astimezone(UTC):{_STAMP}}.sqlite3"
    copy(source, target)
    return target


def all_made(data: Path) -> list[Made]:
    """Every backup, the last one first; what staff copied there under another name is not seen."""
    found = []
    for path in paths.backups(data).glob("guestbook-*.sqlite3"):
        if (match := _NAME.fullmatch(path.stem)) and (at := _time(match[2])):
            found.append(Made(int(match[1] or 0), at, path))
    return sorted(found, key=lambda made: (made.number, made.at), reverse=True)


def describe(data: Path) -> list[Backup]:
    """Every backup, the last one first."""
    found = []
    for made in all_made(data):
        entries = _entries(made.path) if is_good(made.path) else None
        found.append(Backup(made.path, made.at, made.path.stat().st_size, entries))
    return found


def rotate(data: Path) -> list[Path]:
    """Erase the backups that are not kept, and old copies of other kinds; says which.

    Those go too, however few they are, when they are older than all backups: what was erased is in them.
    """
    made = all_made(data)
    kept, is_full = backups_to_keep([each.at for each in made])
    gone = [each.path for position, each in enumerate(made) if position not in kept]
    oldest = min((made[position].at for position in kept), default=None) if is_full else None
    for kind in _KINDS:
        for place, (at, path) in enumerate(_odd(data, kind)):
            if place >= _ODD or (oldest and at < oldest):
                gone.append(path)
    gone += [path for path in paths.backups(data).glob("*.part") if _is_forgotten(path)]
    for path in gone:
        for each in (path, *_beside(path)):
            each.unlink(missing_ok=True)
    return gone


def newest_good(data: Path) -> Path | None:
    return next((made.path for made in all_made(data) if is_good(made.path)), None)


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
    try:
        aside = name_aside(data, "replaced", now)
        with _unused(target):
            return replace(part, target, aside)
    finally:
        part.unlink(missing_ok=True)


def name_aside(data: Path, kind: str, now: datetime) -> Path:
    """A name among the backups that no file has yet."""
    folder = paths.backups(data)
    folder.mkdir(parents=True, exist_ok=True)
    while (aside := folder / f"{kind}-{now.astimezone(UTC):{_STAMP}}.sqlite3").exists():
        now += timedelta(seconds=1)
    return aside


def replace(new: Path, path: Path, aside: Path) -> Path | None:
    """Give `new` the name `path`, and the file that had it the name `aside`; None where there was none.

    With it goes what SQLite had beside it: a journal must not meet another file. Whenever the power is
    cut, there is a file at `path`, the old one or the new one.
    """
    there = path.exists() and path.stat().st_size > 0
    if there:
        try:
            os.link(path, aside)
        except OSError:  # a file system without hard links
            shutil.copyfile(path, aside)
    for each, to in zip(_beside(path), _beside(aside), strict=True):
        if each.exists():
            shutil.move(each, to)
    settle(new, path)
    return aside if there else None


@contextmanager
def _unused(path: Path) -> Iterator[None]:
    """Nobody reads or writes the file meanwhile. Raises StoreUnavailable where it stays in use."""
    if not path.exists():
        yield
        return
    with told_apart(), closing(open_file(path, "rw")) as file:
        try:
            take_lock(file.cursor(), "BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            if reason_of(error) is not Closure.DAMAGED:
                raise
        yield


def _odd(data: Path, kind: str) -> list[tuple[datetime, Path]]:
    """Old files of a kind with their times, newest first."""
    found = []
    for path in paths.backups(data).glob(f"{kind}-*.sqlite3"):
        if at := _time(path.stem.removeprefix(f"{kind}-")):
            found.append((at, path))
    return sorted(found, reverse=True)


def _time(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _is_forgotten(path: Path) -> bool:
    try:
        return abs(time.time() - path.stat().st_mtime) > _FORGOTTEN_SECONDS
    except FileNotFoundError:
        return False


def _beside(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in ("-journal", "-wal", "-shm")]


def _entries(path: Path) -> int:
    with told_apart(), closing(open_file(path, "ro")) as file:
        return int(file.execute("SELECT count(*) FROM entries").fetchone()[0])

"""Fifteen kinds of damage: the book opens again, the old file is kept, staff are told."""

import errno
import os
import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.guestbook import Alarm, Closed, Closure, Notice
from kiosk.services.keeping import Keeping
from kiosk.storage.guestbook import GuestbookStore
from kiosk.storage.opening import open_database
from tests.book import NOON, Book

Damage = Callable[[Path], object]
BACKED_UP, LATER = 90, 30


def _overwrite(at: int, with_: bytes) -> Damage:
    def damage(path: Path) -> None:
        with path.open("rb+") as file:
            file.seek(at)
            file.write(with_)

    return damage


def _scatter(path: Path) -> None:
    chance = random.Random(1937)
    with path.open("rb+") as file:
        for _ in range(40):
            file.seek(chance.randrange(100, path.stat().st_size))
            file.write(bytes([chance.randrange(256)]))


def _drop_table(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("DROP TABLE entries")


def _rot_schema(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("PRAGMA writable_schema = ON")
        file.execute("UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'entries'")


def _rot_index(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        page = file.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'ix_entries_wall'").fetchone()[0]
        size = file.execute("PRAGMA page_size").fetchone()[0]
    _overwrite((page - 1) * size, bytes(size))(path)


def _false_journal(path: Path) -> None:
    path.with_name(path.name + "-journal").write_bytes(os.urandom(8192))


DAMAGES: dict[str, Damage] = {
    "gone": lambda path: path.unlink(),
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("This is no database. " * 500),
    "noise": lambda path: path.write_bytes(os.urandom(path.stat().st_size)),
    "zeros": lambda path: path.write_bytes(bytes(path.stat().st_size)),
    "cut in half": lambda path: os.truncate(path, path.stat().st_size // 2),
    "cut within a page": lambda path: os.truncate(path, path.stat().st_size - 1000),
    "header overwritten": _overwrite(0, b"x" * 16),
    "the first page overwritten": _overwrite(0, b"\xff" * 4096),
    "a page overwritten": _overwrite(4096 * 12, b"\xff" * 4096),
    "bytes scattered": _scatter,
    "schema overwritten": _rot_schema,
    "an index overwritten": _rot_index,
    "a table dropped": _drop_table,
    "a false journal": _false_journal,
}
HARMLESS = {"a false journal"}


def _checked(folder: Path) -> Book:
    book = Book(folder)
    book.store = GuestbookStore(lambda: open_database(folder, check=True))
    book.visitors._store = book.staff._store = book.store
    return book


def _filled(folder: Path, *, backup: bool) -> Book:
    book = Book(folder)
    for number in range(BACKED_UP + LATER):
        if backup and number == BACKED_UP:
            Keeping(book.store, folder).back_up(NOON)
        book.shown(f"entry number {number} " + "and more words " * 20, minutes=number)
    book.store.close()
    return book


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Path]:
    folders = {backup: tmp_path_factory.mktemp("book") for backup in (True, False)}
    for backup, folder in folders.items():
        _filled(folder, backup=backup)
    return folders


def _copied(folder: Path, target: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            to = target / path.relative_to(folder)
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_bytes(path.read_bytes())


@pytest.mark.parametrize("kind", DAMAGES)
@pytest.mark.parametrize("backup", [True, False], ids=["with a backup", "without"])
def test_a_damaged_book_opens_again(
    kind: str, backup: bool, filled: dict[bool, Path], tmp_path: Path, record_property: Callable[..., None]
) -> None:
    _copied(filled[backup], tmp_path)
    DAMAGES[kind](tmp_path / "guestbook.sqlite3")
    damaged = (tmp_path / "guestbook.sqlite3").read_bytes() if kind != "gone" else b""
    book = _checked(tmp_path)
    start = time.monotonic()
    wall = book.wall()
    assert time.monotonic() - start < 10
    print(f"{kind}, {'with' if backup else 'without'} a backup: {len(wall)} of {BACKED_UP + LATER}")
    if kind in HARMLESS:
        assert len(wall) == BACKED_UP + LATER
    else:
        assert len(wall) >= (BACKED_UP if backup else 0)
        assert _told(book, backup=backup, is_new=kind in ("gone", "empty") and not backup)
        assert not damaged or _kept(tmp_path, damaged)
    book.shown("and on", minutes=999)
    assert book.wall()[0] == "and on"
    with closing(sqlite3.connect(book.file)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    book.store.close()


def _told(book: Book, *, backup: bool, is_new: bool) -> bool:
    notices = book.staff.notices()
    assert isinstance(notices, list)
    if is_new:
        return notices == []
    (notice,) = notices
    assert isinstance(notice, Notice)
    return notice.alarm is (Alarm.RESTORED if backup else Alarm.BEGUN_ANEW)


def _kept(folder: Path, content: bytes) -> bool:
    return any(path.read_bytes() == content for path in (folder / "backups").glob("damaged-*"))


@pytest.mark.parametrize(
    "kind",
    [
        *("header overwritten", "the first page overwritten", "schema overwritten", "an index overwritten"),
        *("cut in half", "a page overwritten"),
    ],
)
def test_what_can_be_read_of_a_damaged_file_is_brought_back(
    kind: str, filled: dict[bool, Path], tmp_path: Path
) -> None:
    _copied(filled[False], tmp_path)
    DAMAGES[kind](tmp_path / "guestbook.sqlite3")
    book = _checked(tmp_path)
    least = {"cut in half": 20, "a page overwritten": 80}.get(kind, BACKED_UP + LATER)
    assert len(book.wall()) >= least
    book.store.close()


def test_an_entry_erased_since_the_backup_is_not_brought_back(tmp_path: Path) -> None:
    book = _filled(tmp_path, backup=True)
    book.staff.erase([8])
    book.store.close()
    DAMAGES["noise"](book.file)
    again = _checked(tmp_path)
    assert len(again.wall()) == BACKED_UP - 1
    assert not any("number 7 " in message for message in again.wall())
    again.store.close()


def test_a_decision_later_than_the_backup_is_taken_over(tmp_path: Path) -> None:
    book = _filled(tmp_path, backup=True)
    book.staff.hide([1, 2, 3], NOON + timedelta(days=1))
    book.store.close()
    DAMAGES["header overwritten"](book.file)
    again = _checked(tmp_path)
    assert len(again.wall()) == BACKED_UP + LATER - 3
    again.store.close()


def test_an_entry_whose_token_is_damaged_is_not_brought_back_beside_itself(
    filled: dict[bool, Path], tmp_path: Path
) -> None:
    _copied(filled[True], tmp_path)
    file = tmp_path / "guestbook.sqlite3"
    with closing(sqlite3.connect(file)) as book:
        token = str(book.execute("SELECT token FROM entries WHERE id = 5").fetchone()[0]).encode()
    file.write_bytes(b"x" * 16 + file.read_bytes()[16:].replace(token, b"?" + token[1:]))
    again = _checked(tmp_path)
    assert len(again.wall()) == len(set(again.wall())) == BACKED_UP + LATER
    again.store.close()


def test_damage_that_is_met_while_the_kiosk_runs_is_put_right(
    filled: dict[bool, Path], tmp_path: Path
) -> None:
    _copied(filled[True], tmp_path)
    book = _checked(tmp_path)
    assert len(book.wall()) == BACKED_UP + LATER
    os.truncate(book.file, book.file.stat().st_size // 2)
    book.visitors.page(size=1000)
    assert len(book.wall()) >= BACKED_UP
    book.store.close()


def test_a_power_cut_in_the_middle_of_a_write_is_rolled_back_and_no_damage(tmp_path: Path) -> None:
    book = Book(tmp_path)
    for number in range(30):
        book.shown(f"entry {number} " + "words " * 70)
    book.store.close()
    with closing(sqlite3.connect(book.file, isolation_level=None)) as file:
        file.execute("PRAGMA cache_size = 2")
        file.execute("BEGIN IMMEDIATE")
        file.execute("UPDATE entries SET message = replace(message, 'words', 'spoilt')")
        cut = tmp_path / "after-the-cut"
        cut.mkdir()
        for name in (book.file.name, book.file.name + "-journal"):
            (cut / name).write_bytes((tmp_path / name).read_bytes())
        file.execute("ROLLBACK")
    assert b"spoilt" in (cut / book.file.name).read_bytes()
    again = _checked(cut)
    assert len(again.wall()) == 30
    assert not any("spoilt" in message for message in again.wall())
    assert again.staff.notices() == []
    again.store.close()


@pytest.mark.parametrize("step", ["copy", "read_rows", "merge", "backups.replace", "backups.settle"])
def test_mending_that_is_cut_short_is_done_the_next_time(
    step: str, filled: dict[bool, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of the damaged file is lost, wherever the power or the room on the disk went."""
    _copied(filled[True], tmp_path)
    DAMAGES["header overwritten"](tmp_path / "guestbook.sqlite3")
    damaged = (tmp_path / "guestbook.sqlite3").read_bytes()

    def cut(*_given: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    book = _checked(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(f"kiosk.storage.opening.{step}", cut)
        assert book.visitors.count() == Closed(Closure.DISK_FULL)
    assert (tmp_path / "guestbook.sqlite3").read_bytes() == damaged
    assert len(book.wall()) == BACKED_UP + LATER
    assert _kept(tmp_path, damaged)
    assert not list(tmp_path.glob("*salvage*")) + list(tmp_path.glob("*.mended*"))
    book.store.close()


def test_where_the_newest_backup_is_damaged_too_the_one_before_it_is_put_back(
    filled: dict[bool, Path], tmp_path: Path
) -> None:
    _copied(filled[True], tmp_path)
    book = _checked(tmp_path)
    newest = Keeping(book.store, tmp_path).back_up(NOON + timedelta(days=1))
    assert isinstance(newest, Path)
    book.store.close()
    for file in (newest, book.file):
        os.truncate(file, 5000)
    again = _checked(tmp_path)
    assert len(again.wall()) == BACKED_UP
    assert [backup.entries for backup in Keeping(again.store, tmp_path).backups()] == [None, BACKED_UP]
    again.store.close()

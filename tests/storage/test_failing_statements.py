"""Every use case, with the disk failing at each of its statements in turn."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from kiosk.domain.guestbook import Closed, Closure
from kiosk.services.guestbook_import import import_file
from kiosk.services.guestbook_staff import Change, Moderation, Query
from kiosk.services.keeping import Keeping
from tests.book import NOON, Book, draft
from tests.services.test_guestbook import _exhibit
from tests.storage.faulty import failing_statements

SENT = draft("Signed while the disk fails")
UseCase = Callable[[Book], object]


def _export(folder: Path) -> Path:
    file = folder / "old.json"
    entry = {
        **dict.fromkeys(("name", "dated", "reply", "drawing"), ""),
        "source": "kiosk:1",
        "origin": "imported",
        "message": "Lovely.",
        "language": "es",
        "state": "hidden",
        "created_at": NOON.isoformat(),
        "state_since": NOON.isoformat(),
    }
    file.write_text(json.dumps({"format": "kiosk guestbook 1", "entries": [entry]}))
    return file


def _undo(book: Book) -> object:
    change = book.staff.show([1], NOON)
    return book.staff.undo(change) if isinstance(change, Change) else change


USE_CASES: dict[str, UseCase] = {
    "sign": lambda book: book.visitors.sign(SENT, NOON),
    "page": lambda book: book.visitors.page(),
    "count": lambda book: book.visitors.count(),
    "revision": lambda book: book.visitors.revision(),
    "availability": lambda book: book.visitors.availability(),
    "seed": lambda book: book.visitors.seed_mirrored(_exhibit(en="Thanks")),
    "show": lambda book: book.staff.show([1, 2], NOON),
    "hide": lambda book: book.staff.hide([1, 2], NOON),
    "reply": lambda book: book.staff.reply(1, "Thank you"),
    "erase": lambda book: book.staff.erase([1, 2]),
    "undo": _undo,
    "undo from the command line": lambda book: book.staff.undo_last(),
    "hold": lambda book: book.staff.hold([1, 2], NOON + timedelta(days=1)),
    "import": lambda book: import_file(book.store, _export(book.folder), "en", lambda _done, _all: None),
    "search": lambda book: book.staff.search(Query("before")),
    "dismiss": lambda book: book.staff.dismiss(1),
    "queue": lambda book: book.staff.queue(),
    "stats": lambda book: book.staff.stats(NOON.date()),
    "tend": lambda book: Keeping(book.store, book.folder)._expire(NOON),
}


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as file:
        return [line for line in file.iterdump() if "sqlite_sequence" not in line]


def _begun(folder: Path) -> Book:
    book = Book(folder)
    for number in range(2):
        book.signed(f"There before {number}")
    Moderation(book.store, remembers=True).reply(1, "A decision to take back")
    return book


@pytest.mark.parametrize("name", USE_CASES)
def test_all_or_nothing_is_done_and_it_is_said_which(name: str, tmp_path: Path) -> None:
    with failing_statements() as plan:
        for number in count(1):
            book = _begun(tmp_path / str(number))
            before = _dump(book.file)
            plan.seen, plan.at = 0, number
            result = USE_CASES[name](book)
            failed = plan.seen >= number
            plan.at = 0
            if not failed:
                break
            assert result == Closed(Closure.DISK_ERROR), f"statement {number}"
            if name != "undo":
                assert _dump(book.file) == before, f"statement {number}"
            assert not isinstance(USE_CASES[name](book), Closed), f"after statement {number}"
            book.store.close()
    assert number > 2
    assert not isinstance(result, Closed)
    book.store.close()


def test_a_start_on_a_failing_disk_leaves_a_book_that_opens_the_next_time(tmp_path: Path) -> None:
    with failing_statements() as plan:
        for number in count(1):
            book = Book(tmp_path / str(number))
            plan.seen, plan.at = 0, number
            result = book.visitors.count()
            failed = plan.seen >= number
            plan.at = 0
            if failed:
                assert isinstance(result, Closed), f"statement {number}"
            assert book.visitors.count() == 0, f"after statement {number}"
            book.signed()
            book.store.close()
            if not failed:
                break
    assert number > 20


@pytest.mark.parametrize("name", ["back up", "restore"])
def test_a_backup_or_its_return_is_done_or_leaves_the_book_as_it_was(name: str, tmp_path: Path) -> None:
    with failing_statements() as plan:
        for number in count(1):
            book = _begun(tmp_path / str(number))
            keeping = Keeping(book.store, book.folder)
            made = keeping.back_up(NOON)
            assert isinstance(made, Path)
            book.signed("After the backup")
            plan.seen, plan.at = 0, number
            later = NOON + timedelta(days=1)
            result = keeping.back_up(later) if name == "back up" else keeping.restore(made, later)
            failed = plan.seen >= number
            plan.at = 0
            if not failed:
                break
            whole = 3 if name == "back up" else 2
            assert len(book.queue()) in ((whole,) if isinstance(result, Path) else (3, 2)), number
            assert not list(book.folder.rglob("*.part"))
            book.signed("and on")
            book.store.close()
    assert number > 2
    assert isinstance(result, Path)
    book.store.close()

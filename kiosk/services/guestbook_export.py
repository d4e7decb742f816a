"""The guestbook out of the kiosk: CSV for a spreadsheet, JSON to bring it back, HTML to print."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from hashlib import sha256
from typing import TextIO

from kiosk.domain.drawing import encode
from kiosk.domain.guestbook import Closed, Cursor, Entry, State
from kiosk.services.attempts import read
from kiosk.services.guestbook_html import write_html
from kiosk.storage.book import Book
from kiosk.storage.guestbook import GuestbookStore

JSON_FORMAT = "kiosk guestbook 1"
_PAGE = 500
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
_COLUMNS = ("id", "created_at", "state", "language", "origin", "name", "message", "reply", "holds", "drawing")


class ExportClosedError(Exception):
    """The book closed in the middle of it; `closed` says why."""

    def __init__(self, closed: Closed) -> None:
        super().__init__(closed.reason.value)
        self.closed = closed


def entries(store: GuestbookStore, state: State | None, *, oldest_first: bool = False) -> Iterator[Entry]:
    """Every entry, newest first unless asked, a page in memory at a time. Raises ExportClosedError."""
    after: Cursor | None = None
    while True:
        page = read(
            store, partial(Book.page, state=state, after=after, size=_PAGE, oldest_first=oldest_first)
        )
        if isinstance(page, Closed):
            raise ExportClosedError(page)
        yield from page.entries
        after = page.next
        if after is None:
            return


def write_csv(found: Iterable[Entry], out: TextIO) -> int:
    """A row an entry; a cell that a spreadsheet would run as a formula begins with an apostrophe."""
    rows = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(_COLUMNS)
    count = 0
    for entry in found:
        holds = " ".join(hold.value for hold in entry.holds)
        cells = (
            *(entry.created_at.isoformat(), entry.state.value, entry.language, entry.origin.value),
            *(entry.name, entry.message, entry.reply, holds, "yes" if entry.drawing else ""),
        )
        rows.writerow([entry.id, *(_harmless(cell) for cell in cells)])
        count += 1
    return count


def write_json(found: Iterable[Entry], out: TextIO) -> int:
    """All that is worth keeping, a line an entry; `kiosk guestbook import` reads it."""
    count = 0
    out.write(f'{{"format": "{JSON_FORMAT}", "entries": [')
    for count, entry in enumerate(found, start=1):
        out.write(",\n" if count > 1 else "\n")
        json.dump(_as_json(entry), out, ensure_ascii=False)
    out.write("\n]}\n")
    return count


WRITERS: dict[str, Callable[[Iterable[Entry], TextIO], int]] = {
    "csv": write_csv,
    "json": write_json,
    "html": write_html,
}


def key_of(token: str) -> str:
    """What stands for a visitor's entry in another book: nothing that leads back to this one."""
    return f"kiosk:{sha256(token.encode()).hexdigest()[:32]}"


def _as_json(entry: Entry) -> dict[str, object]:
    return {
        "source": entry.source or key_of(entry.token),
        "origin": entry.origin.value,
        "name": entry.name,
        "message": entry.message,
        "language": entry.language,
        "state": entry.state.value,
        "created_at": entry.created_at.isoformat(),
        "state_since": entry.state_since.isoformat(),
        "dated": entry.dated,
        "reply": entry.reply,
        "drawing": encode(entry.drawing) if entry.drawing else "",
        "holds": " ".join(hold.value for hold in entry.holds),
    }


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell

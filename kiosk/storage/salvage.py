"""Reads what can still be read of a damaged guestbook and brings it into a whole one."""

import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.domain.drawing import decode
from kiosk.domain.guestbook import Hold, Origin, State
from kiosk.storage.book import Book
from kiosk.storage.copying import open_file, tolerant_text
from kiosk.storage.rows import NewEntry

_MAGIC = b"SQLite format 3\x00"
_USUAL_HEADER = _MAGIC + bytes.fromhex("1000010100402020")
_COLUMNS = (
    "id, token, source, origin, name, message, language, state, created_at, state_since, dated, reply,"
    " drawing, holds, folded"
)
_SALVAGE = "salvage-"
_PAGE_SIZE_AT, _PAGES_AT = 16, 28  # bytes into the file
_PAGE_SIZES = [2**power for power in range(9, 16)]
_BRANCHES, _LEAVES = 0x05, 0x0D  # the first byte of a page
_PROBES = 20_000
"""Ids that are tried one by one where neither end of the table can be walked from."""

Row = tuple[int, NewEntry]


def read_rows(damaged: Path) -> list[Row]:
    """Every entry that can be read, by id; works on a copy, so the file stays as it was found."""
    for left in damaged.parent.glob(f"{_SALVAGE}*"):  # by a power cut
        shutil.rmtree(left)
    with TemporaryDirectory(dir=damaged.parent, prefix=_SALVAGE) as folder:
        copied = Path(folder) / "damaged.sqlite3"
        shutil.copyfile(damaged, copied)
        journal = damaged.with_name(damaged.name + "-journal")
        if journal.exists():
            shutil.copyfile(journal, copied.with_name(copied.name + "-journal"))
        _mend_header(copied)
        with suppress(sqlite3.Error), closing(open_file(copied, "rw")) as file:
            file.text_factory = tolerant_text
            # Lets SQLite read a file that is shorter than its header says.
            file.execute("PRAGMA writable_schema = ON")
            if found := _walk(file):
                return sorted(found.items())
        return sorted(_hunt(copied).items())


def merge(book: Book, rows: list[Row]) -> int:
    """Add what is missing, and take later decisions over; says how many entries were brought back."""
    brought = 0
    for id_, new in rows:
        known = book.by_token(new.token) if new.token else book.by_source(new.source or "")
        if known is None and (namesake := book.get(id_)) and namesake.created_at == new.created_at:
            known = namesake  # the damage is in what it is known by
        if known is None:
            book.add(new)
            brought += 1
        elif new.state_since and known.state_since < new.state_since:
            book.set_state([known.id], new.state, new.state_since)
            book.set_reply(known.id, new.reply)
    return brought


def _walk(file: sqlite3.Connection) -> dict[int, NewEntry]:
    """Forwards until it breaks, backwards until it breaks, and one by one in between."""
    found: dict[int, NewEntry] = {}
    for order in ("ASC", "DESC"):
        found |= _rows(file, f"SELECT {_COLUMNS} FROM entries NOT INDEXED ORDER BY id {order}")
    last = max(found, default=0)
    with suppress(sqlite3.Error):
        for row in file.execute("SELECT seq FROM sqlite_sequence WHERE name = 'entries'"):
            last = max(last, int(row[0]))
    missing = [id_ for id_ in range(1, last + 1) if id_ not in found][:_PROBES]
    for id_ in missing:
        found |= _rows(file, f"SELECT {_COLUMNS} FROM entries NOT INDEXED WHERE id = {id_}")
    return found


def _hunt(path: Path) -> dict[int, NewEntry]:
    """The entries by the pages that hold them, where the schema does not lead to any.

    A page of branches leads to all that hang on it; pages of rows are tried by themselves where no branch
    leads to any, as in a small book. What was erased is not among them: SQLite overwrites it.
    """
    size = _page_size(path)
    found: dict[int, NewEntry] = {}
    for kind in (_BRANCHES, _LEAVES):
        for page in _pages(path, size, kind) if not found else ():
            with path.open("rb+") as file:
                file.write(_first_page(size, path.stat().st_size // size, page))
            with suppress(sqlite3.Error), closing(open_file(path, "ro")) as tables:
                tables.text_factory = tolerant_text
                found |= _rows(tables, f"SELECT {_COLUMNS} FROM entries ORDER BY id")
    return found


def _page_size(path: Path) -> int:
    with path.open("rb") as file:
        file.seek(_PAGE_SIZE_AT)
        size = int.from_bytes(file.read(2))
    return size if size in _PAGE_SIZES else 4096


def _pages(path: Path, size: int, kind: int) -> list[int]:
    """Numbers of the file's pages of a table (https://www.sqlite.org/fileformat2.html#b_tree_pages)."""
    found = []
    with path.open("rb") as file:
        for page in range(2, path.stat().st_size // size + 1):
            file.seek((page - 1) * size)
            if file.read(1) == bytes([kind]):
                found.append(page)
    return found


def _first_page(size: int, pages: int, root: int) -> bytes:
    """A first page, of a file of so many pages, whose schema has one table: the entries, at `root`."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as file:
        file.execute(f"PRAGMA page_size = {size}")
        columns = _COLUMNS.removeprefix("id, ")
        file.execute(f"CREATE TABLE entries (id INTEGER PRIMARY KEY, {columns})")
        file.execute("PRAGMA writable_schema = ON")
        file.execute("UPDATE sqlite_schema SET rootpage = ?", (root,))
        made = file.serialize()[:size]
    return made[:_PAGES_AT] + pages.to_bytes(4) + made[_PAGES_AT + 4 :]


def _rows(file: sqlite3.Connection, query: str) -> dict[int, NewEntry]:
    found: dict[int, NewEntry] = {}
    with suppress(sqlite3.Error):
        for row in file.execute(query):
            with suppress(ValueError, TypeError, AttributeError):
                found[int(row[0])] = _entry(row)
    return found


def _entry(row: tuple[object, ...]) -> NewEntry:
    """Raises ValueError, TypeError or AttributeError for a row that the damage has reached."""
    texts = [str(value or "") for value in row]
    token, source = texts[1] or None, texts[2] or None
    if not (token or source):
        raise ValueError("an entry from nowhere")
    return NewEntry(
        token=token,
        source=source,
        origin=Origin(texts[3]),
        name=texts[4],
        message=texts[5],
        language=texts[6],
        state=State(texts[7]),
        created_at=_time(texts[8]),
        state_since=_time(texts[9]),
        dated=texts[10],
        reply=texts[11],
        drawing=decode(texts[12]) if texts[12] else None,
        holds=tuple(Hold(hold) for hold in texts[13].split(",") if hold),
        folded=texts[14],
    )


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _mend_header(path: Path) -> None:
    """A spoilt beginning hides a file that is otherwise whole."""
    with path.open("rb+") as file:
        if file.read(16) != _MAGIC:
            file.seek(0)
            file.write(_USUAL_HEADER)

"""Measures the guestbook: `python -m tests.bench.guestbook.measure`; exit 1 over a limit or with a loss."""

import argparse
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from kiosk import paths
from kiosk.domain.guestbook import Cursor, Page
from kiosk.services.guestbook import Guestbook
from kiosk.services.guestbook_staff import Query
from kiosk.services.guestbook_words import Words
from kiosk.services.keeping import Keeping
from kiosk.storage.copying import problem_of, spoilt_rows
from kiosk.storage.database import PRAGMAS
from tests.book import NOON, Book, draft
from tests.e2e.kill_loop import kill_loop

WORDS = (
    "garden",
    "cactus",
    "house",
    "exile",
    "letter",
    "rabbit",
    "desk",
    "glasses",
    "night",
    "train",
    "ship",
)
PAGE_LIMIT = 0.010


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def fill(book: Book, entries: int) -> None:
    """Shown entries a minute apart, written past the program to be quick about it."""
    book.visitors.count()
    chance = random.Random(1937)

    def rows() -> object:
        for number in range(entries):
            text = " ".join(chance.choices(WORDS, k=25)) + f" {number}"
            at = f"{NOON - timedelta(minutes=entries - number):%Y-%m-%d %H:%M:%S.%f}"
            state = "pending" if number % 100 == 0 else "shown"
            yield (
                f"t{number}",
                "visitor",
                "Ana",
                text,
                "en",
                state,
                at,
                at,
                "",
                "",
                "",
                f"ana\n{text.lower()}",
            )

    with closing(sqlite3.connect(book.file)) as file, file:
        file.execute("PRAGMA synchronous = OFF")
        columns = (
            "token, origin, name, message, language, state, created_at, state_since, dated, reply, holds"
        )
        file.executemany(f"INSERT INTO entries ({columns}, folded) VALUES ({','.join('?' * 12)})", rows())


def pages(book: Book, entries: int) -> dict[str, float]:
    """Seconds: the first page, further pages following it, and pages anywhere in the book (p50 and p95)."""
    first = [timed(book.visitors.page) for _ in range(50)]
    after: Cursor | None = None
    further = []
    for _ in range(200):
        start = time.perf_counter()
        page = book.visitors.page(after)
        further.append(time.perf_counter() - start)
        assert isinstance(page, Page)
        after = page.next
    chance = random.Random(1)
    deep = [
        timed(lambda: book.visitors.page(Cursor(NOON - timedelta(minutes=chance.randrange(entries)), 10**9)))
        for _ in range(200)
    ]
    found = {"first page": first, "further page": further, "page anywhere": deep}
    halves = {f"{name}, p50": statistics.median(times) for name, times in found.items()}
    return halves | {f"{name}, p95": statistics.quantiles(times, n=20)[-1] for name, times in found.items()}


def others(book: Book) -> dict[str, float]:
    words = Words(paths.resources() / "words", book.folder / "words")
    signing = Guestbook(book.store, limits=None, words=words.lists)
    signing.sign(draft("reads the word lists"), NOON)
    return {
        "count": timed(book.visitors.count),
        "revision": timed(book.visitors.revision),
        "search, a common word": timed(lambda: book.staff.search(Query("rabbit"))),
        "search, one entry of all": timed(lambda: book.staff.search(Query("rabbit 123457"))),
        "search, nothing found": timed(lambda: book.staff.search(Query("nowhere"))),
        "queue": timed(book.staff.queue),
        "stats": timed(lambda: book.staff.stats(NOON.date())),
        "sign with all rules, median": statistics.median(
            timed(lambda: signing.sign(draft(f"We loved the garden, number {time.time_ns()}"), NOON))
            for _ in range(50)
        ),
        "check at the start": timed(lambda: (problem_of(book.file, "rw"), spoilt_rows(book.file))),
        "backup, checked": timed(lambda: Keeping(book.store, book.folder).back_up(NOON)),
    }


def commits(folder: Path, number: int = 300) -> tuple[float, float]:
    """Seconds a durable commit takes: a signing of ours and a bare insert through sqlite3, by turns."""
    book = Book(folder)
    book.visitors.count()
    bare = sqlite3.connect(folder / "bare.sqlite3", isolation_level=None)
    for name, value in PRAGMAS.items():
        bare.execute(f"PRAGMA {name} = {value}")
    bare.execute("CREATE TABLE entries (id INTEGER PRIMARY KEY, name TEXT, message TEXT, created_at TEXT)")
    ours, raw = [], []
    for turn in range(number):
        sent = draft(f"We loved the garden, turn {turn}, and the {WORDS[turn % len(WORDS)]}")
        ours.append(timed(lambda sent=sent: book.visitors.sign(sent, NOON)))
        start = time.perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute(
            "INSERT INTO entries (name, message, created_at) VALUES (?, ?, ?)", ("Ana", sent.message, "x")
        )
        bare.execute("COMMIT")
        raw.append(time.perf_counter() - start)
    book.store.close()
    bare.close()
    return statistics.median(ours), statistics.median(raw)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--kills", type=int, default=1000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=".") as folder:
        book = Book(Path(folder) / "large")
        print(f"filling {given.entries}: {timed(lambda: fill(book, given.entries)):.1f} s")
        print(f"file: {book.file.stat().st_size / 1e6:.0f} MB")
        page_times = pages(book, given.entries)
        for name, seconds in {**page_times, **others(book)}.items():
            print(f"{name:<32}{seconds * 1000:>10.2f} ms")
        ours, raw = commits(Path(folder) / "commits")
        print(
            f"durable commit: ours {ours * 1000:.2f} ms, sqlite3 {raw * 1000:.2f} ms, ratio {ours / raw:.2f}"
        )
        tally = kill_loop(Path(folder) / "kills", given.kills, random.Random(1940))
        print(f"kills: {tally}")
        is_lossless = not (tally.lost or tally.more_than_one_extra or tally.damaged)
        return 0 if is_lossless and max(page_times.values()) < PAGE_LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())

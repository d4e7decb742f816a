"""The same book on a PostgreSQL server, as a museum with several kiosks has it."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import psycopg
import pytest
from click.testing import CliRunner

from kiosk.commands.backup import backup
from kiosk.domain.drawing import Drawing, Ink, Stroke
from kiosk.domain.guestbook import Closed, Closure, Entry, Page, Signed, State
from kiosk.domain.keeping import Retention
from kiosk.errors import KioskError
from kiosk.frame import Frame
from kiosk.services.guestbook_export import entries, write_json
from kiosk.services.guestbook_import import Report, import_file
from kiosk.services.guestbook_staff import Change, Query
from kiosk.services.keeping import Keeping, Night
from tests.book import NOON, Book, draft
from tests.services.test_guestbook import _exhibit
from tests.storage.postgres import programs, server


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    bin_ = programs()
    if bin_ is None:
        pytest.skip("no PostgreSQL server is installed (Debian: postgresql)")
    with server(bin_) as address:
        yield address


@pytest.fixture
def book(url: str, tmp_path: Path) -> Iterator[Book]:
    """A fresh database for each test."""
    with psycopg.connect(_plain(url), autocommit=True) as server_:
        server_.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    made = Book(tmp_path, url=url)
    yield made
    made.store.close()


def _plain(url: str) -> str:
    return url.replace("postgresql+psycopg", "postgresql")


def test_an_entry_is_signed_shown_answered_found_and_erased(book: Book) -> None:
    drawing = Drawing(10, 10, (Stroke(Ink.INK, ((1, 1),)),))
    signed = book.visitors.sign(draft("¡Qué jardín! 🌵", "Ana", drawing=drawing), NOON)
    assert signed == Signed(1)
    book.staff.show([1], NOON)
    book.staff.reply(1, "Gracias")
    page = book.visitors.page()
    assert isinstance(page, Page)
    (entry,) = page.entries
    assert (entry.message, entry.reply, entry.drawing, entry.created_at) == (
        "¡Qué jardín! 🌵",
        "Gracias",
        drawing,
        NOON,
    )
    found = book.staff.search(Query("JARDIN", State.SHOWN, date(2026, 6, 1)))
    assert isinstance(found, Page)
    assert found.entries == (entry,)
    assert book.staff.erase([1]) == 1
    assert book.visitors.count() == 0


def test_pages_follow_each_other_newest_first(book: Book) -> None:
    for number in range(7):
        book.shown(f"number {number}", minutes=number % 3)
    met: list[str] = []
    after = None
    while True:
        page = book.visitors.page(after, 2)
        assert isinstance(page, Page)
        met += [entry.message for entry in page.entries]
        if (after := page.next) is None:
            break
    assert met == [f"number {number}" for number in (5, 2, 4, 1, 6, 3, 0)]


def test_a_draft_is_stored_once_however_many_kiosks_send_it_at_once(book: Book, url: str) -> None:
    sent = draft()
    kiosks = [Book(book.folder, url=url) for _ in range(4)]
    with ThreadPoolExecutor(4) as threads:
        results = set(threads.map(lambda kiosk: kiosk.visitors.sign(sent, NOON), kiosks))
    assert results == {Signed(1)}
    for kiosk in kiosks:
        kiosk.store.close()


def test_many_kiosks_start_and_sign_at_once(book: Book, url: str) -> None:
    kiosks = [Book(book.folder, url=url) for _ in range(4)]

    def use(kiosk: Book) -> None:
        kiosk.visitors.seed_mirrored(_exhibit(en="Thanks"))
        for _ in range(10):
            kiosk.shown()
        kiosk.store.close()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(use, kiosks))
    assert book.visitors.count() == 42


def test_one_kiosk_sees_what_another_decided_and_can_undo_it(book: Book, url: str) -> None:
    other = Book(book.folder, url=url)
    id_ = book.signed()
    before = other.visitors.revision()
    change = book.staff.show([id_], NOON)
    assert isinstance(change, Change)
    assert other.visitors.revision() != before
    assert other.wall() == ["I was here."]
    other.staff.undo(change)
    entry = book.staff.get(id_)
    assert isinstance(entry, Entry)
    assert entry.state is State.PENDING
    other.store.close()


def test_times_over_are_erased_and_the_server_keeps_the_backups(book: Book) -> None:
    keeping = Keeping(book.store, book.folder, Retention())
    book.signed()
    assert keeping.tend(NOON) == Night(erased=0, backup=None)
    assert keeping.tend(NOON + timedelta(days=1)) == Night(erased=0, backup=None)
    for day in range(2, 40):
        keeping.tend(NOON + timedelta(days=day))
    assert book.queue() == []


def test_stats_count(book: Book) -> None:
    book.signed()
    stats = book.staff.stats(NOON.date())
    assert not isinstance(stats, Closed)
    assert stats.states[State.PENDING] == 1
    assert list(stats.days.values())[-1] == 1


def test_a_connection_that_breaks_is_made_again(book: Book, url: str) -> None:
    book.signed("before")
    with psycopg.connect(_plain(url), autocommit=True) as server_:
        server_.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            " AND backend_type = 'client backend'"
        )
    book.signed("after")
    assert book.queue() == ["after", "before"]


def test_a_server_that_takes_no_writes_closes_the_book(book: Book, url: str) -> None:
    book.signed("before")
    with psycopg.connect(_plain(url), autocommit=True) as server_:
        server_.execute("ALTER DATABASE postgres SET default_transaction_read_only = on")
    try:
        again = Book(book.folder, url=url)
        assert again.visitors.sign(draft(), NOON) == Closed(Closure.READ_ONLY)
        again.store.close()
    finally:
        with psycopg.connect(_plain(url), autocommit=True) as server_:
            server_.execute("SET default_transaction_read_only = off")
            server_.execute("ALTER DATABASE postgres RESET default_transaction_read_only")


def test_a_kiosk_switched_off_every_evening_erases_on_a_server_too(book: Book) -> None:
    book.signed()
    for day in range(35):
        Keeping(book.store, book.folder).tend(NOON + timedelta(days=day))
    assert book.queue() == []


def test_a_book_moves_from_a_file_to_a_server_and_back_as_it_was(book: Book, tmp_path: Path) -> None:
    """As when a museum gets a second kiosk."""
    old = Book(tmp_path / "old")
    old.shown("مرحبا 🌵", "عمر")
    old.staff.reply(1, "شكرا")
    old.signed("Write to me at ana@example.org please", minutes=1)
    back = Book(tmp_path / "back")
    for source, target in ((old, book), (book, back)):
        with (tmp_path / "book.json").open("w", encoding="utf-8") as out:
            write_json(entries(source.store, None), out)
        report = import_file(target.store, tmp_path / "book.json", "en", lambda _done, _all: None)
        assert report == Report(taken=2)
    kept = [
        [replace(entry, id=0, token="", source="") for entry in entries(each.store, None)]
        for each in (old, book, back)
    ]
    assert kept[0] == kept[1] == kept[2]
    old.store.close()
    back.store.close()


@pytest.mark.parametrize("command", [["now"], ["list"], ["restore", "--yes", "kiosk.toml"]])
def test_the_commands_for_backups_send_staff_to_the_server(
    book: Book, url: str, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(book.folder)
    Path("kiosk.toml").write_text(f'database = "{url}"')
    result = CliRunner().invoke(backup, command, obj=Frame({"data": book.folder}))
    assert isinstance(result.exception, KioskError)
    assert "database server" in str(result.exception)


def test_words_that_a_server_cannot_hold_are_no_error(book: Book) -> None:
    book.signed("Nothing of that kind")
    for words in ("\0", "\udcff", "%", "'"):
        found = book.staff.search(Query(f"x{words}x"))
        assert isinstance(found, Page)
        assert found.entries == ()

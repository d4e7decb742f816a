from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from kiosk.domain.guestbook import Cursor, Page, State
from kiosk.storage.rows import NewEntry
from tests.book import NOON, Book


def _new(number: int, minutes: int, state: State) -> NewEntry:
    return NewEntry(f"name {number}", f"message {number}", "en", state, NOON + timedelta(minutes=minutes), "")


@settings(max_examples=25, deadline=None)
@given(
    minutes=st.lists(st.tuples(st.integers(-3, 3), st.sampled_from(State)), max_size=12),
    size=st.integers(1, 5),
)
def test_turning_all_pages_meets_every_shown_entry_once_newest_first(
    minutes: list[tuple[int, State]], size: int
) -> None:
    with TemporaryDirectory() as folder:
        book = Book(Path(folder))
        with book.store.writing() as inside:
            for number, (minute, state) in enumerate(minutes):
                inside.add(_new(number, minute, state))
        expected = sorted(
            ((minute, number) for number, (minute, state) in enumerate(minutes) if state is State.SHOWN),
            reverse=True,
        )
        met: list[str] = []
        after: Cursor | None = None
        while True:
            page = book.visitors.page(after, size)
            assert isinstance(page, Page)
            assert len(page.entries) <= size
            met += [entry.message for entry in page.entries]
            after = page.next
            if after is None:
                break
            assert len(page.entries) == size
        assert met == [f"message {number}" for _, number in expected]
        book.store.close()


def test_a_page_deep_in_the_book_is_found_by_the_index_and_not_by_counting(book: Book) -> None:
    book.signed()
    wall = (
        "SELECT * FROM entries WHERE state = 'shown' AND (created_at, id) < ('2026-01-01', 5)"
        " ORDER BY created_at DESC, id DESC LIMIT 13"
    )
    with book.store.database().reading() as session:
        plan = " ".join(str(row) for row in session.execute(text(f"EXPLAIN QUERY PLAN {wall}")))
    assert "ix_entries_wall" in plan
    assert "TEMP B-TREE" not in plan


def test_ids_are_not_used_again_after_an_entry_is_erased(book: Book) -> None:
    first = book.signed("one of them")
    book.staff.erase([first])
    assert book.signed("another one") > first


def test_every_change_raises_the_revision_and_reading_does_not(book: Book) -> None:
    seen = [book.visitors.revision()]
    for change in (
        lambda: book.signed("to be tended"),
        lambda: book.staff.show([1], NOON),
        lambda: book.staff.reply(1, "Thank you"),
        lambda: book.staff.hide([1], NOON),
        lambda: book.staff.erase([1]),
    ):
        change()
        seen.append(book.visitors.revision())
        book.wall()
        book.visitors.count()
        book.visitors.availability()
        assert book.visitors.revision() == seen[-1]
    assert seen == sorted(set(seen))

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from kiosk.domain.guestbook import Closed, Entry, Page, Refusal, Refused, State
from kiosk.services.guestbook_staff import Change, Query, alike
from tests.book import NOON, Book, local_time

LATER = NOON + timedelta(hours=1)


def _get(book: Book, id_: int) -> Entry:
    entry = book.staff.get(id_)
    assert isinstance(entry, Entry)
    return entry


def _found(book: Book, query: Query) -> list[str]:
    page = book.staff.search(query)
    assert isinstance(page, Page)
    return [entry.message for entry in page.entries]


@pytest.mark.parametrize(
    "decide",
    [
        lambda book, id_: book.staff.show([id_], LATER),
        lambda book, id_: book.staff.hide([id_], LATER),
        lambda book, id_: book.staff.hold([id_], LATER),
        lambda book, id_: book.staff.reply(id_, "Thank you for coming."),
    ],
    ids=["show", "hide", "hold", "reply"],
)
def test_every_decision_but_erasing_can_be_undone(book: Book, decide: Callable[[Book, int], Change]) -> None:
    id_ = book.shown("A long walk")
    before = _get(book, id_)
    change = decide(book, id_)
    assert isinstance(change, Change)
    undone = book.staff.undo(change)
    assert isinstance(undone, Change)
    assert _get(book, id_) == before
    book.staff.undo(undone)
    assert [after for _, after in change.entries] in ([_get(book, id_)], [])


def test_undo_leaves_alone_what_another_decided_since(book: Book) -> None:
    first, second = book.signed("first"), book.signed("second")
    change = book.staff.show([first, second], NOON)
    assert isinstance(change, Change)
    book.staff.hide([first], LATER)
    book.staff.undo(change)
    assert [_get(book, id_).state for id_ in (first, second)] == [State.HIDDEN, State.PENDING]


def test_many_entries_are_decided_at_once_and_those_that_are_gone_are_passed_over(book: Book) -> None:
    ids = [book.signed(f"number {number}") for number in range(3)]
    book.staff.erase(ids[:1])
    change = book.staff.show(ids, NOON)
    assert isinstance(change, Change)
    assert len(change.entries) == 2
    assert book.wall() == ["number 2", "number 1"]


def test_the_museum_s_reply_stands_under_the_entry_without_what_cannot_be_seen(book: Book) -> None:
    id_ = book.shown()
    book.staff.reply(id_, "  Come\u202e again.\n")
    assert _get(book, id_).reply == "Come again."


@pytest.mark.parametrize(
    "words", ["jardin", "JARDÍN azul", "casa blue", "ｂｌｕｅ", "Strasse", "ångström", "Ёжик"]
)
def test_search_sees_through_case_accents_and_forms(book: Book, words: str) -> None:
    book.signed("El jardín AZUL de la casa", "Blue")
    book.signed("Straße, Ångström")
    book.signed("Ежик в тумане")
    assert len(_found(book, Query(words))) == 1


def test_search_takes_signs_as_they_are(book: Book) -> None:
    book.signed("100% true")
    book.signed("100 times true")
    assert _found(book, Query("100%")) == ["100% true"]
    assert _found(book, Query("_")) == []


def test_search_by_state_and_by_day(book: Book) -> None:
    book.shown("on the wall")
    book.signed("in the queue")
    book.signed("the day after", minutes=24 * 60)
    assert _found(book, Query(state=State.SHOWN)) == ["on the wall"]
    assert _found(book, Query(day=date(2026, 6, 1))) == ["in the queue", "on the wall"]
    assert _found(book, Query("the", State.PENDING, date(2026, 6, 2))) == ["the day after"]


def test_entries_that_say_nearly_the_same_stand_together(book: Book) -> None:
    for text in ("Hello from class 4b in Oslo", "A quiet garden", "hello from class 4b in OSLO!", "Bye"):
        book.signed(text)
    page = book.staff.queue()
    assert isinstance(page, Page)
    groups = [[entry.id for entry in like] for like in alike(page.entries)]
    assert groups == [[4], [3, 1], [2]]


def test_stats_count_states_days_and_languages(book: Book) -> None:
    book.shown("one")
    book.signed("two is more")
    book.signed("three", minutes=-24 * 60)
    stats = book.staff.stats(NOON.date())
    assert not isinstance(stats, Closed)
    assert stats.states == {State.PENDING: 2, State.SHOWN: 1, State.HIDDEN: 0}
    assert list(stats.days.values())[-2:] == [1, 2]
    assert len(stats.days) == 14
    assert stats.languages == {"en": 3}


def test_an_erased_entry_is_gone_from_the_file_byte_by_byte(book: Book) -> None:
    keep = book.signed("quite ordinary words to keep")
    id_ = book.shown("a secret that nobody should find", "Wilhelmina")
    book.staff.reply(id_, "unrepeatable answer")
    assert b"Wilhelmina" in book.file.read_bytes()
    assert book.staff.erase([id_]) == 1
    left = book.file.read_bytes()
    for trace in (b"secret", b"Wilhelmina", b"wilhelmina", b"unrepeatable"):
        assert trace not in left
    assert _get(book, keep).message == "quite ordinary words to keep"
    for path in book.folder.iterdir():
        assert b"Wilhelmina" not in path.read_bytes()


def test_a_reply_taken_back_is_gone_from_the_file_too(book: Book) -> None:
    id_ = book.shown()
    book.staff.reply(id_, "unrepeatable answer")
    book.staff.reply(id_, "")
    assert b"unrepeatable" not in book.file.read_bytes()


def _meanwhile(book: Book, statements: str) -> subprocess.Popen[bytes]:
    """Another process with the same book."""
    code = (
        "import sys; from pathlib import Path; from tests.book import NOON, Book, local_time\n"
        f"book = Book(Path(sys.argv[1]))\n{statements}\nbook.store.close()"
    )
    return subprocess.Popen([sys.executable, "-c", code, str(book.folder)])


def test_a_running_kiosk_sees_what_another_process_decided(book: Book) -> None:
    book.signed("seen by both")
    before = book.visitors.revision()
    assert _meanwhile(book, "book.staff.show([1], NOON)").wait(timeout=60) == 0
    assert book.visitors.revision() != before
    assert book.wall() == ["seen by both"]


def test_two_processes_moderate_and_sign_at_once_and_nothing_is_lost(book: Book) -> None:
    book.signed("first")
    other = _meanwhile(
        book,
        "for number in range(40):\n"
        "    id_ = book.signed(f'other {number}')\n"
        "    book.staff.show([id_], NOON)\n"
        "    book.staff.hide([id_ - 1], NOON)",
    )
    mine = 0
    while other.poll() is None:
        mine += 1
        book.staff.show([book.signed(f"mine {mine}", minutes=mine)], NOON)
    assert other.returncode == 0
    with sqlite3.connect(book.file) as check:
        assert check.execute("SELECT count(*) FROM entries").fetchone() == (1 + 40 + mine,)
        assert check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    check.close()


def test_a_day_is_the_museum_s_own(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seven in the evening in Mexico is tomorrow in UTC, and no staff would look for it there."""
    book.signed("in the evening", minutes=13 * 60)
    with local_time(monkeypatch, "America/Mexico_City"):
        assert _found(book, Query(day=NOON.date())) == ["in the evening"]
        assert _found(book, Query(day=NOON.date() + timedelta(days=1))) == []
        stats = book.staff.stats(NOON.date())
    assert not isinstance(stats, Closed)
    assert list(stats.days.values())[-1] == 1


def test_a_reply_longer_than_a_note_is_refused(book: Book) -> None:
    id_ = book.shown()
    assert book.staff.reply(id_, "x" * 501) == Refused(Refusal.TOO_LONG)
    assert isinstance(book.staff.reply(id_, "x" * 500), Change)


@pytest.mark.parametrize("words", ["\udcff", "\0", "%", "_", "'", '"', "\\"])
def test_anything_may_be_searched_for(book: Book, words: str) -> None:
    book.signed("Nothing of that kind")
    assert _found(book, Query(f"x{words}x")) == []

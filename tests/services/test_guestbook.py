from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.drawing import Drawing, Ink, Stroke
from kiosk.domain.exhibit import Exhibit, MirroredEntry
from kiosk.domain.guestbook import (
    Alarm,
    Closed,
    Closure,
    Entry,
    Limits,
    Page,
    Refusal,
    Refused,
    Signed,
    State,
)
from kiosk.storage.book import Book as StoredBook
from kiosk.storage.faults import StoreUnavailable
from tests.book import NOON, Book, draft, local_time
from tests.exhibit_parts import edition


def _only(book: Book, language: str = "") -> Entry:
    page = book.visitors.page(language=language)
    assert isinstance(page, Page)
    (entry,) = page.entries
    return entry


def test_a_signed_entry_waits_for_staff(book: Book) -> None:
    result = book.visitors.sign(draft("Thank you for the garden."), NOON)
    assert result == Signed(1, State.PENDING)
    assert book.wall() == []
    assert book.queue() == ["Thank you for the garden."]
    assert book.visitors.count() == 0


def test_a_shown_entry_hangs_on_the_wall_as_it_was_written(book: Book) -> None:
    drawing = Drawing(100, 50, (Stroke(Ink.COBALT, ((0, 0), (4096, 2048), (7, 9))),))
    sent = draft("¡Qué jardín!\nمن القلب", "Ana 🌵", drawing=drawing)
    book.visitors.sign(sent, NOON)
    book.staff.show([1], NOON)
    entry = _only(book)
    assert (entry.name, entry.message, entry.drawing) == (sent.name, sent.message, drawing)
    assert (entry.language, entry.created_at) == ("en", NOON)
    assert book.visitors.count() == 1


def test_sending_the_same_draft_again_stores_nothing_twice(book: Book) -> None:
    sent = draft()
    first = book.visitors.sign(sent, NOON)
    assert [book.visitors.sign(sent, NOON + timedelta(seconds=wait)) for wait in (0, 1, 60)] == [first] * 3
    assert len(book.queue()) == 1


def test_the_second_tap_is_acknowledged_even_where_a_new_entry_would_be_too_soon(tmp_path: Path) -> None:
    book = Book(tmp_path, limits=Limits())
    sent = draft()
    assert book.visitors.sign(sent, NOON) == book.visitors.sign(sent, NOON) == Signed(1)
    book.store.close()


def test_a_second_entry_may_follow_after_ten_seconds(tmp_path: Path) -> None:
    book = Book(tmp_path, limits=Limits())
    book.signed()
    book.seconds = 4
    assert book.visitors.sign(draft(), NOON) == Refused(Refusal.TOO_SOON, wait=6)
    book.seconds = 10
    book.signed()
    book.store.close()


def test_a_sixth_entry_has_to_wait_until_the_first_is_ten_minutes_old(tmp_path: Path) -> None:
    book = Book(tmp_path, limits=Limits())
    for minute in range(5):
        book.seconds = minute * 60
        book.signed()
    book.seconds = 300
    assert book.visitors.sign(draft(), NOON) == Refused(Refusal.TOO_SOON, wait=300)
    book.seconds = 600
    book.signed()
    book.store.close()


def test_after_two_hundred_entries_the_book_is_full_for_today(tmp_path: Path) -> None:
    limits = Limits(gap=timedelta(0), burst_span=timedelta(0))
    book = Book(tmp_path, limits=limits)
    for number in range(200):
        book.signed(minutes=number)
    late = NOON + timedelta(minutes=200)
    assert book.visitors.sign(draft(), late) == Refused(Refusal.FULL_TODAY)
    assert book.visitors.sign(draft(), late) == Refused(Refusal.FULL_TODAY)
    notices = book.staff.notices()
    assert isinstance(notices, list)
    assert [notice.alarm for notice in notices] == [Alarm.FULL_TODAY]
    book.store.close()


@pytest.mark.parametrize("zone", ["UTC", "America/Mexico_City", "Pacific/Auckland"])
def test_a_full_book_opens_again_at_the_museum_s_midnight(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    book = Book(tmp_path, limits=Limits(gap=timedelta(0), burst_span=timedelta(0), day=3))
    with local_time(monkeypatch, zone):
        evening = datetime(2026, 6, 1, 23, 50).astimezone()
        for _ in range(3):
            assert isinstance(book.visitors.sign(draft(), evening), Signed)
        before, after = (evening + timedelta(minutes=minutes) for minutes in (9, 10))
        assert book.visitors.sign(draft(), before) == Refused(Refusal.FULL_TODAY)
        assert isinstance(book.visitors.sign(draft(), after), Signed)
    book.store.close()


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(hours=3), timedelta(days=365)])
def test_how_often_is_counted_in_true_seconds_whatever_the_clock_says(
    tmp_path: Path, jump: timedelta
) -> None:
    book = Book(tmp_path, limits=Limits())
    book.signed()
    book.seconds = 1
    assert book.visitors.sign(draft(), NOON + jump) == Refused(Refusal.TOO_SOON, wait=9)
    book.seconds = 10
    assert isinstance(book.visitors.sign(draft(), NOON + jump), Signed)
    book.store.close()


def test_a_note_that_the_disk_refused_may_be_sent_again_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = Book(tmp_path, limits=Limits())
    sent = draft()

    def fail(_book: object) -> None:
        raise StoreUnavailable(Closure.DISK_FULL, "full")

    with monkeypatch.context() as full:
        full.setattr(StoredBook, "finish", fail)
        assert book.visitors.sign(sent, NOON) == Closed(Closure.DISK_FULL)
    assert book.visitors.sign(sent, NOON) == Signed(1)
    book.store.close()


@pytest.mark.parametrize("jump", [timedelta(days=-9000), timedelta(hours=-2), timedelta(days=9000)])
def test_a_clock_that_jumps_neither_loses_entries_nor_closes_the_book(
    tmp_path: Path, jump: timedelta
) -> None:
    book = Book(tmp_path, limits=Limits(gap=timedelta(0), burst_span=timedelta(0), day=3))
    for number in range(3):
        book.shown(f"before {number}", minutes=number)
    if abs(jump) > timedelta(days=1):
        for number in range(3):
            result = book.visitors.sign(draft(f"after {number}"), NOON + jump)
            assert isinstance(result, Signed)
            book.staff.show([result.id], NOON + jump)
    back = book.visitors.sign(draft("and back"), NOON + timedelta(days=2))
    assert isinstance(back, Signed)
    assert {f"before {number}" for number in range(3)} <= set(book.wall())
    book.store.close()


@pytest.mark.parametrize(
    ("message", "name", "reason"),
    [
        ("", "", Refusal.EMPTY),
        (" \u200b\u3164\n ", "Ana", Refusal.EMPTY),
        ("hi", "", Refusal.TOO_SHORT),
        ("a" * 501, "", Refusal.TOO_LONG),
        ("hello", "n" * 41, Refusal.NAME_TOO_LONG),
        ("line\n" * 13, "", Refusal.TOO_MANY_LINES),
    ],
)
def test_a_draft_that_breaks_the_rules_is_refused_with_the_reason(
    book: Book, message: str, name: str, reason: Refusal
) -> None:
    assert book.visitors.sign(draft(message, name), NOON) == Refused(reason)
    assert book.queue() == []


def test_a_drawing_needs_no_words(book: Book) -> None:
    drawing = Drawing(100, 100, (Stroke(Ink.INK, ((5, 5),)),))
    assert book.visitors.sign(draft("", "", drawing=drawing), NOON) == Signed(1)


def test_a_broken_file_closes_the_book_and_nothing_raises(tmp_path: Path) -> None:
    book = Book(tmp_path)
    closed = Closed(Closure.MISSING)
    book.file.mkdir()
    assert book.visitors.sign(draft(), NOON) == closed
    assert book.visitors.page() == closed
    assert book.visitors.count() == closed
    assert book.visitors.revision() == closed
    assert book.visitors.availability() == closed


def _exhibit(**texts: str) -> Exhibit:
    comments = {
        language: (
            MirroredEntry("sam", "Sam", "2010", text),
            MirroredEntry("emmer", "Emmer", "2010-08-22", text),
        )
        for language, text in texts.items()
    }
    return Exhibit(
        "life",
        Path(),
        {language: edition(language, mirrored=entries) for language, entries in comments.items()},
    )


def test_the_article_s_comments_come_in_once_however_often_the_kiosk_starts(tmp_path: Path) -> None:
    for _ in range(3):
        book = Book(tmp_path)
        book.visitors.seed_mirrored(_exhibit(en="Thanks", es="Gracias"))
        assert book.visitors.count() == 2
        book.store.close()


def test_the_article_s_comments_speak_the_visit_s_language_and_tell_their_date(book: Book) -> None:
    book.visitors.seed_mirrored(_exhibit(en="Thanks", es="Gracias"))
    page = book.visitors.page(language="es")
    assert isinstance(page, Page)
    assert [(entry.message, entry.dated, entry.language) for entry in page.entries] == [
        ("Gracias", "2010-08-22", "es"),
        ("Gracias", "2010", "es"),
    ]
    english = book.visitors.page(language="tr")
    assert isinstance(english, Page)
    assert {entry.message for entry in english.entries} == {"Thanks"}


def test_a_comment_reworded_by_the_curators_is_reworded_in_the_book(book: Book) -> None:
    book.visitors.seed_mirrored(_exhibit(en="Thanks"))
    book.visitors.seed_mirrored(_exhibit(en="Thanked the site"))
    assert book.wall() == ["Thanked the site"] * 2


def test_a_comment_that_staff_erased_does_not_come_back(book: Book) -> None:
    book.visitors.seed_mirrored(_exhibit(en="Thanks"))
    book.staff.erase([1])
    book.visitors.seed_mirrored(_exhibit(en="Thanks"))
    assert book.visitors.count() == 1


def test_a_comment_that_staff_hid_stays_hidden(book: Book) -> None:
    book.visitors.seed_mirrored(_exhibit(en="Thanks"))
    book.staff.hide([1, 2], NOON)
    book.visitors.seed_mirrored(_exhibit(en="Thanks"))
    assert book.wall() == []

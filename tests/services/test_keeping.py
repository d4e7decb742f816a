from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.guestbook import Alarm, Closed, Closure
from kiosk.domain.keeping import Retention
from kiosk.services.keeping import Keeping, Night
from tests.book import NOON, Book, draft

DAY = timedelta(days=1)


@pytest.fixture
def keeping(book: Book) -> Keeping:
    return Keeping(book.store, book.folder, Retention(shown_days=365, held_days=30))


def _backups(book: Book) -> list[Path]:
    return sorted((book.folder / "backups").iterdir())


def _contains(paths: list[Path], words: bytes) -> bool:
    return any(words in path.read_bytes() for path in paths)


def test_the_night_s_work_is_done_once_a_day(book: Book, keeping: Keeping) -> None:
    book.signed()
    first = keeping.tend(NOON)
    assert isinstance(first, Night)
    assert first.backup is not None
    assert keeping.tend(NOON + timedelta(hours=5)) is None
    assert Keeping(book.store, book.folder).tend(NOON + timedelta(hours=6)) is None
    assert isinstance(keeping.tend(NOON + DAY), Night)


def test_entries_are_erased_when_their_time_is_over(book: Book, keeping: Keeping) -> None:
    book.shown("long on the wall")
    book.signed("never looked at")
    hidden = book.shown("hidden late", minutes=60)
    for day in range(367):
        if day == 20:
            book.staff.hide([hidden], NOON + 20 * DAY)
        keeping.tend(NOON + day * DAY)
        if day == 30:
            assert len(book.queue()) == 1
        if day == 31:
            assert book.queue() == []
            assert book.staff.get(hidden) is not None
        if day == 51:
            assert book.staff.get(hidden) is None
        if day == 365:
            assert book.wall() == ["long on the wall"]
    assert book.wall() == []
    assert b"long on the wall" not in book.file.read_bytes()


def test_the_article_s_comments_are_kept_for_good(book: Book, keeping: Keeping) -> None:
    from tests.services.test_guestbook import _exhibit

    book.visitors.seed_mirrored(_exhibit(en="Thanks"))
    keeping.tend(NOON)
    keeping.tend(NOON + DAY)
    assert book.visitors.count() == 2


def test_a_clock_that_jumps_ten_years_ahead_erases_nothing_at_once(book: Book, keeping: Keeping) -> None:
    book.shown("still new")
    keeping.tend(NOON)
    assert isinstance(keeping.tend(NOON + 3650 * DAY), Night)
    assert book.wall() == ["still new"]


def test_an_erased_entry_is_gone_from_the_backups_when_they_have_rotated(
    book: Book, keeping: Keeping
) -> None:
    id_ = book.shown("a secret that nobody should find")
    keeping.tend(NOON)
    assert _contains(_backups(book), b"nobody should find")
    book.staff.erase([id_])
    for day in range(1, 36):
        keeping.tend(NOON + day * DAY)
    assert not _contains(_backups(book), b"nobody should find")
    assert len(_backups(book)) <= 11


def test_a_restored_backup_has_what_it_had_and_the_replaced_file_is_kept(
    book: Book, keeping: Keeping
) -> None:
    book.shown("before")
    made = keeping.back_up(NOON)
    assert isinstance(made, Path)
    book.shown("after")
    replaced = keeping.restore(made, NOON)
    assert isinstance(replaced, Path)
    assert book.wall() == ["before"]
    assert b"after" in replaced.read_bytes()
    book.signed("and on")


def test_what_staff_erased_does_not_come_back_with_a_backup(book: Book, keeping: Keeping) -> None:
    id_ = book.shown("a secret that nobody should find")
    book.shown("harmless")
    made = keeping.back_up(NOON)
    assert isinstance(made, Path)
    book.staff.erase([id_])
    keeping.restore(made, NOON)
    assert book.wall() == ["harmless"]
    assert b"nobody should find" not in book.file.read_bytes()


def test_what_is_over_its_time_does_not_come_back_with_a_backup(book: Book, keeping: Keeping) -> None:
    book.signed("Waited too long")
    made = keeping.back_up(NOON)
    assert isinstance(made, Path)
    later = NOON + timedelta(days=31)
    keeping.back_up(later - timedelta(days=1))
    keeping.tend(later)
    assert book.queue() == []
    keeping.restore(made, later)
    assert book.queue() == []


def test_another_kiosk_process_goes_on_with_the_restored_book(book: Book, keeping: Keeping) -> None:
    book.shown("before")
    made = keeping.back_up(NOON)
    assert isinstance(made, Path)
    running = Book(book.folder)
    book.shown("after")
    assert running.wall() == ["after", "before"]
    keeping.restore(made, NOON)
    assert running.wall() == ["before"]
    running.signed("and on")
    assert book.queue() == ["and on"]
    running.store.close()


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\0" + bytes(5000)])
def test_what_is_no_whole_backup_is_not_restored_and_the_book_stays(
    book: Book, keeping: Keeping, content: bytes
) -> None:
    book.shown("stays")
    bad = book.folder / "bad.sqlite3"
    bad.write_bytes(content)
    assert keeping.restore(bad, NOON) == Closed(Closure.DAMAGED)
    assert book.wall() == ["stays"]


def test_a_backup_that_cannot_be_made_is_told_to_staff(book: Book, keeping: Keeping) -> None:
    book.signed()
    (book.folder / "backups").write_text("in the way")
    assert isinstance(keeping.back_up(NOON), Closed)
    (book.folder / "backups").unlink()
    (book.folder / "backups").mkdir()
    (book.folder / "backups" / "guestbook-20260601T120000Z.sqlite3.part").mkdir()
    assert isinstance(keeping.back_up(NOON), Closed)


def test_staff_see_and_dismiss_what_befell_the_book(book: Book) -> None:
    with book.store.writing() as inside:
        inside.add_notice(Alarm.RESTORED, NOON, "damaged.sqlite3", 3)
    (notice,) = _notices(book)
    assert (notice.alarm, notice.at, notice.file, notice.count) == (
        Alarm.RESTORED,
        NOON,
        "damaged.sqlite3",
        3,
    )
    book.staff.dismiss(notice.id)
    assert _notices(book) == []


def _notices(book: Book) -> list:
    found = book.staff.notices()
    assert isinstance(found, list)
    return found


def test_a_full_day_is_told_to_staff_once(tmp_path: Path) -> None:
    from kiosk.domain.guestbook import Limits

    book = Book(tmp_path, limits=Limits(gap=timedelta(0), burst_span=timedelta(0), day=1))
    book.signed()
    for _ in range(3):
        book.visitors.sign(draft(), NOON)
    assert [notice.alarm for notice in _notices(book)] == [Alarm.FULL_TODAY]
    book.store.close()

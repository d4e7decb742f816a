from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.guestbook import Alarm, Closed
from kiosk.domain.keeping import Retention
from kiosk.services.keeping import Keeping, Night
from kiosk.storage import backups
from tests.book import NOON, Book, draft, local_time

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


def test_a_clock_that_jumps_is_told_to_staff_and_not_trusted_for_three_nights(
    book: Book, keeping: Keeping
) -> None:
    book.shown("still new")
    keeping.tend(NOON)
    ahead = NOON + 3650 * DAY
    for night in range(3):
        keeping.tend(ahead + night * DAY)
        assert book.wall() == ["still new"]
    assert [notice.alarm for notice in _notices(book)] == [Alarm.CLOCK_JUMPED]


def test_a_clock_put_right_again_goes_on_backing_up_and_erasing(book: Book, keeping: Keeping) -> None:
    keeping.tend(NOON + 3650 * DAY)
    book.signed("Waits")
    book.signed("Waits too", minutes=60 * 24 * 4)
    for night in range(33):
        done = Keeping(book.store, book.folder).tend(NOON + night * DAY)
        assert isinstance(done, Night)
        assert done.backup is not None
        assert done.backup.exists()
        assert backups.newest_good(book.folder) == done.backup
    assert book.queue() == ["Waits too"]


def test_a_clock_that_stands_years_back_does_not_cost_the_backups_of_then(
    book: Book, keeping: Keeping
) -> None:
    for night in range(40):
        keeping.tend(NOON + night * DAY)
    book.shown("signed while the clock was wrong")
    made = keeping.back_up(datetime(1970, 1, 2, tzinfo=UTC))
    assert isinstance(made, Path)
    assert b"signed while the clock" in made.read_bytes()
    assert keeping.last_backup() == datetime(1970, 1, 2, tzinfo=UTC)
    assert len(backups.all_made(book.folder)) >= 8


def test_a_kiosk_switched_off_every_evening_erases_too(book: Book) -> None:
    book.signed("Waits")
    for day in range(35):
        Keeping(book.store, book.folder).tend(NOON + day * DAY)
    assert book.queue() == []


def test_erasing_goes_on_where_no_backup_can_be_made(book: Book) -> None:
    book.signed("Waits")
    (book.folder / "backups").write_text("in the way")
    for day in range(35):
        assert isinstance(Keeping(book.store, book.folder).tend(NOON + day * DAY), Closed)
    assert book.queue() == []
    assert [notice.alarm for notice in _notices(book)] == [Alarm.BACKUP_FAILED]


def test_a_failed_backup_is_tried_again_the_same_day(book: Book, keeping: Keeping) -> None:
    book.signed()
    (book.folder / "backups").write_text("in the way")
    assert isinstance(keeping.tend(NOON), Closed)
    (book.folder / "backups").unlink()
    assert isinstance(keeping.tend(NOON + timedelta(hours=1)), Night)


@pytest.mark.parametrize("content", ["", "rubbish\n\xff", "2026-05-31T12:00:00\n", "\n\n"])
def test_nights_that_cannot_be_read_only_delay_the_erasing(book: Book, content: str) -> None:
    (book.folder / "nights.txt").write_text(content)
    book.signed("Waits")
    for day in range(35):
        Keeping(book.store, book.folder).tend(NOON + day * DAY)
    assert book.queue() == []


def test_a_day_ends_at_the_museum_s_midnight(
    book: Book, keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    with local_time(monkeypatch, "America/Mexico_City"):
        assert isinstance(keeping.tend(NOON), Night)
        assert keeping.tend(NOON + timedelta(hours=17)) is None
        assert isinstance(keeping.tend(NOON + timedelta(hours=18)), Night)


@pytest.mark.parametrize("kind", ["damaged", "replaced", "before-upgrade"])
def test_an_old_file_set_aside_goes_with_the_backups_of_its_time(
    book: Book, keeping: Keeping, kind: str
) -> None:
    keeping.back_up(NOON)
    old = book.folder / "backups" / f"{kind}-20260601T130000Z.sqlite3"
    old.write_bytes(b"a secret that nobody should find")
    old.with_name(old.name + "-journal").write_bytes(b"a secret")
    for day in range(1, 21):
        keeping.tend(NOON + day * DAY)
    assert old.exists()
    for day in range(21, 36):
        keeping.tend(NOON + day * DAY)
    assert not _contains(_backups(book), b"a secret")


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


def test_a_backup_that_cannot_be_made_is_told_to_staff(book: Book, keeping: Keeping) -> None:
    book.signed()
    (book.folder / "backups").write_text("in the way")
    assert isinstance(keeping.back_up(NOON), Closed)
    (book.folder / "backups").unlink()
    (book.folder / "backups").mkdir()
    (book.folder / "backups" / "guestbook-00001-20260601T120000Z.sqlite3.part").mkdir()
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

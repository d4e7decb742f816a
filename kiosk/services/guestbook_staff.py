"""The guestbook as staff tend it: what waits, what hangs, what goes; all but erasing can be undone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.domain.guestbook import Closed, Cursor, Entry, Notice, Page, Refusal, Refused, State
from kiosk.domain.guestbook_search import fold
from kiosk.domain.guestbook_text import clean, is_reply_too_long
from kiosk.domain.moderation_likeness import group
from kiosk.services.attempts import read, write
from kiosk.storage.book import Book
from kiosk.storage.guestbook import GuestbookStore


@dataclass(frozen=True, slots=True)
class Query:
    """What staff look for; None and empty mean any. `day` is the museum's, from midnight to midnight."""

    words: str = ""
    state: State | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What a decision did, entry by entry as (before, after): enough to take it back."""

    entries: tuple[tuple[Entry, Entry], ...]


@dataclass(frozen=True, slots=True)
class Undone:
    """What was put back, and which entries of the decision another one changed since."""

    change: Change
    changed_since: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stats:
    """How many entries are in each state, how many were signed on each of the last days, per language."""

    states: Mapping[State, int]
    days: Mapping[date, int]
    languages: Mapping[str, int]


def span_of(day: date) -> tuple[datetime, datetime]:
    """From the museum's midnight up to the next one."""
    start, end = (datetime.combine(each, time()).astimezone() for each in (day, day + timedelta(days=1)))
    return start, end


def alike(entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], ...]:
    """Entries that say nearly the same together, for staff to decide on at once; drawings stand alone."""
    groups = group([entry.message for entry in entries])
    return tuple(tuple(entries[position] for position in members) for members in groups)


class Moderation:
    """Safe to call from any thread; entries that are gone are passed over."""

    def __init__(self, store: GuestbookStore, *, remembers: bool = False) -> None:
        """With `remembers` the book keeps decisions, for `undo_last` of a later process."""
        self._store = store
        self._remembers = remembers

    def queue(self, after: Cursor | None = None, size: int = 50) -> Page | Closed:
        """What waits, newest first."""
        return read(self._store, lambda book: book.page(State.PENDING, after, size))

    def search(self, query: Query, after: Cursor | None = None, size: int = 50) -> Page | Closed:
        """Newest first; every word of the query must be there, in any case, with or without accents."""
        words = fold(query.words).split()
        span = span_of(query.day) if query.day else None
        return read(
            self._store,
            lambda book: book.page(query.state, after, size, words=words, span=span),
        )

    def get(self, id_: int) -> Entry | Closed | None:
        return read(self._store, lambda book: book.get(id_))

    def show(self, ids: Sequence[int], now: datetime) -> Change | Closed:
        """Hang entries on the wall."""
        return self._change(ids, lambda book: book.set_state(ids, State.SHOWN, now))

    def hide(self, ids: Sequence[int], now: datetime) -> Change | Closed:
        """Take entries off the wall or refuse them; retention erases them later."""
        return self._change(ids, lambda book: book.set_state(ids, State.HIDDEN, now))

    def hold(self, ids: Sequence[int], now: datetime) -> Change | Closed:
        """Put entries back into the queue."""
        return self._change(ids, lambda book: book.set_state(ids, State.PENDING, now))

    def reply(self, id_: int, text: str) -> Change | Closed | Refused:
        """The museum's words under an entry, as long as a note at most; an empty text takes them away."""
        words = clean(text)
        if is_reply_too_long(words):
            return Refused(Refusal.TOO_LONG)
        return self._change([id_], lambda book: book.set_reply(id_, words))

    def erase(self, ids: Sequence[int]) -> int | Closed:
        """For good: out of the file at once, out of the backups as they rotate. Says how many there were."""
        return write(self._store, lambda book: book.erase(ids))

    def undo(self, change: Change) -> Change | Closed:
        """Put back what is still as the change left it; says what it put back."""

        return write(self._store, lambda book: _put_back(book, change))

    def undo_last(self) -> Undone | Closed:
        """The same with the last decision that was remembered, and says which entries it left as they are."""

        def work(book: Book) -> Undone:
            change = Change(tuple(book.take_last_decision()))
            done = _put_back(book, change)
            back = {now.id for now, _ in done.entries}
            return Undone(done, tuple(now.id for _, now in change.entries if now.id not in back))

        return write(self._store, work)

    def notices(self) -> list[Notice] | Closed:
        """What befell the book and staff have not dismissed yet, newest first."""
        return read(self._store, Book.notices)

    def dismiss(self, id_: int) -> Closed | None:
        """Staff have seen a notice."""
        return write(self._store, lambda book: book.dismiss(id_))

    def stats(self, today: date) -> Stats | Closed:
        """Numbers of the whole book, and of the 14 days up to `today`."""
        days = [today - timedelta(days=back) for back in range(13, -1, -1)]

        def work(book: Book) -> Stats:
            counts = {day: book.signed_between(*span_of(day)) for day in days}
            return Stats(book.count_states(), counts, book.count_languages())

        return read(self._store, work)

    def _change(self, ids: Sequence[int], act: Callable[[Book], None]) -> Change | Closed:
        def work(book: Book) -> Change:
            before = [entry for entry in (book.get(id_) for id_ in ids) if entry]
            act(book)
            after = [book.get(entry.id) for entry in before]
            pairs = [(old, new) for old, new in zip(before, after, strict=True) if new and new != old]
            if self._remembers and pairs:
                book.remember_decision(pairs)
            return Change(tuple(pairs))

        return write(self._store, work)


def _put_back(book: Book, change: Change) -> Change:
    done = []
    for before, after in change.entries:
        now = book.get(after.id)
        if now == after:
            book.set_state([after.id], before.state, before.state_since)
            book.set_reply(after.id, before.reply)
            done.append((after, before))
    return Change(tuple(done))

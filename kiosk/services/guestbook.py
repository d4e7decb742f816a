"""The guestbook as a visitor meets it: sign it, turn its pages; each use case is one transaction."""

import logging
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.domain.exhibit import Exhibit, MirroredEntry
from kiosk.domain.guestbook import (
    Alarm,
    Closed,
    Cursor,
    Draft,
    Entry,
    Limits,
    Origin,
    Page,
    Refusal,
    Refused,
    Signed,
    State,
    too_soon,
)
from kiosk.domain.guestbook_search import searchable
from kiosk.domain.guestbook_text import refusal, tidy
from kiosk.domain.moderation import reasons_to_hold
from kiosk.domain.moderation_words import WordLists
from kiosk.services.attempts import read, write
from kiosk.services.guestbook_staff import span_of
from kiosk.storage.book import Book
from kiosk.storage.guestbook import GuestbookStore
from kiosk.storage.rows import NewEntry

_INSTANT = timedelta(microseconds=1)
_RECENT = 200
_LOG = logging.getLogger(__name__)


class Guestbook:
    """Safe to call from any thread. A machine's failure comes back as `Closed`, never as an exception."""

    def __init__(
        self,
        store: GuestbookStore,
        *,
        limits: Limits | None,
        words: Callable[[], WordLists] = WordLists,
        shows_at_once: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`limits` is None where staff sign, as on the command line; `monotonic` gives seconds.

        `words` are asked for at each signing. Entries wait for staff unless `shows_at_once`, and then those
        that the rules hold do all the same.
        """
        self._store = store
        self._words = words
        self._shows_at_once = shows_at_once
        self._limits = limits
        self._monotonic = monotonic
        self._signed: deque[float] = deque(maxlen=limits.burst if limits else 0)
        self._mirrored: Mapping[str, Mapping[str, MirroredEntry]] = {}

    def sign(self, draft: Draft, now: datetime) -> Signed | Refused | Closed:
        """Store the draft once, however often it is sent; `Signed` means that it is on the disk."""
        draft = tidy(draft)
        if reason := refusal(draft):
            return Refused(reason)
        words = self._words()
        moments: list[float] = []
        result = write(self._store, lambda book: self._sign(book, draft, words, now, moments))
        if isinstance(result, Signed):
            self._signed.extend(moments)
        return result

    def page(self, after: Cursor | None = None, size: int = 12, language: str = "") -> Page | Closed:
        """Shown entries, newest first; mirrored ones speak `language` where the exhibit does."""
        page = read(self._store, lambda book: book.page(State.SHOWN, after, size))
        if isinstance(page, Closed):
            return page
        return replace(page, entries=tuple(self._spoken(entry, language) for entry in page.entries))

    def count(self) -> int | Closed:
        """How many entries hang on the wall."""
        return read(self._store, lambda book: book.count(State.SHOWN))

    def revision(self) -> int | Closed:
        """A number that grows with every change, by this kiosk or by another process; cheap to poll."""
        return read(self._store, Book.revision)

    def availability(self) -> Closed | None:
        """None where the book can be signed now; tried by writing, so not free: ask when the form opens."""
        return write(self._store, Book.probe)

    def seed_mirrored(self, exhibit: Exhibit) -> Closed | None:
        """Take in the article's comments once each, and refresh the words of those that are there."""
        self._mirrored = {
            language: {f"{exhibit.id}/{entry.id}": entry for entry in edition.mirrored}
            for language, edition in exhibit.editions.items()
        }
        if not exhibit.languages:
            return None
        language = exhibit.languages[0]

        def seed(book: Book) -> None:
            seeded = book.seeded()
            for source, entry in self._mirrored[language].items():
                if source in seeded:
                    _refresh(book, source, entry)
                else:
                    _seed(book, source, entry, language)

        return write(self._store, seed)

    def _sign(
        self, book: Book, draft: Draft, words: WordLists, now: datetime, moments: list[float]
    ) -> Signed | Refused:
        """`moments` is told when an entry is new; it counts once it is on the disk."""
        if known := book.by_token(draft.token):
            return Signed(known.id, known.state)
        if refused := self._too_many(book, now):
            return refused
        holds = reasons_to_hold(draft, words, book.recent_messages(_RECENT))
        new = NewEntry(
            name=draft.name,
            message=draft.message,
            language=draft.language,
            state=State.SHOWN if self._shows_at_once and not holds else State.PENDING,
            holds=holds,
            created_at=now,
            folded=searchable(draft.name, draft.message),
            token=draft.token,
            drawing=draft.drawing,
        )
        moments.append(self._monotonic())
        return Signed(book.add(new), new.state)

    def _too_many(self, book: Book, now: datetime) -> Refused | None:
        if self._limits is None:
            return None
        if wait := too_soon(self._signed, self._monotonic(), self._limits):
            return Refused(Refusal.TOO_SOON, wait)
        midnight, _ = span_of(now.astimezone().date())
        if book.signed_between(midnight, now + _INSTANT) >= self._limits.day:
            _LOG.warning("the guestbook is full for today: %d entries since midnight", self._limits.day)
            if not any(
                notice.alarm is Alarm.FULL_TODAY and notice.at >= midnight for notice in book.notices()
            ):
                book.add_notice(Alarm.FULL_TODAY, now)
            return Refused(Refusal.FULL_TODAY)
        return None

    def _spoken(self, entry: Entry, language: str) -> Entry:
        words = self._mirrored.get(language, {}).get(entry.source)
        if words is None:
            return entry
        return replace(entry, name=words.name, message=words.text, language=language)


def _seed(book: Book, source: str, entry: MirroredEntry, language: str) -> None:
    book.add(
        NewEntry(
            name=entry.name,
            message=entry.text,
            language=language,
            state=State.SHOWN,
            created_at=_first_moment(entry.date),
            folded=searchable(entry.name, entry.text),
            origin=Origin.MIRRORED,
            source=source,
            dated=entry.date,
        )
    )
    book.mark_seeded(source)


def _refresh(book: Book, source: str, entry: MirroredEntry) -> None:
    there = book.by_source(source)
    if there and (there.name, there.message) != (entry.name, entry.text):
        book.set_words(there.id, entry.name, entry.text, searchable(entry.name, entry.text))


def _first_moment(date: str) -> datetime:
    """Of a year, a month or a day, as far as `date` goes."""
    return datetime.fromisoformat(date + "-01-01"[len(date) - 4 :] if len(date) < 10 else date).replace(
        tzinfo=UTC
    )

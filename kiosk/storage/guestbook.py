"""The guestbook on the database: what a use case may ask of it inside its one transaction."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from threading import Lock

from sqlalchemy import Select, delete, func, select, tuple_, update
from sqlalchemy.orm import Session

from kiosk.domain.drawing import Drawing, decode, encode
from kiosk.domain.guestbook import Cursor, Entry, Hold, Origin, Page, State
from kiosk.storage.database import Database
from kiosk.storage.tables import BookRow, EntryRow, SeedRow


@dataclass(frozen=True, slots=True)
class NewEntry:
    """What is written of an entry that has no id yet; `folded` is what search looks through."""

    name: str
    message: str
    language: str
    state: State
    created_at: datetime
    folded: str
    state_since: datetime | None = None
    origin: Origin = Origin.VISITOR
    token: str | None = None
    source: str | None = None
    dated: str = ""
    reply: str = ""
    drawing: Drawing | None = None
    holds: tuple[Hold, ...] = ()


class Book:
    """The entries, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._changed = False

    def add(self, new: NewEntry) -> int:
        row = EntryRow(
            token=new.token,
            source=new.source,
            origin=new.origin.value,
            name=new.name,
            message=new.message,
            language=new.language,
            state=new.state.value,
            created_at=new.created_at,
            state_since=new.state_since or new.created_at,
            dated=new.dated,
            reply=new.reply,
            drawing=encode(new.drawing) if new.drawing else None,
            holds=",".join(hold.value for hold in new.holds),
            folded=new.folded,
        )
        self._session.add(row)
        self._session.flush()
        self._changed = True
        return row.id

    def get(self, id_: int) -> Entry | None:
        return self._one(select(EntryRow).where(EntryRow.id == id_))

    def by_token(self, token: str) -> Entry | None:
        return self._one(select(EntryRow).where(EntryRow.token == token))

    def by_source(self, source: str) -> Entry | None:
        return self._one(select(EntryRow).where(EntryRow.source == source))

    def page(
        self,
        state: State | None,
        after: Cursor | None,
        size: int,
        *,
        words: Sequence[str] = (),
        day: date | None = None,
    ) -> Page:
        """Newest first; without `words` each page costs the same however deep it lies."""
        query = select(EntryRow)
        if state is not None:
            query = query.where(EntryRow.state == state.value)
        for word in words:
            query = query.where(EntryRow.folded.contains(word, autoescape=True))
        if day is not None:
            start = datetime.combine(day, time(), UTC)
            query = query.where(EntryRow.created_at >= start, EntryRow.created_at < start + timedelta(days=1))
        return self._page(query, after, size)

    def recent_messages(self, number: int) -> list[str]:
        """What the last `number` visitors wrote, newest first; drawings without words are left out."""
        written = EntryRow.token.is_not(None) & (EntryRow.message != "")
        query = select(EntryRow.message).where(written)
        newest = query.order_by(EntryRow.created_at.desc(), EntryRow.id.desc()).limit(number)
        return list(self._session.scalars(newest))

    def signed_between(self, start: datetime, until: datetime) -> int:
        """How many visitors' entries were signed after `start` and up to `until`."""
        query = select(func.count()).where(
            EntryRow.token.is_not(None), EntryRow.created_at > start, EntryRow.created_at <= until
        )
        return self._session.scalar(query) or 0

    def count(self, state: State) -> int:
        return self._session.scalar(select(func.count()).where(EntryRow.state == state.value)) or 0

    def count_states(self) -> dict[State, int]:
        rows = self._session.execute(select(EntryRow.state, func.count()).group_by(EntryRow.state))
        found = {State(state): number for state, number in rows}
        return {state: found.get(state, 0) for state in State}

    def count_days(self, until: date, days: int) -> dict[date, int]:
        """How many visitors' entries were signed on each of `days` days of UTC, the last one `until`."""
        counts: dict[date, int] = {}
        for back in range(days - 1, -1, -1):
            start = datetime.combine(until, time(), UTC) - timedelta(days=back)
            just_before = start - timedelta(microseconds=1)
            counts[start.date()] = self.signed_between(just_before, just_before + timedelta(days=1))
        return counts

    def count_languages(self) -> dict[str, int]:
        """Most used first."""
        number = func.count()
        query = select(EntryRow.language, number).group_by(EntryRow.language)
        rows = self._session.execute(query.order_by(number.desc(), EntryRow.language))
        return dict(rows.all())

    def revision(self) -> int:
        """Grows with every committed change of any process."""
        return self._session.scalars(select(BookRow.revision)).one()

    def set_state(self, ids: Iterable[int], state: State, now: datetime) -> None:
        self._update(ids, state=state.value, state_since=now)

    def set_reply(self, id_: int, reply: str) -> None:
        self._update([id_], reply=reply)

    def set_words(self, id_: int, name: str, message: str, folded: str) -> None:
        self._update([id_], name=name, message=message, folded=folded)

    def erase(self, ids: Iterable[int]) -> int:
        """Overwritten in the file too, since secure_delete is on. Says how many there were."""
        gone = delete(EntryRow).where(EntryRow.id.in_(list(ids))).returning(EntryRow.id)
        number = len(self._session.scalars(gone).all())
        self._changed = self._changed or number > 0
        return number

    def seeded(self) -> set[str]:
        """The sources of every mirrored entry that was ever taken in."""
        return set(self._session.scalars(select(SeedRow.source)))

    def mark_seeded(self, source: str) -> None:
        self._session.add(SeedRow(source=source))
        self._session.flush()

    def lock(self) -> None:
        """Make writers wait for each other on a server too, as they do on one file."""
        self._session.execute(select(BookRow.id).with_for_update())

    def finish(self) -> None:
        """Count the transaction as a change where it was one."""
        if self._changed:
            self._session.execute(update(BookRow).values(revision=BookRow.revision + 1))

    def probe(self) -> None:
        """Write something that means nothing, to learn whether writing works."""
        self._session.execute(update(BookRow).values(probes=BookRow.probes + 1))

    def _update(self, ids: Iterable[int], **values: object) -> None:
        self._session.execute(update(EntryRow).where(EntryRow.id.in_(list(ids))).values(**values))
        self._changed = True

    def _one(self, query: Select[EntryRow]) -> Entry | None:
        row = self._session.scalars(query).one_or_none()
        return _entry(row) if row else None

    def _page(self, query: Select[EntryRow], after: Cursor | None, size: int) -> Page:
        key = tuple_(EntryRow.created_at, EntryRow.id)
        if after is not None:
            query = query.where(key < (after.created_at, after.id))
        query = query.order_by(EntryRow.created_at.desc(), EntryRow.id.desc()).limit(size + 1)
        rows = self._session.scalars(query).all()
        entries = tuple(_entry(row) for row in rows[:size])
        more = len(rows) > size and entries
        return Page(entries, Cursor(entries[-1].created_at, entries[-1].id) if more else None)


class GuestbookStore:
    """Transactions on the guestbook. Every method may raise StoreUnavailable."""

    def __init__(self, opens: Callable[[], Database]) -> None:
        """`opens` is called at the first use, and again at the next one where it failed."""
        self._opens = opens
        self._lock = Lock()
        self._opened: Database | None = None

    def database(self) -> Database:
        with self._lock:
            if self._opened is None:
                self._opened = self._opens()
            return self._opened

    def close(self) -> None:
        """Let go of the database; the next use opens it anew."""
        with self._lock:
            if self._opened is not None:
                self._opened.close()
            self._opened = None

    @contextmanager
    def reading(self) -> Iterator[Book]:
        with self.database().reading() as session:
            yield Book(session)

    @contextmanager
    def writing(self) -> Iterator[Book]:
        """All or nothing, and on the disk when the block has ended."""
        with self.database().writing() as session:
            book = Book(session)
            book.lock()
            yield book
            book.finish()


def _entry(row: EntryRow) -> Entry:
    return Entry(
        id=row.id,
        name=row.name,
        message=row.message,
        language=row.language,
        state=State(row.state),
        created_at=row.created_at,
        state_since=row.state_since,
        origin=Origin(row.origin),
        source=row.source or "",
        dated=row.dated,
        reply=row.reply,
        drawing=decode(row.drawing) if row.drawing else None,
        holds=tuple(Hold(hold) for hold in row.holds.split(",") if hold),
    )

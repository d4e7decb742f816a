"""The guestbook on the database: what a use case may ask of it inside its one transaction."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Select, delete, func, select, tuple_, update
from sqlalchemy.orm import Session

from kiosk.domain.guestbook import Alarm, Cursor, Entry, Notice, Origin, Page, State
from kiosk.storage import decisions
from kiosk.storage.erasures import remember
from kiosk.storage.rows import NewEntry, to_entry, to_row
from kiosk.storage.tables import BookRow, EntryRow, NoticeRow, SeedRow


class Book:
    """The entries, within one transaction."""

    def __init__(self, session: Session, erased_file: Path | None = None) -> None:
        """`erased_file` is where erasures are remembered."""
        self._session = session
        self._erased_file = erased_file
        self._changed = False

    def add(self, new: NewEntry) -> int:
        row = to_row(new)
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
        span: tuple[datetime, datetime] | None = None,
        oldest_first: bool = False,
    ) -> Page:
        """Newest first unless asked; `span` is from and before. Without `words` each page costs the same."""
        query = select(EntryRow)
        if state is not None:
            query = query.where(EntryRow.state == state.value)
        for word in words:
            query = query.where(EntryRow.folded.contains(word, autoescape=True))
        if span is not None:
            query = query.where(EntryRow.created_at >= span[0], EntryRow.created_at < span[1])
        return self._page(query, after, size, oldest_first=oldest_first)

    def recent_messages(self, number: int) -> list[str]:
        """What the last `number` visitors wrote, newest first; drawings without words are left out."""
        written = EntryRow.token.is_not(None) & (EntryRow.message != "")
        query = select(EntryRow.message).where(written)
        newest = query.order_by(EntryRow.created_at.desc(), EntryRow.id.desc()).limit(number)
        return list(self._session.scalars(newest))

    def signed_between(self, start: datetime, until: datetime) -> int:
        """How many visitors' entries were signed from `start` on and before `until`."""
        query = select(func.count()).where(
            EntryRow.token.is_not(None), EntryRow.created_at >= start, EntryRow.created_at < until
        )
        return self._session.scalar(query) or 0

    def count(self, state: State) -> int:
        return self._session.scalar(select(func.count()).where(EntryRow.state == state.value)) or 0

    def count_states(self) -> dict[State, int]:
        rows = self._session.execute(select(EntryRow.state, func.count()).group_by(EntryRow.state))
        found = {State(state): number for state, number in rows}
        return {state: found.get(state, 0) for state in State}

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
        query = select(EntryRow.token, EntryRow.source).where(EntryRow.id.in_(list(ids)))
        keys = {token or source or "" for token, source in self._session.execute(query)}
        if self._erased_file is not None:
            remember(self._erased_file, keys)
        return self.erase_keys(keys)

    def erase_keys(self, keys: Iterable[str]) -> int:
        """The same by token or source, and without remembering it."""
        known = list(keys)
        gone = delete(EntryRow).where(EntryRow.token.in_(known) | EntryRow.source.in_(known))
        number = len(self._session.scalars(gone.returning(EntryRow.id)).all())
        self._changed = self._changed or number > 0
        return number

    def keys(self) -> list[str]:
        """Token or source of every entry."""
        return list(self._session.scalars(select(func.coalesce(EntryRow.token, EntryRow.source))))

    def expire(self, shown_before: datetime, held_before: datetime) -> int:
        """Erase entries whose time is over; says how many.

        The article's comments stay, and of an old book what hangs on the wall.
        """
        is_old = (EntryRow.state == State.SHOWN.value) & (EntryRow.created_at < shown_before)
        is_stale = (EntryRow.state != State.SHOWN.value) & (EntryRow.state_since < held_before)
        is_ours = EntryRow.origin == Origin.VISITOR.value
        was_imported = EntryRow.origin == Origin.IMPORTED.value
        gone = delete(EntryRow).where((is_ours & (is_old | is_stale)) | (was_imported & is_stale))
        number = len(self._session.scalars(gone.returning(EntryRow.id)).all())
        self._changed = self._changed or number > 0
        return number

    def remember_decision(self, pairs: Iterable[tuple[Entry, Entry]]) -> None:
        """What was decided, entry by entry as (before, after), for a later command to take back."""
        decisions.remember(self._session, pairs)

    def take_last_decision(self) -> list[tuple[Entry, Entry]]:
        """The last remembered one, no longer remembered; empty where there is none."""
        rows = decisions.take_last(self._session)
        self._changed = self._changed or bool(rows)
        found = [(row, entry) for row in rows if (entry := self.get(row.entry_id))]
        return [(decisions.before(row, entry), decisions.after(row, entry)) for row, entry in found]

    def notices(self) -> list[Notice]:
        """What staff have not seen yet, newest first."""
        rows = self._session.scalars(select(NoticeRow).order_by(NoticeRow.id.desc()))
        return [Notice(row.id, row.at, Alarm(row.alarm), row.file, row.count) for row in rows]

    def add_notice(self, alarm: Alarm, at: datetime, file: str = "", count: int = 0) -> None:
        self._session.add(NoticeRow(at=at, alarm=alarm.value, file=file, count=count))
        self._changed = True

    def dismiss(self, id_: int) -> None:
        self._session.execute(delete(NoticeRow).where(NoticeRow.id == id_))
        self._changed = True

    def seeded(self) -> set[str]:
        """The sources of every mirrored entry that was ever taken in."""
        return set(self._session.scalars(select(SeedRow.source)))

    def mark_seeded(self, source: str) -> None:
        self._session.add(SeedRow(source=source))
        self._session.flush()

    def lock(self) -> None:
        """Make writers wait for each other on a server too, as they do on one file.

        The row is fetched to the end: an open cursor would keep its read lock past the commit.
        """
        self._session.scalars(select(BookRow.id).with_for_update()).all()

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
        return to_entry(row) if row else None

    def _page(self, query: Select[EntryRow], after: Cursor | None, size: int, *, oldest_first: bool) -> Page:
        key = tuple_(EntryRow.created_at, EntryRow.id)
        if after is not None:
            place = (after.created_at, after.id)
            query = query.where(key > place if oldest_first else key < place)
        newest = (EntryRow.created_at.desc(), EntryRow.id.desc())
        query = query.order_by(*((EntryRow.created_at, EntryRow.id) if oldest_first else newest))
        rows = self._session.scalars(query.limit(size + 1)).all()
        entries = tuple(to_entry(row) for row in rows[:size])
        more = len(rows) > size and entries
        return Page(entries, Cursor(entries[-1].created_at, entries[-1].id) if more else None)

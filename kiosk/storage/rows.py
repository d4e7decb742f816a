"""Entries of the domain as rows of the database, and back."""

import logging
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.drawing import Drawing, decode, encode
from kiosk.domain.guestbook import Entry, Hold, Origin, State
from kiosk.storage.tables import EntryRow

_LOG = logging.getLogger(__name__)


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


def to_row(new: NewEntry) -> EntryRow:
    return EntryRow(
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


def to_entry(row: EntryRow) -> Entry:
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
        token=row.token or "",
        dated=row.dated,
        reply=row.reply,
        drawing=_drawing(row),
        holds=tuple(hold for hold in Hold if hold.value in row.holds.split(",")),
    )


def _drawing(row: EntryRow) -> Drawing | None:
    """None also for one that a failing disk has spoilt; the words beside it are still shown."""
    try:
        return decode(row.drawing) if row.drawing else None
    except ValueError as error:
        _LOG.error("the drawing of entry %d cannot be read: %s", row.id, error)
        return None

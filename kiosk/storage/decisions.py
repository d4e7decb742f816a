"""The decisions of the command line, kept in the book so that a later command can take them back."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from kiosk.domain.guestbook import Entry, State
from kiosk.storage.tables import DecisionRow

KEPT = 100
"""Decisions that can be taken back, the last first."""


def remember(session: Session, pairs: Iterable[tuple[Entry, Entry]]) -> None:
    """One decision, entry by entry as (before, after); the oldest ones are forgotten."""
    number = (session.scalar(select(func.max(DecisionRow.decision))) or 0) + 1
    for before, after in pairs:
        session.add(
            DecisionRow(
                decision=number,
                entry_id=after.id,
                state_before=before.state.value,
                since_before=before.state_since,
                reply_before=before.reply,
                state_after=after.state.value,
                since_after=after.state_since,
                reply_after=after.reply,
            )
        )
    session.execute(delete(DecisionRow).where(DecisionRow.decision <= number - KEPT))


def take_last(session: Session) -> list[DecisionRow]:
    """The last decision, taken out of the book; empty where there is none."""
    last = select(func.max(DecisionRow.decision)).scalar_subquery()
    rows = list(session.scalars(select(DecisionRow).where(DecisionRow.decision == last)))
    for row in rows:
        session.delete(row)
    return rows


def before(row: DecisionRow, entry: Entry) -> Entry:
    """The entry as the decision found it."""
    return replace(entry, state=State(row.state_before), state_since=row.since_before, reply=row.reply_before)


def after(row: DecisionRow, entry: Entry) -> Entry:
    """The entry as the decision left it."""
    return replace(entry, state=State(row.state_after), state_since=row.since_after, reply=row.reply_after)

"""How long entries and backups are kept: pure rules over times."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

DAILY = 7
WEEKLY = 4
NIGHTS = 3
"""Nights of the last week that the clock must have shown before it is trusted with erasing."""

_WEEK = timedelta(days=7)
_BACK, _AHEAD = timedelta(days=1), timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Retention:
    """Days that a shown entry is kept from its signing, and a held or hidden one from the decision."""

    shown_days: int = 365
    held_days: int = 30

    def shown_before(self, now: datetime) -> datetime:
        return now - timedelta(days=self.shown_days)

    def held_before(self, now: datetime) -> datetime:
        return now - timedelta(days=self.held_days)


def backups_to_keep(made: Sequence[datetime]) -> tuple[list[int], bool]:
    """Positions of those that stay, and whether there are enough of them to let older files go.

    `made` is in the order of making, the last one first, whatever a clock that was wrong for a while wrote
    on them: of each of the last 7 days and 4 weeks that have one, the last one stays.
    """
    kept: list[int] = []
    days: set[object] = set()
    weeks: set[object] = set()
    for position, time in enumerate(made):
        day, week = time.date(), time.isocalendar()[:2]
        is_new_day = day not in days and len(days) < DAILY
        is_new_week = week not in weeks and len(weeks) < WEEKLY
        if is_new_day or is_new_week:
            kept.append(position)
        if is_new_day:
            days.add(day)
        if is_new_week:
            weeks.add(week)
    return kept, len(weeks) == WEEKLY


def may_expire(nights: Sequence[datetime], now: datetime) -> bool:
    """Whether the clock can be trusted with erasing: `nights` are those tended before, in any order.

    After a jump, or a long time switched off, the first three nights only back up.
    """
    return len({night.date() for night in nights if now - _WEEK <= night <= now}) >= NIGHTS


def has_jumped(nights: Sequence[datetime], now: datetime) -> bool:
    """Whether the clock went back, or so far ahead of the last night that somebody should look at it."""
    return bool(nights) and not nights[-1] - _BACK <= now <= nights[-1] + _AHEAD

"""How long entries and backups are kept: pure rules over times."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

DAILY = 7
WEEKLY = 4
CLOCK_TRUSTED = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Retention:
    """Days that a shown entry is kept from its signing, and a held or hidden one from the decision."""

    shown_days: int = 365
    held_days: int = 30

    def shown_before(self, now: datetime) -> datetime:
        return now - timedelta(days=self.shown_days)

    def held_before(self, now: datetime) -> datetime:
        return now - timedelta(days=self.held_days)


def backups_to_keep(made: Iterable[datetime]) -> set[datetime]:
    """The newest of each of the last 7 days and 4 weeks that have one; never asks the clock."""
    newest_first = sorted(set(made), reverse=True)
    kept: set[datetime] = set()
    days: set[object] = set()
    weeks: set[object] = set()
    for time in newest_first:
        day, week = time.date(), time.isocalendar()[:2]
        is_new_day = day not in days and len(days) < DAILY
        is_new_week = week not in weeks and len(weeks) < WEEKLY
        if is_new_day or is_new_week:
            kept.add(time)
        if is_new_day:
            days.add(day)
        if is_new_week:
            weeks.add(week)
    return kept


def may_expire(last: datetime | None, now: datetime) -> bool:
    """Whether the clock can be trusted with erasing: `last` is the backup before.

    After a jump, or a long time switched off, the first night only backs up and the second erases.
    """
    return last is not None and timedelta(0) <= now - last <= CLOCK_TRUSTED

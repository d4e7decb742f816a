"""Walking from event to event: what comes before and after, and what comes next at a place."""

from collections import Counter
from collections.abc import Collection, Sequence

from kiosk.domain.timeline import Event, EventKind


def beside(events: Sequence[Event], wanted: Collection[EventKind], chosen: int, step: int) -> int:
    """The index of the event of a wanted kind before (-1) or after (1) `chosen`; -1 at the ends."""
    at = chosen + step
    while 0 <= at < len(events):
        if events[at].kind in wanted:
            return at
        at += step
    return -1


def counts_by_place(events: Sequence[Event], wanted: Collection[EventKind]) -> dict[str, int]:
    """How many events of the wanted kinds each place has; places without are left out."""
    return dict(Counter(event.place for event in events if event.kind in wanted))


def next_at(events: Sequence[Event], places: Collection[str], chosen: int) -> int | None:
    """The index of the first event at these places, or, from one of them, of the one after it."""
    there = [i for i, event in enumerate(events) if event.place in places]
    later = [i for i in there if i > chosen] if chosen in there else []
    return next(iter(later or there), None)

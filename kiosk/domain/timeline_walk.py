"""Walking from event to event: what comes before and after, what is next at a place, where a link leads."""

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


def landing(events: Sequence[Event], target: str, section: str) -> int | None:
    """The index of the event that a section's link leads to, "event:ID" or "place:ID"; None for neither.

    At a place it is the first event that the section tells of, else the first of all.
    """
    kind, _, name = target.partition(":")
    if kind == "event":
        return next((i for i, event in enumerate(events) if event.id == name), None)
    there = [i for i, event in enumerate(events) if event.place == name] if kind == "place" else []
    told = (i for i in there if section and events[i].section == section)
    return next(told, next(iter(there), None))

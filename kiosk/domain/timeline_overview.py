"""The strip that shows where one is: an era a field, wide enough for a finger, however few its years."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.timeline import Era, Timeline

_EVEN = 0.7  # the part of the strip that is dealt out evenly; the rest goes by the number of events


@dataclass(frozen=True, slots=True)
class Field:
    """An era's part of the strip: years from `start` up to `end`, and shares (0-1) of the strip's width."""

    era: Era
    start: float
    end: float
    left: float
    right: float


def fields(timeline: Timeline) -> tuple[Field, ...]:
    """A field for each era, filling the strip from end to end."""
    counts = {era.id: 0 for era in timeline.eras}
    for event in timeline.events:
        if event.era in counts:
            counts[event.era] += 1
    total = sum(counts.values())
    made: list[Field] = []
    left = 0.0
    for era in timeline.eras:
        even = 1 / len(timeline.eras)
        share = even if total == 0 else _EVEN * even + (1 - _EVEN) * counts[era.id] / total
        made.append(Field(era, float(era.start), era.end + 1.0, left, left + share))
        left += share
    return tuple(made)


def position(strip: Sequence[Field], time: float) -> float:
    """Where a moment lies on the strip (0-1); what lies between two eras is their border."""
    if not strip:
        return 0.0
    field = strip[max(0, bisect_right(strip, time, key=lambda one: one.start) - 1)]
    share = min(max((time - field.start) / (field.end - field.start), 0.0), 1.0)
    return field.left + (field.right - field.left) * share

"""The traveller's way: what of it lies behind, where he is at a moment, and how to tell it in a minute."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist, sqrt

from kiosk.domain.calendar import time_after
from kiosk.domain.geo import Point, point_along, project
from kiosk.domain.timeline import Leg, Timeline
from kiosk.domain.timeline_axis import event_times

_UNKNOWN_TRAVEL = 1 / 24  # years that a leg takes where nothing says when it began
_PAUSE_SHARE = 0.6  # of the journey's time, dealt out evenly; the rest goes by the legs' length


@dataclass(frozen=True, slots=True)
class Trip:
    """A leg as a line in map units, with the index of the event it leads to; times in years."""

    leg: Leg
    event: int
    points: tuple[Point, ...]
    departure: float
    arrival: float


@dataclass(frozen=True, slots=True)
class Stop:
    """One event of the played journey; times in milliseconds from its start."""

    event: int
    begins: int
    ends: int


def trips(timeline: Timeline) -> tuple[Trip, ...]:
    """All legs in the order of their events, each beginning when the stay before it ended, if known."""
    times = event_times(timeline.events)
    places = {place.id: place for place in timeline.places}
    order = {event.id: index for index, event in enumerate(timeline.events)}
    made: list[Trip] = []
    for leg in sorted(timeline.legs, key=lambda leg: order[leg.event]):
        ends = (places[leg.origin], places[leg.destination])
        points = (
            project(ends[0].lat, ends[0].lon),
            *(project(lat, lon) for lat, lon in leg.via),
            project(ends[1].lat, ends[1].lon),
        )
        arrival = times[order[leg.event]]
        earliest = made[-1].arrival if made else min(times[0], arrival)
        departure = _departure(timeline, leg, order[leg.event], arrival)
        made.append(Trip(leg, order[leg.event], points, min(max(departure, earliest), arrival), arrival))
    return tuple(made)


def present(way: Sequence[Trip], time: float) -> int:
    """The index of the last trip begun by then; -1 before the first."""
    return bisect_right(way, time, key=lambda trip: trip.departure) - 1


def progress(trip: Trip, time: float) -> float:
    """The part (0-1) of a trip done by then."""
    if time >= trip.arrival:
        return 1.0
    return max(0.0, (time - trip.departure) / (trip.arrival - trip.departure))


def traveller(way: Sequence[Trip], time: float) -> Point | None:
    """Where he is at a moment; None where there is no way."""
    if not way:
        return None
    index = present(way, time)
    return way[0].points[0] if index < 0 else point_along(way[index].points, progress(way[index], time))[0]


def length(points: Sequence[Point]) -> float:
    """A line's length in map units."""
    return sum(dist(a, b) for a, b in pairwise(points))


def schedule(way: Sequence[Trip], total: int) -> tuple[Stop, ...]:
    """The journey in `total` milliseconds: the first event, then each a leg leads to; () for no legs."""
    if not way:
        return ()
    events = [0, *(trip.event for trip in way)]
    lengths = [0.0, *(sqrt(length(trip.points)) for trip in way)]
    pause, by_length = _PAUSE_SHARE / len(events), (1 - _PAUSE_SHARE) / (sum(lengths) or 1.0)
    stops: list[Stop] = []
    gone = 0.0
    for event, weight in zip(events, lengths, strict=True):
        begins, gone = gone, gone + total * (pause + by_length * weight)
        stops.append(Stop(event, round(begins), round(gone)))
    return tuple(stops)


def _departure(timeline: Timeline, leg: Leg, event: int, arrival: float) -> float:
    """When the last known stay at the leg's origin ended."""
    for before in reversed(timeline.events[:event]):
        if before.place == leg.origin and before.end is not None:
            return time_after(before.end)
    return arrival - _UNKNOWN_TRAVEL

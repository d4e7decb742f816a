"""The traveller's way: what of it lies behind, where he is at a moment, and how to tell it in a minute."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist, sqrt

from kiosk.domain.calendar import time_after
from kiosk.domain.geo import Point, first_part, point_along, project
from kiosk.domain.timeline import Leg, Place, Timeline, TravelMode
from kiosk.domain.timeline_axis import event_times

Part = tuple[TravelMode, tuple[Point, ...]]  # a stretch as a line in map units

_UNKNOWN_TRAVEL = 1 / 24  # years that a leg takes where nothing says when it began
_PAUSE_SHARE = 0.6  # of the journey's time, dealt out evenly; the rest goes by the legs' length


@dataclass(frozen=True, slots=True)
class Trip:
    """A leg as a line in map units, with the index of the event it leads to; times in years.

    `parts` are its stretches, each from the last point of the one before.
    """

    leg: Leg
    event: int
    points: tuple[Point, ...]
    parts: tuple[Part, ...]
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
        parts = _parts(leg, places[leg.origin], places[leg.destination])
        points = (parts[0][1][0], *(point for _, line in parts for point in line[1:]))
        arrival = times[order[leg.event]]
        earliest = made[-1].arrival if made else min(times[0], arrival)
        departure = _departure(timeline, leg, order[leg.event], arrival)
        departure = min(max(departure, earliest), arrival)
        made.append(Trip(leg, order[leg.event], points, parts, departure, arrival))
    return tuple(made)


def present(way: Sequence[Trip], time: float) -> int:
    """The index of the last trip begun by then; -1 before the first."""
    return bisect_right(way, time, key=lambda trip: trip.departure) - 1


def progress(trip: Trip, time: float) -> float:
    """The part (0-1) of a trip done by then."""
    if time >= trip.arrival:
        return 1.0
    return max(0.0, (time - trip.departure) / (trip.arrival - trip.departure))


def begun(trip: Trip, fraction: float) -> tuple[Part, ...]:
    """What is done of a trip after a part (0-1) of its length: its stretches, the last one cut."""
    left = fraction * length(trip.points)
    done: list[Part] = []
    for mode, points in trip.parts:
        whole = length(points)
        if left < whole:
            done.append((mode, first_part(points, left / whole)))
            break
        done.append((mode, points))
        left -= whole
    return tuple(done)


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


def _parts(leg: Leg, start: Place, end: Place) -> tuple[Part, ...]:
    """The leg's stretches as lines in map units."""
    at = project(start.lat, start.lon)
    made: list[Part] = []
    for number, stretch in enumerate(leg.way, 1):
        line = [at, *(project(lat, lon) for lat, lon in stretch.via)]
        if number == len(leg.way):
            line.append(project(end.lat, end.lon))
        made.append((stretch.mode, tuple(line)))
        at = line[-1]
    return tuple(made)


def _departure(timeline: Timeline, leg: Leg, event: int, arrival: float) -> float:
    """When the last known stay at the leg's origin ended."""
    for before in reversed(timeline.events[:event]):
        if before.place == leg.origin and before.end is not None:
            return time_after(before.end)
    return arrival - _UNKNOWN_TRAVEL

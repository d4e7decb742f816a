"""Events, places, legs and eras: one story in time and on land."""

from dataclasses import dataclass
from enum import Enum


class Precision(Enum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    ABOUT = "about"


class EventKind(Enum):
    """What an event is about; told by shape, colour and word."""

    FAMILY = "family"
    EXILE = "exile"
    ESCAPE = "escape"
    ARRIVAL = "arrival"
    TRIAL = "trial"
    OFFICE = "office"
    ATTACK = "attack"
    DEATH = "death"


class TravelMode(Enum):
    """How a leg was travelled."""

    LAND = "land"
    RAIL = "rail"
    SEA = "sea"


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A Gregorian (New Style) date of which the month (1-12) or the day (1-31) may be unknown (0)."""

    year: int
    month: int = 0
    day: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """`lat`, `lon` in degrees, WGS 84; `country` is today's."""

    id: str
    lat: float
    lon: float
    name: str
    country: str


@dataclass(frozen=True, slots=True)
class Event:
    """One dated row of the timeline in one language; `old_style` is the Julian date, where one was given."""

    id: str
    start: PartialDate
    end: PartialDate | None
    precision: Precision
    place: str
    era: str
    kind: EventKind
    title: str
    text: str
    doubt: str = ""  # what is not certain, in words; "" is nothing
    old_style: PartialDate | None = None
    section: str = ""
    chapter: str = ""  # a film chapter's id, or "start"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a leg; `via` are (lat, lon) way-points, the last one where the next stretch begins."""

    mode: TravelMode
    via: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Leg:
    """The way to `event`'s place in stretches in the order of travel; the last ends at `destination`."""

    id: str
    origin: str
    destination: str
    event: str
    way: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Era:
    """A band of years, both included."""

    id: str
    start: int
    end: int
    title: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events in order of time, with all they refer to; eras in order, not overlapping."""

    eras: tuple[Era, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    legs: tuple[Leg, ...] = ()

"""Made timelines of any size, for tests and benches."""

import random
from dataclasses import replace

from kiosk.domain.exhibit import Doors, Edition
from kiosk.domain.geo import Land
from kiosk.domain.timeline import (
    Era,
    Event,
    EventKind,
    Leg,
    PartialDate,
    Place,
    Precision,
    Stretch,
    Timeline,
    TravelMode,
)

LAND = Land(
    coarse=[[-1000, 4000, 3000, 4000, 3000, 6000, -1000, 6000]], fine=[[0, 4500, 2000, 4500, 2000, 5500]]
)
ERAS = (Era("early", 1879, 1916, "Early"), Era("power", 1917, 1927, "Power"), Era("late", 1928, 2010, "Late"))
_KINDS = tuple(EventKind)
_MODES = (TravelMode.SEA, TravelMode.RAIL, TravelMode.LAND)


def made_timeline(count: int, places: int = 25, seed: int = 7) -> Timeline:
    """`count` events in order, most of them crowded into 1936-40, a leg to every second one."""
    chance = random.Random(seed)
    spots = tuple(
        Place(f"place-{i}", chance.uniform(15, 68), chance.uniform(-115, 105), f"Place {i}", "Country")
        for i in range(places)
    )
    dates = sorted(
        PartialDate(chance.choice((chance.randint(1880, 2005), chance.randint(1936, 1940))), month, day)
        for month, day in ((chance.randint(1, 12), chance.randint(1, 28)) for _ in range(count))
    )
    events = tuple(
        Event(
            id=f"event-{i}",
            start=date,
            end=None,
            precision=Precision.DAY,
            place=spots[i % places].id,
            era=next(era.id for era in ERAS if era.start <= date.year <= era.end),
            kind=_KINDS[i % len(_KINDS)],
            title=f"Event number {i}",
            text=f"What came to pass on day {i}. " * (9 if i % 7 == 0 else 1),
            section="a-section" if i % 2 else "",
            chapter="a-chapter" if i % 3 == 0 else "",
        )
        for i, date in enumerate(dates)
    )
    legs = tuple(
        Leg(
            f"leg-{i}",
            events[i - 1].place,
            events[i].place,
            events[i].id,
            (Stretch(_MODES[i // 2 % 3], ((40.0, -30.0),)),),
        )
        for i in range(2, min(count, 70), 2)
    )
    return Timeline(ERAS, spots, events, legs)


def made_edition(timeline: Timeline, language: str = "en") -> Edition:
    """An edition with nothing but a timeline."""
    return Edition(
        language=language,
        name=language,
        headline=("A",),
        title="A life",
        subtitle="",
        bars=(),
        doors=Doors("", "", "The road\nof exile", ""),
        sections=(),
        film=None,
        timeline=timeline,
        about=(),
        more=(),
        mirrored=(),
    )


def renamed(timeline: Timeline) -> Timeline:
    """The same in another language."""
    return replace(timeline, events=tuple(replace(e, title="Suceso " + e.id) for e in timeline.events))

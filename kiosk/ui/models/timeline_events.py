"""What stands on the time axis: events and clusters of them, ticks, and the overview's eras."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.domain.timeline import Event, EventKind
from kiosk.domain.timeline_layout import Item
from kiosk.domain.timeline_ticks import Tick
from kiosk.ui.models.pooled import PooledRowModel
from kiosk.ui.models.rows import RowModel
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_KINDS = tuple(EventKind)


@dataclass(frozen=True, slots=True)
class TimelineItemRow:
    """One event, or `count` of them between two years; `kind` is -1 for a cluster of several kinds.

    With its label it takes `extent` pixels.
    """

    id: str
    shown: bool
    first: int
    count: int
    time: float
    lane: int
    labelled: bool
    extent: float
    kind: int
    title: str
    first_year: int
    last_year: int
    chosen: bool
    here: bool  # an event of it is at the chosen place


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineItemsModel(PooledRowModel):
    row_type = TimelineItemRow


def item_row(item: Item, first: int, events: Sequence[Event], *, chosen: bool, here: bool) -> TimelineItemRow:
    """The row of an item that holds these events, the first of which is number `first` of all."""
    kinds = {event.kind for event in events}
    return TimelineItemRow(
        id=f"{first}",
        shown=True,
        first=first,
        count=item.count,
        time=item.time,
        lane=item.lane,
        labelled=item.labelled,
        extent=item.width,
        kind=_KINDS.index(events[0].kind) if len(kinds) == 1 else -1,
        title=events[0].title,
        first_year=events[0].start.year,
        last_year=events[-1].start.year,
        chosen=chosen,
        here=here,
    )


@dataclass(frozen=True, slots=True)
class TimelineTickRow:
    """A moment on the axis; `month` and `day` are 0 where the tick does not tell them."""

    id: str
    shown: bool
    time: float
    year: int
    month: int
    day: int


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineTicksModel(PooledRowModel):
    row_type = TimelineTickRow


def tick_row(tick: Tick) -> TimelineTickRow:
    date = tick.date
    name = f"{date.year}-{date.month}-{date.day}"
    return TimelineTickRow(name, True, tick.time, date.year, date.month, date.day)


@dataclass(frozen=True, slots=True)
class TimelineEraRow:
    """An era: its years, both included, and its shares (0-1) of the overview strip."""

    id: str
    title: str
    first_year: int
    last_year: int
    begins: float
    ends: float
    current: bool


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineErasModel(RowModel):
    row_type = TimelineEraRow


@dataclass(frozen=True, slots=True)
class TimelineKindRow:
    """A kind of event, whether it is shown, and how many there are."""

    kind: int
    wanted: bool
    count: int


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineKindsModel(RowModel):
    row_type = TimelineKindRow

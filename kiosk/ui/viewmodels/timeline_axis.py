"""The time axis of the timeline's screen: what of it is seen, events in lanes, ticks and the needle."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtQml import QmlElement

from kiosk.domain import timeline_axis as axis
from kiosk.domain.timeline import Event, EventKind
from kiosk.domain.timeline_axis import TimeFrame, TimeView, event_times, whole_life
from kiosk.domain.timeline_layout import Item, TimelineLayout
from kiosk.domain.timeline_ticks import LabelWidths, Tick, ticks
from kiosk.ui.models.timeline_events import (
    TimelineItemRow,
    TimelineItemsModel,
    TimelineTicksModel,
    item_row,
    tick_row,
)
from kiosk.ui.qml import QmlUncreatable
from kiosk.ui.viewmodels.timeline_ahead import LevelsAhead
from kiosk.ui.viewmodels.timeline_labels import LabelMeter

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_STEP = 2.0  # a tap on + or -
_NEARER = 4.0  # times that one stays nearer, at most, than the chosen event needs


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineAxisViewModel(QObject):
    """Times are years with a fraction; lengths are pixels. Events are known by their index among all."""

    viewChanged = Signal()
    nowChanged = Signal()
    lanesChanged = Signal()
    flightBegun = Signal()
    limitsChanged = Signal()
    swept = Signal(float)  # a finger has moved the needle to this time

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: Sequence[Event] = ()
        self._times: tuple[float, ...] = ()
        self._kept: tuple[int, ...] = ()  # the events that pass the filter
        self._frame = TimeFrame(1, 0, 0, *axis.NO_YEARS)
        self._lanes = 1
        self._mark = 1.0
        self._labels = LabelMeter()
        self._widths = LabelWidths(1, 1, 1)
        self._view = TimeView(0, 1)
        self._flight: tuple[TimeView, TimeView] | None = None
        self._goal: tuple[float, float] | None = None
        self._asked = 0.0  # the scale that the visitor chose, by zooming or by a span of years
        self._layout = TimelineLayout((), 1, 1, 1, (), 1)
        self._ahead = LevelsAhead(self)
        self._window: tuple[Item, ...] = ()
        self._ticks: tuple[Tick, ...] = ()
        self._now = 0.0
        self._chosen = -1
        self._here: Collection[int] = ()
        self._items_model = TimelineItemsModel(self)
        self._ticks_model = TimelineTicksModel(self)

    def _start(self) -> float:
        return self._view.start

    def _scale(self) -> float:
        return self._view.scale

    def _end(self) -> float:
        return self._view.time(self._frame.width)

    def _get_now(self) -> float:
        return self._now

    def _get_lanes(self) -> int:
        return self._lanes

    def _get_items(self) -> TimelineItemsModel:
        return self._items_model

    def _get_ticks(self) -> TimelineTicksModel:
        return self._ticks_model

    def _can_zoom_in(self) -> bool:
        return self._aim().scale < axis.largest_scale(self._frame) * 0.999

    def _can_zoom_out(self) -> bool:
        return self._aim().scale > axis.smallest_scale(self._frame) * 1.001

    start = Property(float, _start, notify=viewChanged)  # at the left edge
    end = Property(float, _end, notify=viewChanged)  # at the right edge
    scale = Property(float, _scale, notify=viewChanged)  # pixels a year
    now = Property(float, _get_now, notify=nowChanged)  # the needle
    lanes = Property(int, _get_lanes, notify=lanesChanged)
    items = Property(TimelineItemsModel, _get_items, constant=True)
    ticks = Property(TimelineTicksModel, _get_ticks, constant=True)
    canZoomIn = Property(bool, _can_zoom_in, notify=limitsChanged)
    canZoomOut = Property(bool, _can_zoom_out, notify=limitsChanged)

    # for the screen's view model
    @property
    def view(self) -> TimeView:
        return self._view

    @property
    def width(self) -> float:
        return self._frame.width

    @property
    def moment(self) -> float:
        """The needle's time."""
        return self._now

    def set_events(self, events: Sequence[Event], kinds: Collection[EventKind]) -> None:
        """Show the events of these kinds; the window stays where it is if there was one."""
        self._events = events
        self._times = event_times(events)
        self._kept = tuple(i for i, event in enumerate(events) if event.kind in kinds)
        self._lay_out()

    def time_of(self, event: int) -> float:
        return self._times[event]

    def choose(self, event: int, here: Collection[int]) -> None:
        """Light an event (-1 for none) and those at the chosen place."""
        self._chosen, self._here = event, here
        self._show_items(again=True)

    def point_at(self, time: float) -> None:
        """Put the needle at a moment."""
        if time != self._now:
            self._now = time
            self.nowChanged.emit()

    def fly_between(self, first: float, last: float) -> None:
        self._goal = (first, last)
        view = axis.fit(first, last, self._frame)
        self._asked = view.scale
        self._take_off(view)

    def fly_to(self, event: int) -> None:
        """Fly just near enough that the event stands alone, and bring it to the middle.

        Who is nearer stays so, for a calm walk, but comes out of days that only a crowd asked for.
        """
        at = self._kept.index(event) if event in self._kept else None
        if at is None:
            return
        scale = self._aim().scale
        deepest = self._layout.level(axis.largest_scale(self._frame))
        needed = max(self._asked, self._layout.scale_of(self._layout.opening_level(at, deepest)))
        scale = min(max(scale, needed), needed * _NEARER)
        time = self._times[event]
        middle = (self._frame.width - self._width_of(event)) / 2
        self._goal = None
        self._take_off(axis.clamp(TimeView(time - middle / scale, scale), self._frame))

    def can_open(self, first: int, count: int) -> bool:
        """Whether zooming in parts a cluster's events."""
        at = self._kept.index(first)
        deepest = self._layout.level(axis.largest_scale(self._frame))
        return self._layout.holder(deepest, at) != self._layout.holder(deepest, at + count - 1)

    def open(self, first: int, count: int) -> None:
        """Fly to the years of a cluster's events."""
        last = self._kept[self._kept.index(first) + count - 1]
        self.fly_between(self._times[first], self._times[last])

    def fly_home(self) -> None:
        """The whole life."""
        self.fly_between(*whole_life(self._events))

    # for the screen
    @Slot(QFont, float, float)
    def measure(self, font: QFont, beside: float, cluster: float) -> None:
        """The labels' font, what an item has beside its words, and how wide a cluster is; resize follows."""
        self._labels.measure(font, beside, cluster)

    @Slot(float, int, float, float)
    def resize(self, width: float, lanes: int, mark: float, year_width: float) -> None:
        """The axis is so wide and holds so many lanes of marks; a year takes so much under it."""
        self._frame = replace(self._frame, width=max(width, 1), before=mark)
        self._lanes = max(lanes, 1)
        self._mark = max(mark, 1)
        self._widths = LabelWidths(year_width, year_width * 1.8, year_width * 2.4)
        self.lanesChanged.emit()
        self._lay_out()

    @Slot(float)
    def drag(self, dx: float) -> None:
        self._leave_goal()
        self._show(axis.drag(self._view, dx, self._frame))
        self.point_at(self._view.time(self._frame.width / 2))
        self.swept.emit(self._now)

    @Slot(float, float)
    def zoom(self, factor: float, x: float) -> None:
        self._leave_goal()
        view = axis.zoom(self._view, factor, x, self._frame)
        self._asked = view.scale
        self._show(view)

    @Slot()
    def zoomIn(self) -> None:
        self._zoom_by_tap(_STEP)

    @Slot()
    def zoomOut(self) -> None:
        self._zoom_by_tap(1 / _STEP)

    @Slot(float)
    def fly(self, progress: float) -> None:
        """Be at a part (0-1) of the flight begun."""
        if self._flight is None:
            return
        start, end = self._flight
        if progress >= 1:
            self._flight = None
        self._show(axis.fly(start, end, progress, self._frame))

    def _aim(self) -> TimeView:
        return self._flight[1] if self._flight else self._view

    def _leave_goal(self) -> None:
        self._flight, self._goal = None, None

    def _zoom_by_tap(self, factor: float) -> None:
        aim = self._aim()
        needle = aim.pixel(self._now)
        x = needle if 0 <= needle <= self._frame.width else self._frame.width / 2
        self._goal = None
        view = axis.zoom(aim, factor, x, self._frame)
        self._asked = view.scale
        self._take_off(view)

    def _take_off(self, goal: TimeView) -> None:
        self._flight = (self._view, goal)
        self.limitsChanged.emit()
        self.flightBegun.emit()

    def _width_of(self, event: int) -> float:
        """Pixels that an event takes with its label, cut where it would leave no room for anything else."""
        return min(self._labels.width(self._events[event].title), self._frame.width / 2)

    def _lay_out(self) -> None:
        aim, self._flight = self._aim(), None
        widths = [self._width_of(i) for i in self._kept]
        first, last = (self._times[0], self._times[-1]) if self._times else axis.NO_YEARS
        self._frame = replace(self._frame, after=widths[-1] if widths else 0.0, first=first, last=last)
        self._layout = TimelineLayout(
            [self._times[i] for i in self._kept],
            axis.smallest_scale(self._frame),
            self._lanes,
            self._mark,
            widths,
            self._labels.cluster,
        )
        goal = axis.fit(*self._goal, self._frame) if self._goal else axis.clamp(aim, self._frame)
        self._view, self._window, self._ticks = goal, (), ()
        self._ahead.make(self._layout, axis.largest_scale(self._frame))
        self._show_window(again=True)

    def _show(self, view: TimeView) -> None:
        if view != self._view:
            self._view = view
            self._show_window()

    def _show_window(self, again: bool = False) -> None:
        self.viewChanged.emit()
        if self._flight is None:
            self.limitsChanged.emit()
        self._show_items(again)
        found = ticks(self._view.start, self._view.time(self._frame.width), self._view.scale, self._widths)
        if found != self._ticks:
            self._ticks = found
            self._ticks_model.set_rows([tick_row(tick) for tick in found])

    def _show_items(self, again: bool = False) -> None:
        view = self._view
        seen = self._layout.window(view.scale, view.start, view.time(self._frame.width))
        if again or seen != self._window:
            self._window = seen
            self._items_model.set_rows([self._item_row(item) for item in seen])

    def _item_row(self, item: Item) -> TimelineItemRow:
        members = self._kept[item.first : item.last + 1]
        return item_row(
            item,
            members[0],
            [self._events[i] for i in members],
            chosen=self._chosen in members,
            here=any(i in self._here for i in members),
        )

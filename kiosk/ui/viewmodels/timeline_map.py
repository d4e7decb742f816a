"""The map of the timeline's screen: what of it is seen, its marks and their labels."""

from collections.abc import Sequence
from dataclasses import replace
from math import floor, log

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement

from kiosk.domain import map_view
from kiosk.domain.geo import Point, project
from kiosk.domain.map_marks import Box, Labelled, beads, group, place_labels, short_name
from kiosk.domain.map_view import Frame, MapView
from kiosk.domain.timeline import Place
from kiosk.ui.models.map_places import MapPlaceRow, MapPlacesModel
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_STEP = 1.8  # a tap on + or -
_GROUP_STEP = 2**0.5
_NEAR = 5.0  # pixels a map unit, on a frame of 1240: how near a flight to one place comes
_NEAR_WIDTH = 1240.0
_NO_GOAL: tuple[tuple[Point, ...], float] = ((), _NEAR)


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineMapViewModel(QObject):
    """Lengths are pixels of the map's item unless they are said to be map units."""

    viewChanged = Signal()
    flightBegun = Signal()
    limitsChanged = Signal()
    restingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = Frame(1, 1)
        self._view = MapView(960, 300, 1)
        self._flight: tuple[MapView, MapView] | None = None
        self._resting = True
        self._goal = _NO_GOAL
        self._hit, self._mark = 1.0, 1.0
        self._metrics = QFontMetricsF(QFont())
        self._padding = 0.0
        self._covers: list[Box] = []
        self._places: dict[str, Place] = {}
        self._spots: dict[str, Point] = {}
        self._events: dict[str, int] = {}
        self._groups: tuple[tuple[str, ...], ...] = ()
        self._level = 0
        self._chosen = ""
        self._route: Sequence[Point] = ()  # of the present leg: labels keep off it
        self._marks = MapPlacesModel(self)

    # what is seen
    def _x(self) -> float:
        return self._view.x

    def _y(self) -> float:
        return self._view.y

    def _scale(self) -> float:
        return self._view.scale

    def _get_resting(self) -> bool:
        return self._resting

    def part(self, mark: str) -> bool:
        """Come nearer to a mark until its places part; False where they lie on one spot or cannot."""
        spots = self.spots(self.members(mark))
        if len(set(spots)) < 2 or not self._can_zoom_in():
            return False
        self.fly_to(spots, nearest=1000)
        return True

    def _can_zoom_in(self) -> bool:
        return self._aim().scale < map_view.largest_scale(self._frame) * 0.999

    def _can_zoom_out(self) -> bool:
        return self._aim().scale > map_view.smallest_scale(self._frame) * 1.001

    x = Property(float, _x, notify=viewChanged)  # map units in the middle
    y = Property(float, _y, notify=viewChanged)
    scale = Property(float, _scale, notify=viewChanged)  # pixels a map unit
    resting = Property(bool, _get_resting, notify=restingChanged)  # nothing moves: all may be drawn in full
    canZoomIn = Property(bool, _can_zoom_in, notify=limitsChanged)
    canZoomOut = Property(bool, _can_zoom_out, notify=limitsChanged)

    def _get_marks(self) -> MapPlacesModel:
        return self._marks

    places = Property(MapPlacesModel, _get_marks, constant=True)

    # for the screen's view model
    def set_places(self, places: Sequence[Place], events: dict[str, int]) -> None:
        """Show places with their numbers of events; those with none are left out."""
        self._places = {place.id: place for place in places}
        self._spots = {place.id: project(place.lat, place.lon) for place in places}
        self._events = events
        self._regroup()

    def choose(self, place: str, route: Sequence[Point] = ()) -> None:
        """Light a place, "" for none; labels keep off the line that leads there."""
        if (place, route) != (self._chosen, self._route):
            self._chosen, self._route = place, route
            self._regroup()

    @property
    def view(self) -> MapView:
        return self._view

    @property
    def frame(self) -> Frame:
        return self._frame

    def seen(self) -> tuple[Point, Point]:
        """The corners, north-west and south-east, of what is seen."""
        half = Point(self._frame.width / self._view.scale / 2, self._frame.height / self._view.scale / 2)
        x, y = self._view.x, self._view.y
        return Point(x - half.x, y - half.y), Point(x + half.x, y + half.y)

    def members(self, place: str) -> tuple[str, ...]:
        """The places under one mark, the mark's own first."""
        return next((one for one in self._groups if place in one), (place,))

    def spots(self, places: Sequence[str]) -> tuple[Point, ...]:
        return tuple(self._spots[place] for place in places)

    def fly_to(self, points: Sequence[Point], nearest: float = _NEAR) -> None:
        """Fly until the points fill the map, no nearer than `nearest` pixels a map unit on a large screen."""
        if not points:
            return
        self._goal = (tuple(points), nearest)
        goal = map_view.fit(points, self._frame, nearest * max(self._frame.width / _NEAR_WIDTH, 0.6))
        self._take_off(goal)

    # for the screen
    @Slot(float, float, float, float, float, float)
    def resize(
        self, width: float, height: float, left: float, top: float, right: float, bottom: float
    ) -> None:
        """The map's item has this size; bands at its sides should stay free of what matters."""
        self._frame = Frame(max(width, 1), max(height, 1), left, top, right, bottom)
        aim, self._flight = self._aim(), None
        points, nearest = self._goal
        if points:
            self._show(map_view.fit(points, self._frame, nearest * max(self._frame.width / _NEAR_WIDTH, 0.6)))
        else:
            self._show(map_view.clamp(aim, self._frame))
        self.settle()

    @Slot(QRectF, QRectF)
    def cover(self, title: QRectF, buttons: QRectF) -> None:
        """These lie over the map: no label goes under them."""
        self._covers = [Box(one.left(), one.top(), one.right(), one.bottom()) for one in (title, buttons)]
        self._regroup()

    @Slot(float, float, QFont, float)
    def measure(self, hit: float, mark: float, font: QFont, padding: float) -> None:
        """The smallest target, a mark's size, the labels' font, and the space around their words."""
        self._hit, self._mark = max(hit, 1), mark
        self._metrics, self._padding = QFontMetricsF(font), padding
        self._regroup()

    @Slot(float, float)
    def drag(self, dx: float, dy: float) -> None:
        self._take_over()
        self._show(map_view.drag(self._view, dx, dy, self._frame))

    @Slot(float, float, float)
    def zoom(self, factor: float, x: float, y: float) -> None:
        self._take_over()
        self._show(map_view.zoom(self._view, factor, x, y, self._frame))

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
        self._show(map_view.fly(start, end, progress, self._frame))
        if progress >= 1:
            self.settle()

    @Slot()
    def settle(self) -> None:
        """The finger is gone and nothing moves any more: put the labels where they have room."""
        self._regroup()
        self._rest(self._flight is None)

    def _aim(self) -> MapView:
        return self._flight[1] if self._flight else self._view

    def _zoom_by_tap(self, factor: float) -> None:
        self._goal = _NO_GOAL
        self._take_off(map_view.zoom(self._aim(), factor, *self._anchor(), self._frame))

    def _anchor(self) -> Point:
        """What a tap on + or - leaves where it is: the chosen place if it is in sight, else the middle."""
        width, height = self._frame.width, self._frame.height
        if spot := self._spots.get(self._chosen):
            x, y = map_view.on_screen(spot, self._aim(), self._frame)
            if 0 <= x <= width and 0 <= y <= height:
                return Point(x, y)
        return Point(width / 2, height / 2)

    def _take_over(self) -> None:
        """A finger has the map now: it flies nowhere, and a change of size leaves it where it is."""
        self._flight, self._goal = None, _NO_GOAL
        self._rest(False)

    def _take_off(self, goal: MapView) -> None:
        self._flight = (self._view, goal)
        self._rest(False)
        self.limitsChanged.emit()
        self.flightBegun.emit()

    def _show(self, view: MapView) -> None:
        if view == self._view:
            return
        self._view = view
        self.viewChanged.emit()
        if self._flight is None:
            self.limitsChanged.emit()
        if self._level_of(view.scale) != self._level:
            self._regroup()

    def _rest(self, resting: bool) -> None:
        if resting != self._resting:
            self._resting = resting
            self.restingChanged.emit()

    def _level_of(self, scale: float) -> int:
        return floor(log(scale, _GROUP_STEP))

    def _regroup(self) -> None:
        """Marks for the present scale, and labels for the present view; chosen first, then by events."""
        self._level = self._level_of(self._view.scale)
        names = [name for name in self._spots if self._events.get(name)]
        names.sort(key=lambda name: (name != self._chosen, -self._events[name]))
        distance = self._hit / _GROUP_STEP**self._level
        heads = group([self._spots[name] for name in names], distance)
        self._groups = tuple(tuple(names[index] for index in one) for one in heads)
        rows = [self._row(one) for one in self._groups]
        marks = [self._labelled(row) for row in rows]
        frame = Box(0, 0, self._frame.width, self._frame.height)
        route = [map_view.on_screen(spot, self._view, self._frame) for spot in self._route]
        sides = place_labels(marks, frame, self._covers, beads(route, frame, self._mark / 2))
        rows = [replace(row, side=side.value) for row, side in zip(rows, sides, strict=True)]
        self._marks.set_rows(sorted(rows, key=lambda row: row.x))

    def _row(self, names: tuple[str, ...]) -> MapPlaceRow:
        place, spot = self._places[names[0]], self._spots[names[0]]
        events = sum(self._events[name] for name in names)
        chosen = self._chosen in names
        return MapPlaceRow(
            place.id,
            True,
            short_name(place.name),
            place.country,
            len(names),
            events,
            spot.x,
            spot.y,
            4,
            chosen,
        )

    def _labelled(self, row: MapPlaceRow) -> Labelled:
        text = row.name if row.places == 1 else f"{row.name} +{row.places - 1}"
        spot = map_view.on_screen(Point(row.x, row.y), self._view, self._frame)
        width = self._metrics.horizontalAdvance(text) + 2 * self._padding
        return Labelled(spot, self._mark, width, self._metrics.height())

"""The traveller's way on the map: what lies behind, the leg that draws itself, what is to come."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.geo import Point, cut, line_path, point_along
from kiosk.domain.journey import Trip
from kiosk.ui.qml import QmlUncreatable
from kiosk.ui.viewmodels.timeline_map import TimelineMapViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_LARGEST = 6.0  # widths of the view that what is drawn takes at most; drawn anew, it takes 3


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineWayViewModel(QObject):
    """Paths and points are in map units."""

    legChanged = Signal()
    travelled = Signal()

    def __init__(self, map_: TimelineMapViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map = map_
        self._area = map_.seen()  # what lies outside of it is not drawn
        map_.viewChanged.connect(self._look)
        self._way: Sequence[Trip] = ()
        self._present = -1
        self._progress = 0.0
        self._paths = ("", "", "")

    def _past(self) -> str:
        return self._paths[0]

    def _present_path(self) -> str:
        return self._paths[1]

    def _future(self) -> str:
        return self._paths[2]

    def _has_traveller(self) -> bool:
        return len(self._way) > 0

    def _get_progress(self) -> float:
        return self._progress

    def _here(self) -> Point:
        if not self._way:
            return Point(0, 0)
        if self._present < 0:
            return self._way[0].points[0]
        return point_along(self._way[self._present].points, self._progress)[0]

    def _x(self) -> float:
        return self._here().x

    def _y(self) -> float:
        return self._here().y

    pastPath = Property(str, _past, notify=legChanged)
    presentPath = Property(str, _present_path, notify=legChanged)
    futurePath = Property(str, _future, notify=legChanged)
    hasTraveller = Property(bool, _has_traveller, notify=legChanged)
    progress = Property(float, _get_progress, notify=travelled)  # of the present leg, 0-1
    travellerX = Property(float, _x, notify=travelled)
    travellerY = Property(float, _y, notify=travelled)

    def set_way(self, way: Sequence[Trip]) -> None:
        """Show these legs; one stays at the present leg."""
        self._way = way
        self._draw(min(self._present, len(way) - 1), self._progress)

    def show(self, present: int, progress: float) -> None:
        """The leg `present` (an index; -1 before the first) is done to a part of 0-1."""
        if present != self._present:
            self._draw(present, progress)
        elif progress != self._progress:
            self._progress = progress
            self.travelled.emit()

    def _look(self) -> None:
        """Follow the map: draw anew where it shows more than is drawn, or a small part of it."""
        (west, north), (east, south) = self._map.seen()
        low, high = self._area
        within = low.x <= west and low.y <= north and east <= high.x and south <= high.y
        if not within or high.x - low.x > _LARGEST * (east - west):
            self._draw(self._present, self._progress)

    def _path(self, trips: Sequence[Trip]) -> str:
        return "".join(line_path(piece) for trip in trips for piece in cut(trip.points, *self._area))

    def _draw(self, present: int, progress: float) -> None:
        self._present, self._progress = present, progress
        (west, north), (east, south) = self._map.seen()
        width, height = east - west, south - north
        self._area = Point(west - width, north - height), Point(east + width, south + height)
        self._paths = (
            self._path(self._way[: max(present, 0)]),
            line_path(self._way[present].points) if present >= 0 else "",
            self._path(self._way[present + 1 :]),
        )
        self.legChanged.emit()
        self.travelled.emit()

"""The traveller's way on the map: what lies behind, the leg that draws itself, what is to come."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.geo import Point, line_path, point_along
from kiosk.domain.journey import Trip
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineWayViewModel(QObject):
    """Paths and points are in map units."""

    legChanged = Signal()
    travelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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

    def _draw(self, present: int, progress: float) -> None:
        self._present, self._progress = present, progress
        self._paths = (
            "".join(line_path(trip.points) for trip in self._way[: max(present, 0)]),
            line_path(self._way[present].points) if present >= 0 else "",
            "".join(line_path(trip.points) for trip in self._way[present + 1 :]),
        )
        self.legChanged.emit()
        self.travelled.emit()

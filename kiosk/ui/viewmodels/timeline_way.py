"""The traveller's way: the leg that draws itself and those just done, over the sheet that has the rest."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.geo import Land, Point, cut, line_path, point_along
from kiosk.domain.journey import Part, Trip, begun
from kiosk.domain.timeline import TravelMode
from kiosk.ui.qml import QmlUncreatable
from kiosk.ui.viewmodels.timeline_map import TimelineMapViewModel
from kiosk.ui.viewmodels.timeline_sheet import TimelineSheetViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Paths = dict[TravelMode, str]

_LARGEST = 6.0  # widths of the view that what is drawn takes at most; drawn anew, it takes 3


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineWayViewModel(QObject):
    """Paths and points are in map units. Past and present have a path for each mode of travel."""

    legChanged = Signal()
    travelled = Signal()

    def __init__(self, land: Land, map_: TimelineMapViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map = map_
        self._sheet = TimelineSheetViewModel(land, map_, self)
        self._sheet.shownChanged.connect(self._redraw)
        self._area = map_.seen()  # what lies outside of it is not drawn
        map_.viewChanged.connect(self._look)
        self._way: Sequence[Trip] = ()
        self._present = -1
        self._progress = 0.0
        self._past: Paths = {}
        self._begun: Paths = {}

    def _get_sheet(self) -> TimelineSheetViewModel:
        return self._sheet

    def _past_land(self) -> str:
        return self._past.get(TravelMode.LAND, "")

    def _past_rail(self) -> str:
        return self._past.get(TravelMode.RAIL, "")

    def _past_sea(self) -> str:
        return self._past.get(TravelMode.SEA, "")

    def _present_land(self) -> str:
        return self._begun.get(TravelMode.LAND, "")

    def _present_rail(self) -> str:
        return self._begun.get(TravelMode.RAIL, "")

    def _present_sea(self) -> str:
        return self._begun.get(TravelMode.SEA, "")

    def _has_traveller(self) -> bool:
        return len(self._way) > 0

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

    sheet = Property(TimelineSheetViewModel, _get_sheet, constant=True)
    pastLand = Property(str, _past_land, notify=legChanged)
    pastRail = Property(str, _past_rail, notify=legChanged)
    pastSea = Property(str, _past_sea, notify=legChanged)
    presentLand = Property(str, _present_land, notify=travelled)  # as far as the traveller has come
    presentRail = Property(str, _present_rail, notify=travelled)
    presentSea = Property(str, _present_sea, notify=travelled)
    hasTraveller = Property(bool, _has_traveller, notify=legChanged)
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
            self._advance()

    def _look(self) -> None:
        """Follow the map: draw anew where it shows more than is drawn, or a small part of it."""
        (west, north), (east, south) = self._map.seen()
        low, high = self._area
        within = low.x <= west and low.y <= north and east <= high.x and south <= high.y
        if not within or high.x - low.x > _LARGEST * (east - west):
            self._redraw()

    def _redraw(self) -> None:
        self._draw(self._present, self._progress)

    def _paths(self, parts: Iterable[Part]) -> Paths:
        """One path a mode, of what is near what the map shows."""
        found: Paths = {}
        for mode, points in parts:
            pieces = "".join(line_path(piece) for piece in cut(points, *self._area))
            found[mode] = found.get(mode, "") + pieces
        return found

    def _draw(self, present: int, progress: float) -> None:
        self._present, self._progress = present, progress
        (west, north), (east, south) = self._map.seen()
        width, height = east - west, south - north
        self._area = Point(west - width, north - height), Point(east + width, south + height)
        behind = max(present, 0)
        self._sheet.set_way(self._way, behind)
        self._past = self._paths(part for trip in self._way[self._sheet.past : behind] for part in trip.parts)
        self.legChanged.emit()
        self._advance()

    def _advance(self) -> None:
        """Draw the present leg as far as the traveller has come."""
        there = self._present >= 0
        self._begun = self._paths(begun(self._way[self._present], self._progress)) if there else {}
        self.travelled.emit()

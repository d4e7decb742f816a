"""The picture of land and way under the map's marks: what is asked of Qt's thread, and what has come."""

from base64 import b64encode
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement

from kiosk.domain.geo import Land
from kiosk.domain.journey import Trip
from kiosk.domain.map_sheet import WORLD, Sheet, serves, sheet_around
from kiosk.ui.map_svg import Dress, LandSvg, write_sheet
from kiosk.ui.qml import QmlUncreatable
from kiosk.ui.viewmodels.timeline_map import TimelineMapViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineSheetViewModel(QObject):
    """One sheet is asked for at a time; the one shown stays until the next has come."""

    asked = Signal()
    shownChanged = Signal()
    dressed = Signal()

    def __init__(self, land: Land, map_: TimelineMapViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._land = LandSvg(land)
        self._map = map_
        self._dress: Dress | None = None
        self._way: Sequence[Trip] = ()
        self._past = 0  # trips that lie behind
        self._stale = True  # something but the view has changed since a sheet was asked for
        self._coming: tuple[Sheet, int] | None = None
        self._shown: tuple[Sheet, int] = (WORLD, 0)
        self._source = ""
        self._world = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        map_.viewChanged.connect(self._look)
        map_.restingChanged.connect(self._look)

    def _get_source(self) -> str:
        return self._source

    def _get_world(self) -> str:
        return self._world

    def _get_shown(self) -> QRectF:
        return _rect(self._shown[0])

    def _get_world_area(self) -> QRectF:
        return _rect(WORLD)

    source = Property(str, _get_source, notify=asked)
    shown = Property(QRectF, _get_shown, notify=shownChanged)  # map units
    worldSource = Property(str, _get_world, notify=dressed)  # the land alone, small
    world = Property(QRectF, _get_world_area, constant=True)  # map units

    @property
    def past(self) -> int:
        """How many trips the shown sheet has as travelled."""
        return self._shown[1]

    def set_way(self, way: Sequence[Trip], past: int) -> None:
        """Show these trips, the first `past` of them as travelled."""
        if (way, past) != (self._way, self._past):
            self._way, self._past = way, past
            self._change()

    @Slot(QColor, QColor, QColor, QColor, QColor, QColor, QColor, QColor, float, float, float, float)
    def dress(
        self,
        sea: QColor,
        land: QColor,
        coast: QColor,
        shade: QColor,
        future: QColor,
        past: QColor,
        sleepers: QColor,
        shadow: QColor,
        hairline: float,
        thickness: float,
        shift: float,
        ratio: float,
    ) -> None:
        """How land and way are drawn, as `Dress` says."""
        colours = (sea, land, coast, shade, future, past, sleepers, shadow)
        self._dress = Dress(*colours, hairline, thickness, shift, ratio)
        self._world = _url(write_sheet(WORLD, self._land, (), (), self._dress))
        self.dressed.emit()
        self._change()

    @Slot()
    def arrive(self) -> None:
        """The sheet asked for is there to be shown."""
        if self._coming:
            self._shown, self._coming = self._coming, None
            self.shownChanged.emit()
            self._soon.start()

    def _change(self) -> None:
        self._stale = True
        self._soon.start()

    def _look(self) -> None:
        """Ask for the next sheet where the shown one does not serve."""
        if self._coming or not self._dress:
            return
        view, frame, resting = self._map.view, self._map.frame, bool(self._map.resting)
        if not self._stale and serves(self._shown[0], view, frame, resting):
            return
        sheet = sheet_around(view, frame)
        past = [part for trip in self._way[: self._past] for part in trip.parts]
        future = [part for trip in self._way[self._past :] for part in trip.parts]
        self._stale = False
        self._coming = (sheet, self._past)
        source = _url(write_sheet(sheet, self._land, past, future, self._dress))
        if source == self._source:
            self.arrive()
        else:
            self._source = source
            self.asked.emit()


def _rect(sheet: Sheet) -> QRectF:
    return QRectF(sheet.low.x, sheet.low.y, sheet.high.x - sheet.low.x, sheet.high.y - sheet.low.y)


def _url(svg: str) -> str:
    return f"data:image/svg+xml;base64,{b64encode(svg.encode()).decode()}"

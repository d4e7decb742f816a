"""The strip of eras that shows where on the whole timeline one is."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.timeline import Timeline
from kiosk.domain.timeline_axis import TimeView
from kiosk.domain.timeline_overview import Field, fields, position
from kiosk.ui.models.timeline_events import TimelineEraRow, TimelineErasModel
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineOverviewViewModel(QObject):
    """Left, right, needle and the narrowest era's width are shares (0-1) of the strip."""

    fieldsChanged = Signal()
    windowChanged = Signal()
    needleChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[Field, ...] = ()
        self._eras = TimelineErasModel(self)
        self._window = (0.0, 1.0)
        self._needle_at = 0.0

    def _left(self) -> float:
        return self._window[0]

    def _right(self) -> float:
        return self._window[1]

    def _needle(self) -> float:
        return self._needle_at

    def _narrowest(self) -> float:
        return min((one.right - one.left for one in self._fields), default=1.0)

    def _get_eras(self) -> TimelineErasModel:
        return self._eras

    left = Property(float, _left, notify=windowChanged)
    right = Property(float, _right, notify=windowChanged)
    narrowest = Property(float, _narrowest, notify=fieldsChanged)
    needle = Property(float, _needle, notify=needleChanged)
    eras = Property(TimelineErasModel, _get_eras, constant=True)

    def set_timeline(self, timeline: Timeline) -> None:
        self._fields = fields(timeline)
        self.fieldsChanged.emit()
        self.light("")

    def light(self, era: str) -> None:
        """Mark an era as the chosen event's; "" for none."""
        self._eras.set_rows(
            [
                TimelineEraRow(
                    one.era.id, one.era.title, one.era.start, one.era.end, one.left, one.right, lit
                )
                for one in self._fields
                for lit in [one.era.id == era]
            ]
        )

    def show_window(self, view: TimeView, width: float) -> None:
        """The axis, so many pixels wide, shows this view."""
        self._window = position(self._fields, view.start), position(self._fields, view.time(width))
        self.windowChanged.emit()

    def show_needle(self, time: float) -> None:
        self._needle_at = position(self._fields, time)
        self.needleChanged.emit()

    def years(self, era: str) -> tuple[float, float] | None:
        """The first moment of an era and the first after it."""
        return next(((one.start, one.end) for one in self._fields if one.era.id == era), None)

"""Marks on the map: a place, or places too near each other for a finger."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.ui.models.pooled import PooledRowModel
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MapPlaceRow:
    """`x`, `y` in map units; `side` where the label stands (0 right, 1 left, 2 above, 3 below, 4 nowhere)."""

    id: str
    shown: bool
    name: str
    country: str
    places: int
    events: int
    x: float
    y: float
    side: int
    chosen: bool


@QmlElement
@QmlUncreatable("Python gives it")
class MapPlacesModel(PooledRowModel):
    row_type = MapPlaceRow

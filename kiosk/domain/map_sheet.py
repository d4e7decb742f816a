"""The sheet of the map: a picture of land and way, larger than the view, over which the view moves.

Drawing coasts and ways takes longer than a frame may; moving a picture of them takes next to nothing.
"""

from dataclasses import dataclass

from kiosk.domain.geo import Point, corners
from kiosk.domain.map_view import Frame, MapView

_MARGIN = 0.3  # of the view's size, on each side of it
_SPARE = 0.1  # of the view's size: nearer than this to the sheet's edge, the next one is made
_BLUR = 1.5  # how far the view's scale may leave the sheet's while the map moves


@dataclass(frozen=True, slots=True)
class Sheet:
    """A box of the map, its corners in map units, and how many pixels a map unit takes."""

    low: Point
    high: Point
    scale: float


WORLD = Sheet(*corners(), 0.5)  # the whole map, small: lies under the sheet that a fast finger outruns


def sheet_around(view: MapView, frame: Frame) -> Sheet:
    """The view and a margin, no further than the map goes."""
    return Sheet(*_around(view, frame, _MARGIN), view.scale)


def serves(sheet: Sheet, view: MapView, frame: Frame, resting: bool) -> bool:
    """Whether the view can stay on this sheet. At rest the sheet is to be crisp."""
    low, high = _around(view, frame, _SPARE)
    if low.x < sheet.low.x or low.y < sheet.low.y or high.x > sheet.high.x or high.y > sheet.high.y:
        return False
    return view.scale == sheet.scale if resting else 1 / _BLUR <= view.scale / sheet.scale <= _BLUR


def _around(view: MapView, frame: Frame, margin: float) -> tuple[Point, Point]:
    x, y = (size * (0.5 + margin) / view.scale for size in (frame.width, frame.height))
    return (
        Point(max(view.x - x, WORLD.low.x), max(view.y - y, WORLD.low.y)),
        Point(min(view.x + x, WORLD.high.x), min(view.y + y, WORLD.high.y)),
    )

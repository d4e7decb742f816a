"""What of the map one sees: fitting, dragging, zooming and flying, always inside the map's edge."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.geo import Point, corners

_NORTH_WEST, _SOUTH_EAST = corners()
_WIDEST = 40.0  # pixels a map unit at most: 0.2 degrees over a finger's width


@dataclass(frozen=True, slots=True)
class MapView:
    """The map unit in the middle of the view, and how many pixels a map unit takes."""

    x: float
    y: float
    scale: float


@dataclass(frozen=True, slots=True)
class Frame:
    """The view's size and the bands at its sides that something covers, in pixels."""

    width: float
    height: float
    left: float = 0
    top: float = 0
    right: float = 0
    bottom: float = 0


def smallest_scale(frame: Frame) -> float:
    """The scale at which the map's edge just meets the frame."""
    return max(
        frame.width / (_SOUTH_EAST.x - _NORTH_WEST.x), frame.height / (_SOUTH_EAST.y - _NORTH_WEST.y), 1e-3
    )


def largest_scale(frame: Frame) -> float:
    return max(_WIDEST, smallest_scale(frame))


def clamp(view: MapView, frame: Frame) -> MapView:
    """The nearest view without anything beyond the map's edge."""
    scale = min(max(view.scale, smallest_scale(frame)), largest_scale(frame))
    half_width, half_height = frame.width / scale / 2, frame.height / scale / 2
    return MapView(
        min(max(view.x, _NORTH_WEST.x + half_width), _SOUTH_EAST.x - half_width),
        min(max(view.y, _NORTH_WEST.y + half_height), _SOUTH_EAST.y - half_height),
        scale,
    )


def fit(points: Sequence[Point], frame: Frame, widest: float = _WIDEST) -> MapView:
    """The closest view, no closer than `widest`, with all points in the frame's uncovered part."""
    if not points:
        raise ValueError("nothing to fit")
    west, east = min(p.x for p in points), max(p.x for p in points)
    north, south = min(p.y for p in points), max(p.y for p in points)
    room_x = max(frame.width - frame.left - frame.right, 1.0)
    room_y = max(frame.height - frame.top - frame.bottom, 1.0)
    scale = min(
        widest, room_x / max(east - west, room_x / widest), room_y / max(south - north, room_y / widest)
    )
    scale = min(max(scale, smallest_scale(frame)), largest_scale(frame))
    return clamp(
        MapView(
            (west + east) / 2 + (frame.right - frame.left) / 2 / scale,
            (north + south) / 2 + (frame.bottom - frame.top) / 2 / scale,
            scale,
        ),
        frame,
    )


def drag(view: MapView, dx: float, dy: float, frame: Frame) -> MapView:
    """The map follows a finger by (dx, dy) pixels."""
    return clamp(MapView(view.x - dx / view.scale, view.y - dy / view.scale, view.scale), frame)


def zoom(view: MapView, factor: float, x: float, y: float, frame: Frame) -> MapView:
    """Closer by a factor, with what lies under pixel (x, y) kept there where the edge allows."""
    scale = min(max(view.scale * factor, smallest_scale(frame)), largest_scale(frame))
    away_x, away_y = x - frame.width / 2, y - frame.height / 2
    shift = 1 / view.scale - 1 / scale
    return clamp(MapView(view.x + away_x * shift, view.y + away_y * shift, scale), frame)


def on_screen(point: Point, view: MapView, frame: Frame) -> Point:
    """Map units to pixels of the frame."""
    return Point(
        (point.x - view.x) * view.scale + frame.width / 2, (point.y - view.y) * view.scale + frame.height / 2
    )


def fly(start: MapView, end: MapView, progress: float, frame: Frame) -> MapView:
    """The view at a part (0-1) of a flight: rising for far goals (van Wijk and Nuij, 2003)."""
    if progress <= 0 or progress >= 1:
        return start if progress <= 0 else end
    from_width, to_width = frame.width / start.scale, frame.width / end.scale
    distance = math.hypot(end.x - start.x, end.y - start.y)
    if distance < 1e-6 * from_width:
        width = from_width * (to_width / from_width) ** progress
        return MapView(end.x, end.y, frame.width / width)
    rise = 2.0  # rho squared
    spread = (to_width**2 - from_width**2, rise * rise * distance * distance)
    at_start = math.asinh((spread[0] + spread[1]) / (2 * from_width * rise * distance))
    at_end = math.asinh((spread[0] - spread[1]) / (2 * to_width * rise * distance))
    turn = -at_start + progress * (at_start - at_end)
    width = from_width * math.cosh(at_start) / math.cosh(turn)
    share = from_width / (rise * distance) * (math.cosh(at_start) * math.tanh(turn) + math.sinh(at_start))
    return clamp(
        MapView(
            start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share, frame.width / width
        ),
        frame,
    )

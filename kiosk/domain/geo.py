"""The map's projection (Miller cylindrical) and lines on it, in map units of 1/8 degree of longitude."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

WEST, NORTH = -130.0, 72.0  # degrees: where map unit (0, 0) lies
SOUTH_EDGE, NORTH_EDGE = -60.0, 84.0  # degrees: how far the map goes
SEAM = -170.0  # degrees: where it is cut open, in the Bering Strait
UNITS_PER_DEGREE = 8.0

Ring = Sequence[int]  # lon, lat, lon, lat ... in hundredths of a degree


class Point(NamedTuple):
    """A place on the map, x to the east, y to the south, in map units."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Land:
    """The coasts in two levels of detail."""

    coarse: Sequence[Ring]
    fine: Sequence[Ring]


def project(lat: float, lon: float) -> Point:
    """Degrees to map units; `lat` strictly between the poles' limit of 112 degrees, so any real one."""
    return _point(lat, lon + 360 if lon < SEAM else lon)


def corners() -> tuple[Point, Point]:
    """The map's own, north-west and south-east, in map units."""
    return _point(NORTH_EDGE, SEAM), _point(SOUTH_EDGE, SEAM + 360)


def ring_points(ring: Ring) -> list[Point]:
    """A ring's corners in map units."""
    return [_point(ring[i + 1] / 100, ring[i] / 100) for i in range(0, len(ring), 2)]


def cut(points: Sequence[Point], low: Point, high: Point) -> list[list[Point]]:
    """What of a line lies in the box from `low` to `high`: its pieces, in order (Liang and Barsky, 1984)."""
    pieces: list[list[Point]] = []
    for start, end in pairwise(points):
        part = _inside(start, end, low, high)
        if part is None:
            continue
        if pieces and pieces[-1][-1] == part[0]:
            pieces[-1].append(part[1])
        else:
            pieces.append(list(part))
    return pieces


def _inside(start: Point, end: Point, low: Point, high: Point) -> tuple[Point, Point] | None:
    first, last = 0.0, 1.0
    dx, dy = end.x - start.x, end.y - start.y
    sides = ((-dx, start.x - low.x), (dx, high.x - start.x), (-dy, start.y - low.y), (dy, high.y - start.y))
    for way, room in sides:
        if way < 0:
            first = max(first, room / way)
        elif way > 0:
            last = min(last, room / way)
        elif room < 0:
            return None
    if first > last:
        return None
    return (
        start if first == 0 else Point(start.x + first * dx, start.y + first * dy),
        end if last == 1 else Point(start.x + last * dx, start.y + last * dy),
    )


def line_path(points: Sequence[Point]) -> str:
    """An open line as the data of an SVG path; "" for fewer than two points."""
    if len(points) < 2:
        return ""
    return "M" + "L".join(f"{x:.2f},{y:.2f}" for x, y in points)


def point_along(points: Sequence[Point], fraction: float) -> tuple[Point, float]:
    """Where one is after a part (0-1) of a line's length, and the heading in degrees clockwise from east."""
    i, here = _along(points, fraction)
    if i == 0:
        return here, 0.0
    start, end = points[i - 1], points[i]
    return here, math.degrees(math.atan2(end.y - start.y, end.x - start.x))


def first_part(points: Sequence[Point], fraction: float) -> tuple[Point, ...]:
    """A line up to a part (0-1) of its length."""
    i, here = _along(points, fraction)
    return (*points[:i], here)


def _along(points: Sequence[Point], fraction: float) -> tuple[int, Point]:
    """The point after a part of a line's length, and the index of the line's point that follows it."""
    if not points:
        raise ValueError("a line needs a point")
    reached = [0.0]
    for start, end in pairwise(points):
        reached.append(reached[-1] + math.dist(start, end))
    gone = min(max(fraction, 0.0), 1.0) * reached[-1]
    i = min(max(bisect_right(reached, gone), 1), len(points) - 1)
    if reached[-1] == 0 or i == 0:
        return 0, points[-1]
    start, end = points[i - 1], points[i]
    share = (gone - reached[i - 1]) / ((reached[i] - reached[i - 1]) or 1.0)
    return i, Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def _point(lat: float, lon: float) -> Point:
    return Point((lon - WEST) * UNITS_PER_DEGREE, (_miller(NORTH) - _miller(lat)) * _PER_RADIAN)


_PER_RADIAN = UNITS_PER_DEGREE * 180 / math.pi


def _miller(lat: float) -> float:
    return 1.25 * math.log(math.tan(math.pi / 4 + 0.4 * math.radians(lat)))

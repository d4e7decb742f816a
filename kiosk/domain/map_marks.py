"""Places on the map: near ones grouped as a finger needs, labels put where they hide nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from math import ceil, dist

from kiosk.domain.geo import Point, cut


class Side(Enum):
    """Where a label stands beside its mark."""

    RIGHT = 0
    LEFT = 1
    ABOVE = 2
    BELOW = 3
    NONE = 4  # no room: left out


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, point: Point) -> bool:
        return self.left <= point.x <= self.right and self.top <= point.y <= self.bottom

    def within(self, other: "Box") -> bool:
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Labelled:
    """A mark in the middle of a square of `mark` pixels, and the size of its label."""

    spot: Point
    mark: float
    width: float
    height: float


def short_name(name: str) -> str:
    """A place's name as a map has room for it: without what stands in brackets or after a comma."""
    return name.split(" (")[0].split(",")[0]


def group(points: Sequence[Point], distance: float) -> tuple[tuple[int, ...], ...]:
    """Points, the weightier first, taken together: squares of `distance` around the first of each part.

    Returns indices into `points`, the weightiest of its group first.
    """
    groups: list[list[int]] = []
    cells: dict[tuple[int, int], list[int]] = {}
    for index, point in enumerate(points):
        column, row = int(point.x // distance), int(point.y // distance)
        near = [
            one
            for cell in _around(column, row)
            for one in cells.get(cell, ())
            if _away(points[groups[one][0]], point) < distance
        ]
        if near:
            groups[min(near, key=lambda one: dist(points[groups[one][0]], point))].append(index)
        else:
            cells.setdefault((column, row), []).append(len(groups))
            groups.append([index])
    return tuple(map(tuple, groups))


def place_labels(
    marks: Sequence[Labelled],
    frame: Box,
    taken: Iterable[Box] = (),
    shunned: Iterable[Box] = (),
    gap: float = 4,
) -> tuple[Side, ...]:
    """A side for each label, the weightiest mark first, so that none meets another, a mark or the edge.

    A label lies over what is shunned only where no other side has room; a mark whose middle is out of the
    frame, or under what is taken, has none.
    """
    spots = [_square_box(one) for one in marks]
    covers = tuple(taken)
    grid, shy = _Grid(frame), _Grid(frame)
    for box in (*spots, *covers):
        grid.add(box)
    for box in shunned:
        shy.add(box)
    sides: list[Side] = []
    for one, spot in zip(marks, spots, strict=True):
        side = Side.NONE
        if frame.holds(one.spot) and not any(cover.holds(one.spot) for cover in covers):
            boxes = [(each, label_box(one, each, gap)) for each in Side if each is not Side.NONE]
            free = [(each, box) for each, box in boxes if grid.free(box, spot)]
            clear = (each for each, box in free if shy.free(box, spot))
            side = next(clear, free[0][0] if free else side)
        if side is not Side.NONE:
            grid.add(label_box(one, side, gap))
        sides.append(side)
    return tuple(sides)


def beads(line: Sequence[Point], frame: Box, size: float) -> tuple[Box, ...]:
    """Squares of `size` pixels strung along a line (in pixels), as far as it lies in the frame."""
    half = size / 2
    low, high = Point(frame.left, frame.top), Point(frame.right, frame.bottom)
    found: list[Box] = []
    for piece in cut(line, low, high):
        for start, end in pairwise(piece):
            steps = max(1, ceil(dist(start, end) / size))
            for step in range(steps + 1):
                x = start.x + (end.x - start.x) * step / steps
                y = start.y + (end.y - start.y) * step / steps
                found.append(Box(x - half, y - half, x + half, y + half))
    return tuple(found)


def label_box(one: Labelled, side: Side, gap: float) -> Box:
    """Where the label of a mark lies when it stands on that side."""
    away = one.mark / 2 + gap
    left = {Side.RIGHT: one.spot.x + away, Side.LEFT: one.spot.x - away - one.width}.get(
        side, one.spot.x - one.width / 2
    )
    top = {Side.ABOVE: one.spot.y - away - one.height, Side.BELOW: one.spot.y + away}.get(
        side, one.spot.y - one.height / 2
    )
    return Box(left, top, left + one.width, top + one.height)


class _Grid:
    """Boxes by the cells that they touch, so that a question costs what is near, not what there is."""

    _CELL = 128.0

    def __init__(self, frame: Box) -> None:
        self._frame = frame
        self._cells: dict[tuple[int, int], list[Box]] = {}

    def add(self, box: Box) -> None:
        for cell in self._touched(box):
            self._cells.setdefault(cell, []).append(box)

    def free(self, box: Box, own: Box) -> bool:
        return box.within(self._frame) and not any(
            other is not own and other.meets(box)
            for cell in self._touched(box)
            for other in self._cells.get(cell, ())
        )

    def _touched(self, box: Box) -> Iterable[tuple[int, int]]:
        for column in range(int(box.left // self._CELL), int(box.right // self._CELL) + 1):
            for row in range(int(box.top // self._CELL), int(box.bottom // self._CELL) + 1):
                yield column, row


def _around(column: int, row: int) -> Iterable[tuple[int, int]]:
    return ((column + x, row + y) for x in (-1, 0, 1) for y in (-1, 0, 1))


def _away(a: Point, b: Point) -> float:
    """How far apart two points are, along or across, whichever is more."""
    return max(abs(a.x - b.x), abs(a.y - b.y))


def _square_box(one: Labelled) -> Box:
    half = one.mark / 2
    return Box(one.spot.x - half, one.spot.y - half, one.spot.x + half, one.spot.y + half)

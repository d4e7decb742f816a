"""A finger drawing: strokes of one width in a few inks, kept as vectors and never as a picture."""

import json
from dataclasses import dataclass
from enum import Enum

GRID = 4096
"""A point is (x, y) on a sheet GRID wide and GRID * height / width high, from the top left."""

MAX_BYTES = 60_000


class Ink(Enum):
    INK = "ink"
    OXIDE = "oxide"
    COBALT = "cobalt"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One touch from down to up; a single point is a dot."""

    ink: Ink
    points: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """`width` and `height` give the sheet's shape; points may not lie outside it."""

    width: int
    height: int
    strokes: tuple[Stroke, ...]


def encode(drawing: Drawing) -> str:
    """Compact JSON: each stroke is its ink, its first point, then differences."""
    strokes = [[stroke.ink.value, _differences(stroke.points)] for stroke in drawing.strokes]
    return json.dumps({"size": [drawing.width, drawing.height], "strokes": strokes}, separators=(",", ":"))


def decode(text: str) -> Drawing:
    """The drawing that `encode` wrote. Raises ValueError for anything else."""
    try:
        raw = json.loads(text)
        width, height = raw["size"]
        strokes = tuple(Stroke(Ink(ink), _sums(flat)) for ink, flat in raw["strokes"])
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("not a drawing") from error
    drawing = Drawing(width, height, strokes)
    if problem := fault(drawing):
        raise ValueError(problem)
    return drawing


def fault(drawing: Drawing) -> str:
    """Why the drawing cannot be kept, or an empty string."""
    if not _is_length(drawing.width) or not _is_length(drawing.height):
        return "the sheet has no size"
    if not drawing.strokes or not all(stroke.points for stroke in drawing.strokes):
        return "a stroke has no points"
    limit = GRID * drawing.height // drawing.width
    for stroke in drawing.strokes:
        if not all(_is_on(x, GRID) and _is_on(y, limit) for x, y in stroke.points):
            return "a point lies outside the sheet"
    if len(encode(drawing)) > MAX_BYTES:
        return "the drawing is too large"
    return ""


def _is_length(value: object) -> bool:
    return type(value) is int and 0 < value <= GRID


def _is_on(value: object, limit: int) -> bool:
    return type(value) is int and 0 <= value <= limit


def _differences(points: tuple[tuple[int, int], ...]) -> list[int]:
    flat: list[int] = []
    last = (0, 0)
    for x, y in points:
        flat += (x - last[0], y - last[1])
        last = (x, y)
    return flat


def _sums(flat: list[int]) -> tuple[tuple[int, int], ...]:
    if len(flat) % 2:
        raise ValueError("a point has no y")
    x = y = 0
    points: list[tuple[int, int]] = []
    for dx, dy in zip(flat[::2], flat[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x, y))
    return tuple(points)

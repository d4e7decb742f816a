"""A page of set type: its text, its links, and the measure it was set to. Lengths are pixels."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

TEXT_FAMILY = "Literata"
LEADING = 1.46  # as Theme.leading
_ROUNDS = 40  # of giving way: a row of five lines has come to rest by then


@dataclass(frozen=True, slots=True)
class Face:
    """`size` in pixels, the line height in pixels."""

    family: str
    weight: int
    size: int
    line: int


@dataclass(frozen=True, slots=True)
class Measure:
    """The columns that text flows into; `gap` between blocks, `indent` of quotations, asides and lists."""

    width: int  # of one column
    height: int
    body: Face
    heading: Face
    gap: int
    indent: int
    columns: int = 1
    gutter: int = 0

    @property
    def step(self) -> int:
        """From one column's left to the next one's."""
        return self.width + self.gutter


@dataclass(frozen=True, slots=True)
class LinkBox:
    """Where a link (or one line of it) stands on its page; `words` are the whole link's."""

    box: QRectF
    words: str
    kind: str
    target: str
    first: bool
    touch: QRectF = field(default_factory=QRectF)  # what a finger may hit


@dataclass(frozen=True, slots=True)
class Slug:
    """A piece of one block on one page: `markup` is Qt's styled text, `kind` how it is dressed."""

    kind: str
    markup: str
    plain: str
    offset: int
    height: int
    indent: int
    mark: str  # of a list item that starts here: a number, or a dot
    column_x: int = 0  # where its column starts


@dataclass(frozen=True, slots=True)
class Page:
    slugs: tuple[Slug, ...] = ()
    links: tuple[LinkBox, ...] = ()
    used: int = 0


def spread(links: Sequence[LinkBox], finger: float) -> tuple[LinkBox, ...]:
    """Each link with room for a finger round it; those over one another on near lines give way."""
    wide = [max(link.box.width(), finger) for link in links]
    high = [max(link.box.height(), finger) for link in links]
    xs = [link.box.center().x() for link in links]
    ys = [link.box.center().y() for link in links]
    over = [
        (upper, lower)
        for upper, lower in itertools.permutations(range(len(links)), 2)
        if ys[upper] < ys[lower] and abs(xs[upper] - xs[lower]) < (wide[upper] + wide[lower]) / 2
    ]
    for _ in range(_ROUNDS):
        for upper, lower in over:
            lacking = (high[upper] + high[lower]) / 2 - (ys[lower] - ys[upper])
            if lacking > 0:
                ys[upper] -= lacking / 2
                ys[lower] += lacking / 2
    return tuple(
        replace(link, touch=QRectF(x - width / 2, y - height / 2, width, height))
        for link, x, y, width, height in zip(links, xs, ys, wide, high, strict=True)
    )


def measure_of(width: int, height: int, size: int, gap: int, columns: int = 1) -> Measure:
    """The measure of a box and a text size, in the exhibit's text face; `gap` stands between paragraphs."""
    line = round(size * LEADING)
    body = Face(TEXT_FAMILY, int(QFont.Weight.Medium.value), size, line)
    heading = Face(TEXT_FAMILY, int(QFont.Weight.Bold.value), size, line)
    gutter = 2 * size if columns > 1 else 0
    column = (width - (columns - 1) * gutter) // columns
    return Measure(column, height, body, heading, gap, round(size * 1.2), columns, gutter)

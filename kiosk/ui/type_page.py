"""A page of set type: its text, its links, and the measure it was set to. Lengths are pixels."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

TEXT_FAMILY = "Literata"
LEADING = 1.46  # as Theme.leading


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
    lean: int = 0  # where its touch grows beyond its line: under 0 above, the further the longer the row


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


def lean_apart(links: Sequence[LinkBox]) -> tuple[LinkBox, ...]:
    """Links over one another on neighbouring lines grow apart: a finger wants more than a line."""
    return tuple(replace(link, lean=_row(link, links, -1) - _row(link, links, 1)) for link in links)


def _row(link: LinkBox, links: Sequence[LinkBox], way: int) -> int:
    """How many lines on end have links over (-1) or under (1) this one, each over the next."""
    step = way * link.box.height()
    near = link.box.translated(0, step).adjusted(-step * way, 1, step * way, -1)
    beside = (other for other in links if other is not link and other.box.intersects(near))
    return max((1 + _row(other, links, way) for other in beside), default=0)


def measure_of(width: int, height: int, size: int, gap: int, columns: int = 1) -> Measure:
    """The measure of a box and a text size, in the exhibit's text face; `gap` stands between paragraphs."""
    line = round(size * LEADING)
    body = Face(TEXT_FAMILY, int(QFont.Weight.Medium.value), size, line)
    heading = Face(TEXT_FAMILY, int(QFont.Weight.Bold.value), size, line)
    gutter = 2 * size if columns > 1 else 0
    column = (width - (columns - 1) * gutter) // columns
    return Measure(column, height, body, heading, gap, round(size * 1.2), columns, gutter)

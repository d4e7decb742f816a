"""Sets a section's blocks in lines and pages, with the same text engine that draws them; nothing scrolls.

All lengths are pixels. A page's slugs are drawn by QML Text at the given place with the given line height,
which breaks the lines in the same way; the links' boxes come along so that each can be a control of its own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from kiosk.domain.exhibit import (
    Aside,
    Block,
    BulletList,
    Figure,
    Heading,
    Link,
    Paragraph,
    Quotation,
    Span,
    Spans,
)
from kiosk.ui.type_page import Face, LinkBox, Measure, Page, Slug

# The space after a day or another small number: "9 January" stays on one line
_NUMBER = re.compile(r"(?<=\b\d) (?=\w)|(?<=\b\d\d) (?=\w)")
NO_BREAK_SPACE = "\u00a0"
SHORT_END = 14  # letters


@dataclass(frozen=True, slots=True)
class _Galley:
    """A paragraph broken into lines, not yet on a page."""

    kind: str
    mark: str
    spans: Spans
    lines: tuple[tuple[int, int], ...]  # start and end of each, in characters
    boxes: tuple[tuple[int, LinkBox], ...]  # line number, box with y 0
    line: int
    indent: int


def typeset(blocks: Sequence[Block], measure: Measure) -> tuple[Page, ...]:
    """Pages of `blocks`; at least one. Figures are not set here: they are the page's picture."""
    galleys = [_break(*part, measure) for block in blocks for part in _paragraphs(block)]
    columns = _paginate(galleys, measure)
    if measure.columns == 1:
        return columns
    if len(columns) <= measure.columns:
        columns = _even(galleys, measure)
    starts = range(0, len(columns), measure.columns)
    return tuple(_side_by_side(columns[start : start + measure.columns], measure.step) for start in starts)


def _even(galleys: Sequence["_Galley"], measure: Measure) -> tuple[Page, ...]:
    """Columns as short as all of them together may be."""
    heights = range(measure.body.line, measure.height, measure.body.line)
    tries = (_paginate(galleys, replace(measure, height=height)) for height in heights)
    return next((cols for cols in tries if len(cols) <= measure.columns), _paginate(galleys, measure))


def _side_by_side(columns: Sequence[Page], step: int) -> Page:
    slugs = tuple(
        replace(slug, column_x=number * step)
        for number, column in enumerate(columns)
        for slug in column.slugs
    )
    links = tuple(
        replace(link, box=link.box.translated(number * step, 0))
        for number, column in enumerate(columns)
        for link in column.links
    )
    return Page(slugs, links, max(column.used for column in columns))


def markup(spans: Spans) -> str:
    """Spans as Qt's styled text; links are underlined by hand so that their colour can follow the theme."""
    return "".join(_span_markup(span) for span in spans)


def _span_markup(span: Span) -> str:
    text = escape(span.text, quote=False).replace(NO_BREAK_SPACE, "&nbsp;")
    if span.emphasis:
        text = f"<i>{text}</i>"
    if span.strong:
        text = f"<b>{text}</b>"
    return f'<a href="{span.link.kind.value}:{escape(span.link.target)}">{text}</a>' if span.link else text


def _bound(spans: Spans) -> Spans:
    """The last two words held together, so that no short word ends a paragraph on a line alone."""
    text = "".join(span.text for span in spans).rstrip()
    gap = text.rfind(" ")
    if gap < 0 or len(text) - gap > SHORT_END:
        return spans
    parts, start = list(spans), 0
    for number, span in enumerate(spans):
        if start <= gap < start + len(span.text):
            words = span.text[: gap - start] + NO_BREAK_SPACE + span.text[gap - start + 1 :]
            parts[number] = replace(span, text=words)
        start += len(span.text)
    return tuple(parts)


def _paragraphs(block: Block) -> Iterator[tuple[str, str, Spans]]:
    """Kind, mark and words of each paragraph of a block."""
    match block:
        case Paragraph(spans):
            yield "paragraph", "", spans
        case Heading(spans):
            yield "heading", "", spans
        case Quotation(paragraphs):
            yield from (("quotation", "", spans) for spans in paragraphs)
        case Aside(paragraphs):
            yield from (("aside", "", spans) for spans in paragraphs)
        case BulletList(items, ordered):
            yield from (("item", f"{n}." if ordered else "◆", spans) for n, spans in enumerate(items, 1))
        case Figure():
            return


def _break(kind: str, mark: str, spans: Spans, measure: Measure) -> _Galley:
    spans = _bound(spans)
    face = measure.heading if kind == "heading" else measure.body
    spans = tuple(replace(span, text=_NUMBER.sub(NO_BREAK_SPACE, span.text)) for span in spans)
    indent = 0 if kind in ("paragraph", "heading") else measure.indent
    layout = _layout(spans, face, italic=kind == "quotation")
    layout.beginLayout()
    lines: list[tuple[int, int]] = []
    boxes: list[tuple[int, LinkBox]] = []
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(measure.width - indent)
        line.setPosition(QPointF(0, len(lines) * face.line))
        lines.append((line.textStart(), line.textStart() + line.textLength()))
        boxes += [(len(lines) - 1, box) for box in _link_boxes(spans, line, face.line, indent)]
        line = layout.createLine()
    layout.endLayout()
    return _Galley(kind, mark, spans, tuple(lines), tuple(boxes), face.line, indent)


def _layout(spans: Spans, face: Face, *, italic: bool) -> QTextLayout:
    font = QFont(face.family)
    font.setPixelSize(face.size)
    font.setWeight(QFont.Weight(face.weight))
    font.setItalic(italic)
    layout = QTextLayout("".join(span.text for span in spans), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)  # as QML's Text does
    layout.setTextOption(option)
    ranges: list[QTextLayout.FormatRange] = []
    for start, end, span in _positions(spans):
        form = QTextCharFormat()
        if span.emphasis:
            form.setFontItalic(not italic)
        if span.strong:
            form.setFontWeight(QFont.Weight.Bold)
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = start, end - start, form
        ranges.append(part)
    layout.setFormats(ranges)
    return layout


def _positions(spans: Spans) -> Iterator[tuple[int, int, Span]]:
    """Each span with its start and end in the text, in UTF-16 units, as Qt counts."""
    start = 0
    for span in spans:
        end = start + len(span.text.encode("utf-16-le")) // 2
        yield start, end, span
        start = end


def _link_boxes(spans: Spans, line: QTextLine, height: int, indent: int) -> Iterator[LinkBox]:
    first, last = line.textStart(), line.textStart() + line.textLength()
    for start, end, span in _positions(spans):
        if span.link is None or end <= first or start >= last:
            continue
        left = _x_at(line, max(start, first))
        right = _x_at(line, min(end, last))
        yield _box(span.link, span.text, indent + left, right - left, height, first=start >= first)


def _x_at(line: QTextLine, position: int) -> float:
    x: object = line.cursorToX(position)
    x = x[0] if isinstance(x, tuple) else x  # PySide gives (x, position)
    return x if isinstance(x, float) else 0.0


def _box(link: Link, text: str, x: float, width: float, height: int, *, first: bool) -> LinkBox:
    return LinkBox(QRectF(x, 0, width, height), text, link.kind.value, link.target, first)


def _cut(spans: Spans, start: int, end: int) -> Spans:
    """The part of `spans` between two UTF-16 positions, without the space at its end."""
    parts: list[Span] = []
    for span_start, span_end, span in _positions(spans):
        low, high = max(start, span_start), min(end, span_end)
        if low < high:
            units = span.text.encode("utf-16-le")[2 * (low - span_start) : 2 * (high - span_start)]
            parts.append(replace(span, text=units.decode("utf-16-le")))
    if parts:
        parts[-1] = replace(parts[-1], text=parts[-1].text.rstrip())
    return tuple(parts)


def _paginate(galleys: Sequence[_Galley], measure: Measure) -> tuple[Page, ...]:
    pages: list[Page] = [Page()]
    for number, galley in enumerate(galleys):
        follower = galleys[number + 1] if number + 1 < len(galleys) else None
        done = 0
        while done < len(galley.lines):
            page = pages[-1]
            top = page.used + (_gap(galley, done, measure) if page.slugs else 0)
            take = _lines_to_take(galley, done, measure.height - top, follower, measure)
            if take == 0 and page.slugs:
                pages.append(Page())
                continue
            pages[-1] = _with_slug(page, galley, done, done + max(1, take), top)
            done += max(1, take)
    return tuple(pages)


def _gap(galley: _Galley, done: int, measure: Measure) -> int:
    return 0 if done else measure.gap // 2 if galley.kind == "item" else measure.gap


def _lines_to_take(galley: _Galley, done: int, room: int, follower: _Galley | None, measure: Measure) -> int:
    """How many lines go on this page; a heading only with the first lines of what it heads."""
    fit = _lines_that_fit(galley, done, room)
    if galley.kind != "heading" or follower is None:
        return fit
    below = room - fit * galley.line - _gap(follower, 0, measure)
    return fit if _lines_that_fit(follower, 0, below) else 0


def _lines_that_fit(galley: _Galley, done: int, room: int) -> int:
    """How many lines go on this page: none alone at its foot or left for the next (no widow, no orphan)."""
    left = len(galley.lines) - done
    fit = min(left, max(0, room // galley.line))
    if fit == left or galley.kind == "heading":
        return fit if fit == left else 0
    if left - fit == 1:
        fit -= 1
    return fit if fit >= 2 else 0


def _with_slug(page: Page, galley: _Galley, first: int, last: int, top: int) -> Page:
    start, end = galley.lines[first][0], galley.lines[last - 1][1]
    spans = _cut(galley.spans, start, end)
    slug = Slug(
        kind=galley.kind,
        markup=markup(spans),
        plain="".join(span.text for span in spans),
        offset=top,
        height=(last - first) * galley.line,
        indent=galley.indent,
        mark=galley.mark if first == 0 else "",
    )
    boxes = tuple(
        replace(box, box=box.box.translated(0, top + (line - first) * galley.line))
        for line, box in galley.boxes
        if first <= line < last
    )
    return Page((*page.slugs, slug), page.links + boxes, top + slug.height)

"""Takes links out of blocks where they would lead to a section that is left out."""

from collections.abc import Iterable, Set
from dataclasses import replace

from kiosk.content.spans import Run, join
from kiosk.domain.exhibit import (
    Aside,
    Block,
    BulletList,
    Figure,
    Heading,
    Link,
    LinkKind,
    Paragraph,
    Quotation,
    Spans,
)


def without_sections(blocks: Iterable[Block], shown: Set[str]) -> tuple[Block, ...]:
    """The blocks with links to sections not in `shown` read as plain words."""
    return tuple(_block(block, shown) for block in blocks)


def _block(block: Block, shown: Set[str]) -> Block:
    match block:
        case Heading(spans) | Paragraph(spans):
            return replace(block, spans=_spans(spans, shown))
        case Quotation(paragraphs) | Aside(paragraphs):
            return replace(block, paragraphs=tuple(_spans(each, shown) for each in paragraphs))
        case BulletList(items):
            return replace(block, items=tuple(_spans(each, shown) for each in items))
        case Figure():
            return block


def _spans(spans: Spans, shown: Set[str]) -> Spans:
    return join(
        (Run(span.text, span.emphasis, span.strong), None if _is_dead(span.link, shown) else span.link)
        for span in spans
    )


def _is_dead(link: Link | None, shown: Set[str]) -> bool:
    return link is not None and link.kind is LinkKind.SECTION and link.target not in shown

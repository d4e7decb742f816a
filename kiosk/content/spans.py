"""Running text: inline elements into spans that read as they were written."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from kiosk.domain.exhibit import Link, Span, Spans

BREAKS = " \t\n"
_BREAKS = re.compile(f"[{BREAKS}]+")
_INLINE = frozenset({"em", "strong", "a", "img", "code", "html"})


@dataclass(frozen=True, slots=True)
class Reference:
    """A link as written; `line` is its text's, `is_nested` says that it stands in another link."""

    href: str
    line: int
    text: str
    title: str
    is_nested: bool


@dataclass(frozen=True, slots=True)
class Stranger:
    """An inline element that is not running text: `tag` is img, code or html."""

    tag: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text before its links are looked up."""

    text: str
    emphasis: bool = False
    strong: bool = False
    reference: Reference | None = None


@dataclass(slots=True)
class RunningText:
    """What one block says. `written` keeps its line feeds; `lines` are their lines in the file."""

    runs: list[Run]
    written: str
    lines: Sequence[int]
    strangers: list[Stranger]
    references: list[Reference]

    def line_at(self, position: int) -> int:
        """The file's line of a position in `written`."""
        index = self.written.count("\n", 0, position)
        return self.lines[min(index, len(self.lines) - 1)]

    @property
    def is_blank(self) -> bool:
        return not self.written.strip(BREAKS)


def is_inline(element: Element) -> bool:
    return element.tag in _INLINE


def read(text: str | None, children: Iterable[Element], lines: Sequence[int]) -> RunningText:
    """The running text of an element's own text and its inline children."""
    running = RunningText([], "", lines or (1,), [], [])
    _add(running, text, Run(""))
    for child in children:
        _walk(running, child, Run(""))
        _add(running, child.tail, Run(""))
    return running


def _walk(running: RunningText, element: Element, style: Run) -> None:
    line = running.line_at(len(running.written))
    inside = "".join(element.itertext())
    if element.tag in ("img", "code", "html"):
        running.strangers.append(Stranger(element.tag, line, inside))
        hidden = element.get("alt", "") if element.tag == "img" else inside
        running.lines = _skip(running, hidden.count("\n"))
        return
    style = _styled(element, style, line, inside)
    if element.tag == "a" and style.reference is not None:
        running.references.append(style.reference)
    _add(running, element.text, style)
    for child in element:
        _walk(running, child, style)
        _add(running, child.tail, style)


def _styled(element: Element, style: Run, line: int, inside: str) -> Run:
    if element.tag == "em":
        return replace(style, emphasis=True)
    if element.tag == "strong":
        return replace(style, strong=True)
    reference = Reference(
        element.get("href", ""),
        line,
        " ".join(inside.split()),
        element.get("title", ""),
        style.reference is not None,
    )
    return replace(style, reference=reference)


def _skip(running: RunningText, breaks: int) -> Sequence[int]:
    """Drops the lines that lie inside something which is not text."""
    here = running.written.count("\n") + 1
    kept = [*running.lines[:here], *running.lines[here + breaks :]]
    return kept or running.lines


def _add(running: RunningText, text: str | None, style: Run) -> None:
    if text:
        running.runs.append(replace(style, text=text))
        running.written += text


def join(pieces: Iterable[tuple[Run, Link | None]]) -> Spans:
    """Spans with white space as it reads: one space for a run of it, none at the ends."""
    spans: list[Span] = []
    for run, link in pieces:
        text = _BREAKS.sub(" ", run.text)
        if not spans or spans[-1].text.endswith(" "):
            text = text.removeprefix(" ")
        if not text:
            continue
        span = Span(text, run.emphasis, run.strong, link)
        if spans and replace(spans[-1], text="") == replace(span, text=""):
            span = replace(span, text=spans.pop().text + text)
        spans.append(span)
    while spans and spans[-1].text.endswith(" "):
        last = spans.pop()
        if last.text != " ":
            spans.append(replace(last, text=last.text.removesuffix(" ")))
    return tuple(spans)

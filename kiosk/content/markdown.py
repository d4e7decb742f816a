"""Markdown into an element tree that knows its lines: Python-Markdown's parser without its HTML."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.inlinepatterns import ENTITY_RE, HTML_RE, InlineProcessor
from markdown.util import AtomicString

# Non-characters, which no text holds: they carry each line's number through the block parser.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_MARK = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_PREFIX = re.compile(r"(?:[ ]+|(?:[*+-]|\d+\.)(?=[ ])|>|#{1,6})*")
_ASIDE = re.compile(r"( *!!! ?[\w-]+(?: +[\w-]+)*)((?: +\".*\")? *)")
_ASIDE_LINE = "kiosk-line-"
_ESCAPED = re.compile("\x02(\\d+)\x03")
_RESERVED = str.maketrans(dict.fromkeys(f"{_OPEN}{_CLOSE}\x02\x03", " "))
_NOT_UNDERSTOOD = {
    "block": ("setextheader", "hr", "reference"),
    "inline": (
        "reference", "image_reference", "short_reference", "short_image_ref", "automail", "linebreak", "html",
        "entity",
    ),
}  # fmt: skip


class TooDeepError(Exception):
    """The text is nested more deeply than any page could show."""


@dataclass(frozen=True, slots=True)
class Tree:
    """Block and inline elements; `lines` gives each element's text the file's line for each of its lines."""

    root: Element
    lines: Mapping[Element, tuple[int, ...]]


# The two "ignores" below: Python-Markdown's InlineProcessor itself breaks the signature of its base, Pattern.
class _RawHtml(InlineProcessor):
    """Keeps a tag as an element named "html", for the caller to refuse."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: ARG002, N802
        element = Element("html")
        element.text = AtomicString(m.group(0))
        return element, m.start(0), m.end(0)


class _Entity(InlineProcessor):
    """Reads `&amp;` and its kin as the characters they stand for."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: ARG002, N802
        return html.unescape(m.group(0)).translate(_RESERVED), m.start(0), m.end(0)


def parse(text: str, *, first_line: int = 1) -> Tree:
    """The tree of `text`, of which the first line is `first_line` of its file; raises TooDeepError."""
    markdown = _parser()
    source = text.translate(_RESERVED).expandtabs(markdown.tab_length).split("\n")
    marked = [_marked(line.rstrip(), number) for number, line in enumerate(source, start=first_line)]
    try:
        root = Element("page")
        markdown.parser.parseChunk(root, "\n".join([*marked, "", ""]))
        lines = _take_marks(root)
        markdown.treeprocessors["inline"].run(root)
    except RecursionError as error:
        raise TooDeepError from error
    _unescape(root)
    return Tree(root, lines)


def _parser() -> Markdown:
    markdown = Markdown(extensions=[AdmonitionExtension(), SaneListExtension()])
    for name in _NOT_UNDERSTOOD["block"]:
        markdown.parser.blockprocessors.deregister(name)
    for name in _NOT_UNDERSTOOD["inline"]:
        markdown.inlinePatterns.deregister(name)
    markdown.inlinePatterns.register(_RawHtml(HTML_RE, markdown), "html", 90)
    markdown.inlinePatterns.register(_Entity(ENTITY_RE, markdown), "entity", 80)
    return markdown


def _marked(line: str, number: int) -> str:
    """`line` with its number where its text begins, behind all that opens a block."""
    aside = _ASIDE.fullmatch(line)
    if aside:
        return f"{aside[1]} {_ASIDE_LINE}{number}{aside[2]}"
    prefix = _PREFIX.match(line)
    end = prefix.end() if prefix else 0
    if end == len(line) and "#" not in line:
        return line
    return f"{line[:end]}{_OPEN}{number}{_CLOSE}{line[end:]}"


def _take_marks(root: Element) -> dict[Element, tuple[int, ...]]:
    """Removes the marks. An element's lines are its own, else its first child's, else those before it."""
    elements = list(root.iter())
    lines = {element: _own_lines(element) for element in elements}
    for element in reversed(elements):
        inside = (lines[child][:1] for child in element if lines[child])
        lines[element] = lines[element] or next(inside, ())
    latest: tuple[int, ...] = (1,)
    for element in elements:
        lines[element] = lines[element] or latest
        latest = lines[element][-1:]
        element.text = _unmarked(element.text)
        element.tail = _unmarked(element.tail)
    return lines


def _own_lines(element: Element) -> tuple[int, ...]:
    """The lines of the element's text; an aside's is taken from its class."""
    words = element.get("class", "").split(" ")
    numbers = tuple(int(word.removeprefix(_ASIDE_LINE)) for word in words if word.startswith(_ASIDE_LINE))
    if numbers:
        element.set("class", " ".join(word for word in words if not word.startswith(_ASIDE_LINE)))
    return numbers or tuple(int(number) for number in _MARK.findall(element.text or ""))


def _unmarked(text: str | None) -> str | None:
    if text is None:
        return None
    clean = _MARK.sub("", text)
    return AtomicString(clean) if isinstance(text, AtomicString) else clean


def _unescape(root: Element) -> None:
    for element in root.iter():
        element.text = _plain(element.text)
        element.tail = _plain(element.tail)
        for name, value in element.attrib.items():
            element.set(name, _plain(value) or "")


def _plain(text: str | None) -> str | None:
    return _ESCAPED.sub(lambda match: chr(int(match[1])), text) if text else text

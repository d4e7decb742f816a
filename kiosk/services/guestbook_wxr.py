"""Reads the comments of a WordPress export (WXR); who wrote from where is not taken."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

from kiosk.domain.guestbook import State

_STATES = {"1": State.SHOWN, "approve": State.SHOWN, "0": State.PENDING, "hold": State.PENDING}


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment; `problem` says why it cannot be taken, else it is empty."""

    source: str
    name: str
    text: str
    created_at: datetime
    state: State
    problem: str = ""


class NotAnExportError(ValueError):
    """The file is no WordPress export, or one that declares entities of its own."""


class _NoDoctype(ElementTree.TreeBuilder):
    """A document type can name files and grow without end; an export has none."""

    def doctype(self, _name: str, _public: str | None, _system: str | None) -> None:
        raise NotAnExportError("the file has a document type, which a WordPress export has not")


def read_comments(path: Path) -> Iterator[Comment]:
    """In the file's order. Raises NotAnExportError and OSError."""
    parser = ElementTree.XMLParser(target=_NoDoctype())
    try:
        channel = ElementTree.parse(path, parser).getroot().find("channel")
    except (ElementTree.ParseError, UnicodeError, ValueError) as error:
        raise NotAnExportError(f"no WordPress export: {error}") from error
    if channel is None:
        raise NotAnExportError("no WordPress export: it has no channel")
    blog = _text(channel, "base_blog_url") or _text(channel, "link") or path.stem
    for item in channel.iterfind("item"):
        post = _text(item, "post_id")
        for comment in _named(item, "comment"):
            yield _comment(comment, f"wxr:{blog}:{post}:{_text(comment, 'comment_id')}")


def _comment(found: ElementTree.Element, source: str) -> Comment:
    kind = _text(found, "comment_type")
    approved = _text(found, "comment_approved")
    problem = "" if kind in ("", "comment") else f"a {kind}, not a comment"
    if not problem and approved not in _STATES:
        problem = f"marked as {approved or 'nothing'}"
    try:
        when = datetime.fromisoformat(_text(found, "comment_date_gmt") or _text(found, "comment_date"))
    except ValueError:
        when = datetime(1970, 1, 1)
        problem = problem or "without a date"
    return Comment(
        source,
        _text(found, "comment_author"),
        plain_text(_text(found, "comment_content")),
        when.replace(tzinfo=UTC),
        _STATES.get(approved, State.HIDDEN),
        problem,
    )


def plain_text(html: str) -> str:
    """The words of a comment: its tags dropped, its entities read, its paragraphs kept."""
    words = _Words()
    words.feed(html)
    words.close()
    return "".join(words.found).strip()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._silent += tag in ("script", "style")
        if tag == "br":
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("script", "style") and self._silent > 0
        if tag in ("p", "div", "blockquote", "li"):
            self.found.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(data)


def _named(parent: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    """Children by their local name: the namespace carries the export's version."""
    return (child for child in parent if child.tag.rpartition("}")[2] == name)


def _text(parent: ElementTree.Element, name: str) -> str:
    return next((child.text or "" for child in _named(parent, name)), "").strip()

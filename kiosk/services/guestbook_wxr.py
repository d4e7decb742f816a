"""Comments out of a WordPress export (WXR); who wrote from where is not taken."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

from kiosk.domain.guestbook import State

_STATES = {"1": State.SHOWN, "approve": State.SHOWN, "0": State.PENDING, "hold": State.PENDING}
_FIELDS = frozenset(
    f"comment_{name}"
    for name in ("id", "author", "content", "date", "date_gmt", "approved", "type", "parent", "user_id")
)
_CHUNK = 65_536
_NOISE = bytes(code for code in range(1, 32) if code not in b"\t\n\r")
"""Control characters that old comments hold now and then, and XML does not allow."""


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment with the museum's answer; `problem` says why it cannot be taken, else it is empty."""

    source: str
    name: str
    text: str
    created_at: datetime
    state: State
    problem: str = ""
    reply: str = ""


class NotAnExportError(ValueError):
    """The file is no WordPress export, or one that declares entities of its own."""


def read_comments(path: Path) -> Iterator[Comment]:
    """In the file's order, a post's at a time in memory. Raises NotAnExportError and OSError."""
    posts = _Posts()
    parser = ElementTree.XMLParser(target=posts)
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                parser.feed(chunk.translate(None, _NOISE))
                yield from posts.comments(path.stem)
        parser.close()
    except (ElementTree.ParseError, UnicodeError, ValueError) as error:
        raise NotAnExportError(f"no WordPress export: {error}") from error
    if not posts.has_channel:
        raise NotAnExportError("no WordPress export: it has no channel")


@dataclass(slots=True)
class _Post:
    id: str = ""
    comments: list[dict[str, str]] = field(default_factory=list)


class _Posts:
    """Takes the parser's events. Names are local ones: the namespace carries the export's version."""

    def __init__(self) -> None:
        self.has_channel = False
        self._names: list[str] = []
        self._text: list[str] = []
        self._blog = ""
        self._staff: set[str] = set()
        self._post = _Post()
        self._comment: dict[str, str] = {}
        self._done: list[_Post] = []

    def doctype(self, _name: str, _public: str | None, _system: str | None) -> None:
        """It can name files and grow without end; an export has none."""
        raise NotAnExportError("the file has a document type, which a WordPress export has not")

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        name = tag.rpartition("}")[2]
        self._names.append(name)
        self._text.clear()
        match self._names[1:]:
            case ["channel"]:
                self.has_channel = True
            case ["channel", "item"]:
                self._post = _Post()
            case ["channel", "item", "comment"]:
                self._comment = {}

    def data(self, text: str) -> None:
        self._text.append(text)

    def end(self, _tag: str) -> None:
        text = "".join(self._text).strip()
        match self._names[1:]:
            case ["channel", "base_blog_url" | "link" as name]:
                self._blog = text if name == "base_blog_url" else self._blog or text
            case ["channel", "author", "author_id"]:
                self._staff.add(text)
            case ["channel", "item", "post_id"]:
                self._post.id = text
            case ["channel", "item", "comment", name] if name in _FIELDS:
                self._comment[name.removeprefix("comment_")] = text
            case ["channel", "item", "comment"]:
                self._post.comments.append(self._comment)
            case ["channel", "item"]:
                self._done.append(self._post)
        self._names.pop()
        self._text.clear()

    def close(self) -> None:
        """The parser asks for it at the end."""

    def comments(self, name: str) -> Iterator[Comment]:
        """Of the posts that were read since; `name` stands for a blog that does not say its own."""
        for post in self._done:
            yield from _answered(post, f"wxr:{(self._blog or name)[:200]}:{post.id}", self._staff)
        self._done.clear()


def _answered(post: _Post, source: str, staff: set[str]) -> Iterator[Comment]:
    """What an author of the site wrote under a visitor's comment is the museum's reply to it."""
    visitors = {each.get("id", "") for each in post.comments if each.get("user_id", "0") not in staff}
    replies: dict[str, list[str]] = {}
    rest = []
    for each in post.comments:
        parent = each.get("parent", "0")
        if each.get("user_id", "0") in staff and parent in visitors and not _problem(each):
            replies.setdefault(parent, []).append(plain_text(each.get("content", "")))
        else:
            rest.append(each)
    for each in rest:
        id_ = each.get("id", "")
        yield _comment(each, f"{source}:{id_}", "\n".join(replies.get(id_, [])))


def _comment(found: dict[str, str], source: str, reply: str) -> Comment:
    when = _time(found.get("date_gmt", "")) or _time(found.get("date", ""))
    return Comment(
        source,
        plain_text(found.get("author", "")),
        plain_text(found.get("content", "")),
        when or datetime(1970, 1, 1, tzinfo=UTC),
        _STATES.get(found.get("approved", ""), State.HIDDEN),
        _problem(found) or ("" if when else "without a date"),
        reply,
    )


def _problem(found: dict[str, str]) -> str:
    kind, approved = found.get("type", ""), found.get("approved", "")
    if kind not in ("", "comment"):
        return f"a {kind}, not a comment"
    return "" if approved in _STATES else f"marked as {approved or 'nothing'}"


def _time(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        return None


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

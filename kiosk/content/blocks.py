"""An element tree into the blocks of a page; whatever is no block is a problem with its line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from kiosk.content import markdown, spans
from kiosk.content.problems import Report
from kiosk.content.references import References
from kiosk.content.spans import RunningText
from kiosk.domain.exhibit import Aside, Block, BulletList, Figure, Heading, Link, Paragraph, Quotation, Spans

_FORMAT = "See docs/exhibit-format.md."
_STRANGERS = {
    "img": ("a picture stands in the running text", "Give it a paragraph of its own."),
    "code": ("code is not understood", "Delete the backticks."),
    "html": ("raw HTML is not understood", "Delete the tag, or write it in Markdown."),
}
_UNREAD = (
    (re.compile(r"^ *\|?(?: *:?-{2,}:? *\|)+[ :|-]*$", re.MULTILINE), "a table", "Write it as a list."),
    (
        re.compile(r"^ *\[[^\]]+\]: *\S+", re.MULTILINE),
        "an address at the foot",
        "Put it into the link: (...).",
    ),
    (re.compile(r"\[\^[^\]]+\]"), "a footnote", "Write it into the text, or as an aside."),
    (re.compile(r"^ *~~~", re.MULTILINE), "code", "Delete the lines of tildes."),
    (
        re.compile(r"<!--|<[?]|<!\w|</?[a-zA-Z][^<>\n]*[\"'@][^<>\n]*>"),
        "raw HTML",
        "Delete the tag, or write it in Markdown.",
    ),
    (re.compile(r"^ *!!!", re.MULTILINE), "this aside", "Write !!! note, and indent the lines below by 4."),
    (re.compile(r"!\[[^\]]*\]"), "this picture", 'Write it as ![what it shows](file.svg "who made it").'),
    (
        re.compile(r"^ *(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,}|=+|-{2,})$", re.MULTILINE),
        "a line of signs",
        "Delete it; write sub-headings as ## Heading.",
    ),
)


@dataclass(slots=True)
class Page:
    """A Markdown file's blocks in order. `title` is the first heading, also in `blocks`."""

    blocks: list[Block] = field(default_factory=list)
    title: Heading | None = None
    title_line: int = 0
    prose: list[RunningText] = field(default_factory=list)


def read_page(text: str, path: Path, references: References, report: Report, *, first_line: int = 1) -> Page:
    """The page in `text`, of which the first line is `first_line` of the file `path`."""
    try:
        tree = markdown.parse(text, first_line=first_line)
        return _Reader(tree, path, references, report).page()
    except (markdown.TooDeepError, RecursionError):
        report.error(path, first_line, "this is nested too deeply", "Take out lists and quotations.")
        return Page()


class _Reader:
    def __init__(self, tree: markdown.Tree, path: Path, references: References, report: Report) -> None:
        self._tree = tree
        self._path = path
        self._references = references
        self._report = report
        self._page = Page()

    def page(self) -> Page:
        for element in self._tree.root:
            block = self._block(element)
            if block is not None:
                self._page.blocks.append(block)
            if (element.tail or "").strip():
                self._refuse(
                    self._line(element), "this text belongs to no paragraph", "Put a blank line before."
                )
        return self._page

    def _block(self, element: Element) -> Block | None:
        match element.tag:
            case "p":
                image = _only_image(element)
                return self._paragraph(element) if image is None else self._figure(image, self._line(element))
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                return self._heading(element)
            case "blockquote":
                paragraphs = self._paragraphs(element, "a quotation")
                return Quotation(paragraphs) if paragraphs else None
            case "div":
                return self._aside(element)
            case "ul" | "ol":
                return self._list(element)
            case "pre":
                self._refuse(
                    self._line(element), "an indented text is not understood", "Begin it at the margin."
                )
        return None

    def _figure(self, image: Element, line: int) -> Figure | None:
        """The figure of a picture that stands alone; None where it cannot be drawn."""
        name = image.get("src", "")
        alt, credit = (" ".join(image.get(key, "").split()) for key in ("alt", "title"))
        if not alt:
            self._warn(line, "a picture has no alternative text", "Say what it shows between [ and ].")
        if not credit:
            self._warn(line, "a picture has no credit", f'Write ({name} "who made it").')
        path = self._references.picture(name)
        if path is None:
            self._warn(line, f'the picture "{name}" is missing', "Put it into art/, or correct its name.")
            return None
        fault = self._references.picture_fault(path)
        if fault:
            self._warn(line, f'the picture "{name}" {fault}', "Export it again.")
            return None
        return Figure(path, alt, credit)

    def _paragraph(self, element: Element) -> Paragraph | None:
        text = self._text(element)
        return Paragraph(text) if text else None

    def _heading(self, element: Element) -> Heading | None:
        line, level = self._line(element), int(element.tag[1:])
        text = self._text(element, prose=level > 1)
        if not text:
            self._refuse(line, "this heading is empty", "Write its words, or delete the #.")
            return None
        heading = Heading(text)
        if level > 2:
            self._refuse(line, "sub-headings have one level", "Write ## before it.")
        elif level == 1 and self._page.title is not None:
            self._refuse(line, "a second title", "Write ## before it.")
        elif level == 1:
            self._page.title, self._page.title_line = heading, line
        return heading

    def _aside(self, element: Element) -> Aside | None:
        line = self._line(element)
        title = element[0] if len(element) and element[0].get("class") == "admonition-title" else None
        if element.get("class") != "admonition note" or title is None or title.text != "Note":
            self._refuse(line, "this aside is not understood", "Begin it with !!! note and nothing more.")
        if title is not None:
            element.remove(title)
        paragraphs = self._paragraphs(element, "an aside")
        if not paragraphs:
            self._refuse(line, "this aside is empty", "Indent its lines by four spaces.")
            return None
        return Aside(paragraphs)

    def _list(self, element: Element) -> BulletList | None:
        if element.get("start", "1") != "1":
            number = element.get("start")
            advice = f"If no list is meant, write {number}\\. with a backslash."
            self._refuse(self._line(element[0]), f"this list begins with {number}", advice)
        items = tuple(filter(None, (self._item(each) for each in element)))
        return BulletList(items, ordered=element.tag == "ol") if items else None

    def _item(self, element: Element) -> Spans:
        blocks = [child for child in element if not spans.is_inline(child)]
        if not blocks:
            return self._text(element)
        only = blocks[0]
        is_alone = len(element) == 1 and not (element.text or "").strip() and not (only.tail or "").strip()
        if is_alone and only.tag == "p":
            return self._text(only)
        message = "a point of a list holds more than one text"
        self._refuse(self._line(blocks[-1]), message, "Write each point as one text, and no list in a list.")
        return ()

    def _paragraphs(self, element: Element, name: str) -> tuple[Spans, ...]:
        found = []
        for child in element:
            if child.tag == "p":
                found.append(self._text(child))
            else:
                self._refuse(self._line(child), f"{name} holds more than plain paragraphs", _FORMAT)
        return tuple(filter(None, found))

    def _text(self, element: Element, *, prose: bool = True) -> Spans:
        running = spans.read(element.text, element, self._tree.lines.get(element, (1,)))
        for stranger in running.strangers:
            self._refuse(stranger.line, *_STRANGERS[stranger.tag])
        self._refuse_unread(running)
        if prose and not running.is_blank:
            self._page.prose.append(running)
        return spans.join(self._linked(running))

    def _refuse_unread(self, running: RunningText) -> None:
        for pattern, name, advice in _UNREAD:
            for match in pattern.finditer(running.written):
                position = match.start() + len(match[0]) - len(match[0].lstrip())
                self._refuse(running.line_at(position), f"{name} is not understood", advice)

    def _linked(self, running: RunningText) -> Iterator[tuple[spans.Run, Link | None]]:
        links = {reference: self._link(reference) for reference in running.references}
        for run in running.runs:
            yield run, links[run.reference] if run.reference is not None else None

    def _link(self, reference: spans.Reference) -> Link | None:
        link, message, advice = self._references.link(reference.href)
        if link is None:
            self._warn(reference.line, message, advice)
        if not reference.text:
            self._warn(reference.line, "a link has no words", "Write them between [ and ].")
        if reference.title:
            self._warn(reference.line, "a link has a title, which is not shown", "Delete it.")
        if reference.is_nested:
            self._refuse(reference.line, "a link stands in a link", "Take the two apart.")
        return link

    def _line(self, element: Element) -> int:
        return self._tree.lines.get(element, (1,))[0]

    def _refuse(self, line: int, message: str, advice: str) -> None:
        self._report.error(self._path, line, message, advice)

    def _warn(self, line: int, message: str, advice: str) -> None:
        self._report.warning(self._path, line, message, advice)


def _only_image(paragraph: Element) -> Element | None:
    if len(paragraph) != 1 or paragraph[0].tag != "img":
        return None
    is_alone = not (paragraph.text or "").strip() and not (paragraph[0].tail or "").strip()
    return paragraph[0] if is_alone else None

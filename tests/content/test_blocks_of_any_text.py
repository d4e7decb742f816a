"""Whatever is written, words, spaces and styles read as they stand, and nothing raises."""

from collections.abc import Iterator
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.blocks import Page, read_page
from kiosk.content.problems import Report
from kiosk.content.references import References
from kiosk.domain.exhibit import (
    Aside,
    Block,
    BulletList,
    Heading,
    Link,
    LinkKind,
    Paragraph,
    Quotation,
    Span,
    Spans,
)

REFERENCES = References(places={"tampico"})


def read(text: str) -> tuple[Page, list[tuple[int, str]]]:
    report = Report()
    page = read_page(text, Path("a.md"), REFERENCES, report)
    return page, [(each.line, each.message) for each in report]


WORD = st.text("abcé’,.", min_size=1, max_size=5).filter(
    lambda word: word[0] not in ".,’" and word[-1] not in ".,’"
)
PIECE = st.tuples(WORD, st.sampled_from(["", "*", "**", "***", "link"]), st.sampled_from([" ", "\n", "  "]))


@settings(deadline=None)
@given(st.lists(PIECE, min_size=1, max_size=12))
def test_words_spaces_and_styles_read_as_written(pieces: list[tuple[str, str, str]]) -> None:
    written = "".join(_written(word, style) + space for word, style, space in pieces)
    page, problems = read(written)
    assert not problems
    (paragraph,) = page.blocks
    assert isinstance(paragraph, Paragraph)
    expected: list[tuple[str, Span]] = []
    for index, (word, style, _) in enumerate(pieces):
        expected += [(letter, _style(style)) for letter in word]
        expected += [(" ", Span(""))] * (index < len(pieces) - 1)
    found = [(letter, _bare(span)) for span in paragraph.spans for letter in span.text]
    assert found == expected


def _written(word: str, style: str) -> str:
    return f"[{word}](place:tampico)" if style == "link" else f"{style}{word}{style}"


def _style(style: str) -> Span:
    link = Link(LinkKind.PLACE, "tampico") if style == "link" else None
    return Span("", emphasis=style in ("*", "***"), strong=style in ("**", "***"), link=link)


def _bare(span: Span) -> Span:
    return Span("", span.emphasis, span.strong, span.link)


MARKS = st.sampled_from(
    [
        *(
            "# ",
            "## ",
            "* ",
            "- ",
            "1. ",
            "9. ",
            "> ",
            "!!! note\n",
            "    ",
            "\n",
            "\n\n",
            "**",
            "*",
            "_",
            "`",
        ),
        *(
            "```\n",
            "[",
            "](",
            ")",
            "](place:tampico)",
            "![",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "|",
            "---",
            "===",
            '"',
        ),
        *(
            "&amp;",
            "&#2;",
            "&#xFDD0;",
            "\\",
            "\t",
            "  \n",
            "~~~",
            "word",
            "<http://a.b>",
            "<a@b.c>",
            "\u00a0",
        ),
        *(
            "\ufdd0",
            "\ufdd1",
            "\x02",
            "\x03",
            "\x02klzzwxh:0000\x03",
            "wzxhzdk:0",
            "[a]: b\n",
            "[^1]",
            "kiosk-line-1",
        ),
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.one_of(MARKS, st.text(max_size=4)), max_size=40).map("".join))
def test_any_text_gives_blocks_or_problems(text: str) -> None:
    page, problems = read(text)
    assert all(1 <= line <= text.count("\n") + 1 for line, _ in problems)
    for spans in _all_spans(page.blocks):
        words = "".join(span.text for span in spans)
        assert words == " ".join(words.replace("\n", " ").split(" ")).strip(" ")
        assert not set("\x02\x03\ufdd0\ufdd1\n") & set(words)
        assert spans
        assert all(span.text for span in spans)


def _all_spans(found: list[Block]) -> Iterator[Spans]:
    for block in found:
        match block:
            case Heading(spans) | Paragraph(spans):
                yield spans
            case Quotation(paragraphs) | Aside(paragraphs):
                yield from paragraphs
            case BulletList(items):
                yield from items

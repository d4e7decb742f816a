"""Markdown becomes the blocks that it reads as, and whatever is no block is told at its line."""

from pathlib import Path

import pytest

from kiosk.content.blocks import Page, read_page
from kiosk.content.problems import Report, Severity
from kiosk.content.references import References
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
    Span,
    Spans,
)

ART = Path(__file__).parents[1] / "exhibits" / "good" / "art"
REFERENCES = References(
    places={"tampico"},
    events={"landing"},
    sections={"love"},
    chapters={"thanks"},
    art=(ART,),
)


def read(text: str, references: References = REFERENCES) -> tuple[Page, list[tuple[int, str]]]:
    report = Report()
    page = read_page(text, Path("a.md"), references, report)
    return page, [(each.line, each.message) for each in report]


def blocks(text: str) -> list[Block]:
    page, problems = read(text)
    assert not problems
    return page.blocks


def plain(text: str) -> Spans:
    return (Span(text),)


def test_each_kind_of_block_is_understood() -> None:
    text = """\
# The Blue House

![A window](window.svg "Drawing: own")

A paragraph
over two lines.

## Guests

> An idea.
>
> Its second paragraph.

!!! note
    An aside.

    More of it.

* one
* two
  goes on

1. first

2. second
"""
    assert blocks(text) == [
        Heading(plain("The Blue House")),
        Figure(ART / "window.svg", "A window", "Drawing: own"),
        Paragraph(plain("A paragraph over two lines.")),
        Heading(plain("Guests")),
        Quotation((plain("An idea."), plain("Its second paragraph."))),
        Aside((plain("An aside."), plain("More of it."))),
        BulletList((plain("one"), plain("two goes on"))),
        BulletList((plain("first"), plain("second")), ordered=True),
    ]


def test_the_first_heading_is_the_title() -> None:
    page, _ = read("\n## Before\n\n# Title\n")
    assert page.title == Heading(plain("Title"))
    assert page.title_line == 4


def test_emphasis_and_links_nest_as_they_read() -> None:
    assert blocks("**bold and *both*, [Tampico *town*](place:tampico)** plain") == [
        Paragraph(
            (
                Span("bold and ", strong=True),
                Span("both", strong=True, emphasis=True),
                Span(", ", strong=True),
                Span("Tampico ", strong=True, link=Link(LinkKind.PLACE, "tampico")),
                Span("town", strong=True, emphasis=True, link=Link(LinkKind.PLACE, "tampico")),
                Span(" plain"),
            )
        )
    ]


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("place:tampico", Link(LinkKind.PLACE, "tampico")),
        ("event:landing", Link(LinkKind.EVENT, "landing")),
        ("film:", Link(LinkKind.FILM, "")),
        ("film:thanks", Link(LinkKind.FILM, "thanks")),
        ("section:love", Link(LinkKind.SECTION, "love")),
        ("https://example.org/a_b_c?d=*e*", Link(LinkKind.WEB, "https://example.org/a_b_c?d=*e*")),
        ("<http://example.org/(x)>", Link(LinkKind.WEB, "http://example.org/(x)")),
    ],
)
def test_a_link_leads_inside_the_exhibit_or_to_a_qr_card(address: str, link: Link) -> None:
    assert blocks(f"Go [there]({address}).") == [
        Paragraph((Span("Go "), Span("there", link=link), Span(".")))
    ]


def test_a_bare_web_address_in_pointed_brackets_is_a_link() -> None:
    link = Link(LinkKind.WEB, "https://example.org/x")
    assert blocks("<https://example.org/x>") == [Paragraph((Span("https://example.org/x", link=link),))]


def test_escaped_and_named_characters_are_themselves() -> None:
    assert blocks(r"1937\. \*Not\* so_on_and & &amp; &lt;b&gt; &#8212; 5 < 6") == [
        Paragraph(plain("1937. *Not* so_on_and & & <b> — 5 < 6"))
    ]


def test_two_spaces_that_meet_read_as_one() -> None:
    link = Link(LinkKind.PLACE, "tampico")
    assert blocks("to [ Tampico ](place:tampico) and on") == [
        Paragraph((Span("to "), Span("Tampico ", link=link), Span("and on")))
    ]


def test_a_space_that_must_not_break_stays() -> None:
    assert blocks("20\u00a0August  1940") == [Paragraph(plain("20\u00a0August 1940"))]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a\n\nb <b>bold</b>\n", 3, "raw HTML is not understood"),
        ("<div>\n\ntext\n\n</div>\n", 1, "raw HTML is not understood"),
        ("a\n<!-- note -->\n", 2, "raw HTML is not understood"),
        ("a\n\n<!-- a\n\nb -->\n", 3, "raw HTML is not understood"),
        ("a <who@example.org>\n", 1, "raw HTML is not understood"),
        ("a\n`code`\n", 2, "code is not understood"),
        ("a\n\n```\nx\n```\n", 3, "code is not understood"),
        ("a\n\n~~~\nx\n~~~\n", 3, "code is not understood"),
        ("a\n\n    x\n", 3, "an indented text is not understood"),
        ("a\n\n| x | y |\n|---|---|\n| 1 | 2 |\n", 4, "a table is not understood"),
        ("a\n\n***\n", 3, "a line of signs is not understood"),
        ("Title\n=====\n", 2, "a line of signs is not understood"),
        ("Title\n-----\n", 2, "a line of signs is not understood"),
        ("see [x][1]\n\n[1]: http://example.org\n", 3, "an address at the foot is not understood"),
        ("so[^1]\n", 1, "a footnote is not understood"),
        ('a ![w](window.svg "me") b\n', 1, "a picture stands in the running text"),
        ("a ![w] b\n", 1, "this picture is not understood"),
        ("> a\n>\n> > b\n", 3, "a quotation holds more than plain paragraphs"),
        ("> * a\n", 1, "a quotation holds more than plain paragraphs"),
        ("!!! note\n    a\n\n    * b\n", 4, "an aside holds more than plain paragraphs"),
        ("a\n\n!!! warning\n    b\n", 3, "this aside is not understood"),
        ('!!! note "Title"\n    b\n', 1, "this aside is not understood"),
        ("!!!note!\n    b\n", 1, "this aside is not understood"),
        ("a\n\n!!! note\nb\n", 3, "this aside is empty"),
        ("* a\n    * b\n", 2, "a point of a list holds more than one text"),
        ("* a\n\n    b\n", 3, "a point of a list holds more than one text"),
        ("a\n\n1940. He died.\n", 3, "this list begins with 1940"),
        ("# a\n\n# b\n", 3, "a second title"),
        ("# a\n\n### b\n", 3, "sub-headings have one level"),
        ("a\n\n##\n", 3, "this heading is empty"),
        ("- 1. " * 900 + "a", 1, "this is nested too deeply"),
    ],
)
def test_what_is_no_block_breaks_the_page_at_its_line(text: str, line: int, message: str) -> None:
    report = Report()
    read_page(text, Path("a.md"), REFERENCES, report)
    assert (line, message, Severity.ERROR) in [(each.line, each.message, each.severity) for each in report]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a\nb [c](place:none)\n", 2, 'the link "place:none" leads to nothing that exists'),
        ("a [c](event:none)\n", 1, 'the link "event:none" leads to nothing that exists'),
        ("a [c](film:none)\n", 1, 'the link "film:none" leads to nothing that exists'),
        ("a\n\n> b\n> [c](section:none)\n", 4, 'the link "section:none" leads to nothing that exists'),
        ("* a\n* [c](mailto:x@example.org)\n", 2, 'the link "mailto:x@example.org" leads nowhere'),
        ("[c](javascript:alert)\n", 1, 'the link "javascript:alert" leads nowhere'),
        ("[c](other.md)\n", 1, 'the link "other.md" leads nowhere'),
        ("[c](https://)\n", 1, 'the link "https://" leads nowhere'),
        ("a [](place:tampico)\n", 1, "a link has no words"),
        ('a [c](place:tampico "town")\n', 1, "a link has a title, which is not shown"),
        ('a\n\n![](window.svg "me")\n', 3, "a picture has no alternative text"),
        ("![w](window.svg)\n", 1, "a picture has no credit"),
        ('![w](none.svg "me")\n', 1, 'the picture "none.svg" is missing'),
        ('![w](../exhibit.yaml "me")\n', 1, 'the picture "../exhibit.yaml" is missing'),
    ],
)
def test_what_can_be_shown_without_is_only_told(text: str, line: int, message: str) -> None:
    report = Report()
    read_page(text, Path("a.md"), REFERENCES, report)
    assert [(each.line, each.message) for each in report] == [(line, message)]
    assert [each.severity for each in report] == [Severity.WARNING]


def test_a_dead_link_reads_as_plain_words() -> None:
    page, _ = read("Go [there](place:none).")
    assert page.blocks == [Paragraph(plain("Go there."))]


def test_a_film_link_is_dead_where_there_is_no_film() -> None:
    _, problems = read("[x](film:)", References())
    assert problems == [(1, 'the link "film:" leads to nothing that exists')]


def test_lines_count_from_where_the_text_begins_in_its_file() -> None:
    report = Report()
    read_page("a\n\nb [c](place:x) d\n", Path("a.md"), REFERENCES, report, first_line=5)
    assert [each.line for each in report] == [7]

"""Blocks set in lines and pages: no word is lost, nothing stands alone, links keep their place."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from kiosk.domain.exhibit import (
    Aside,
    BulletList,
    Heading,
    Link,
    LinkKind,
    Paragraph,
    Quotation,
    Span,
)
from kiosk.ui.type_page import Page, Slug, measure_of
from kiosk.ui.typeset import markup, typeset

WORDS = "He came ashore at Tampico and the train of the president was waiting for him there . " * 6
MEASURE = measure_of(830, 570, 37, 24)
TAMPICO = Link(LinkKind.PLACE, "tampico")


def paragraph(text: str = WORDS) -> Paragraph:
    return Paragraph((Span(text),))


def words_of(pages: Sequence[Page]) -> list[str]:
    return [word for page in pages for slug in page.slugs for word in slug.plain.split()]


def lines(slug: Slug) -> int:
    return slug.height // MEASURE.body.line


def test_no_blocks_make_one_empty_page(qapp: QGuiApplication) -> None:
    assert typeset((), MEASURE) == (Page(),)


def test_what_fits_is_one_page(qapp: QGuiApplication) -> None:
    (page,) = typeset((paragraph("A short paragraph."),), MEASURE)
    assert [slug.plain for slug in page.slugs] == ["A short\u00a0paragraph."]
    assert page.used == MEASURE.body.line


def test_what_does_not_fit_flows_on_and_no_page_is_too_tall(qapp: QGuiApplication) -> None:
    pages = typeset((paragraph(),) * 4, MEASURE)
    assert len(pages) > 1
    assert all(page.used <= MEASURE.height for page in pages)
    assert words_of(pages) == WORDS.split() * 4


def test_larger_text_takes_more_pages(qapp: QGuiApplication) -> None:
    blocks = (paragraph(),) * 4
    counts = [len(typeset(blocks, measure_of(830, 570, size, 24))) for size in (37, 44, 52)]
    assert counts == sorted(counts)
    assert counts[-1] > counts[0]


def test_no_line_stands_alone_at_a_foot_or_a_head(qapp: QGuiApplication) -> None:
    for spare in range(0, 400, 20):
        pages = typeset((paragraph(), paragraph()), replace(MEASURE, height=570 - spare))
        for page in pages:
            assert all(lines(slug) >= 2 for slug in page.slugs), spare


def test_a_heading_stays_with_what_it_heads(qapp: QGuiApplication) -> None:
    blocks = (paragraph(), Heading((Span("A heading"),)), paragraph())
    for spare in range(0, 400, 20):
        for page in typeset(blocks, replace(MEASURE, height=570 - spare)):
            assert page.slugs[-1].kind != "heading", spare


def test_blocks_keep_their_kinds_and_marks(qapp: QGuiApplication) -> None:
    says = ((Span("One"),), (Span("Two"),))
    blocks = (Quotation(says), Aside(says), BulletList(says), BulletList(says, ordered=True))
    slugs = [slug for page in typeset(blocks, MEASURE) for slug in page.slugs]
    assert [(slug.kind, slug.mark) for slug in slugs] == [
        ("quotation", ""),
        ("quotation", ""),
        ("aside", ""),
        ("aside", ""),
        ("item", "◆"),
        ("item", "◆"),
        ("item", "1."),
        ("item", "2."),
    ]
    assert all(slug.indent == MEASURE.indent for slug in slugs)


def test_columns_stand_side_by_side_and_about_as_tall(qapp: QGuiApplication) -> None:
    measure = measure_of(1780, 900, 37, 24, columns=2)
    (page,) = typeset((paragraph(), paragraph()), measure)
    assert {slug.column_x for slug in page.slugs} == {0, measure.step}
    assert words_of((page,)) == WORDS.split() * 2
    (single,) = typeset((paragraph(), paragraph()), replace(measure, columns=1, height=5000))
    assert page.used <= single.used / 2 + 2 * measure.body.line


def test_a_link_has_its_box_on_its_line(qapp: QGuiApplication) -> None:
    block = Paragraph((Span("At the quay of "), Span("Tampico", link=TAMPICO), Span(" she looked up.")))
    (page,) = typeset((block,), MEASURE)
    (box,) = page.links
    assert (box.words, box.kind, box.target, box.first) == ("Tampico", "place", "tampico", True)
    assert 0 < box.box.left() < box.box.right() < MEASURE.width
    assert box.box.height() == MEASURE.body.line


def test_a_link_over_two_lines_has_a_box_on_each(qapp: QGuiApplication) -> None:
    block = Paragraph((Span("word " * 8), Span("a link of very many words " * 3, link=TAMPICO)))
    (page,) = typeset((block,), MEASURE)
    assert [box.first for box in page.links] == [True, *[False] * (len(page.links) - 1)]
    assert len(page.links) > 1
    assert all(low.box.bottom() <= high.box.top() for low, high in pairwise(page.links))


@pytest.mark.parametrize(
    "date", ["9 January 1937", "9 de enero de 1937", "12 sections", "24 May 1940", "1 août 1914"]
)
def test_a_number_stays_on_the_line_of_what_it_counts(qapp: QGuiApplication, date: str) -> None:
    number, what = date.split(maxsplit=1)
    for filler in range(3, 30):
        pages = typeset((paragraph("wor " * filler + date + " in their words"),), MEASURE)
        (slug,) = pages[0].slugs
        assert f"{number}\u00a0{what}" in slug.plain


@pytest.mark.parametrize(
    ("spans", "end"),
    [
        ((Span("He died an old man in his bed."),), "his\u00a0bed."),
        ((Span("It carried him to "), Span("old Tampico", link=TAMPICO), Span(".")), "old\u00a0Tampico."),
        ((Span("It carried him out of "), Span("Tampico", strong=True), Span(". ")), "of\u00a0Tampico. "),
        ((Span("They called it antidisestablishmentarianism."),), "it antidisestablishmentarianism."),
    ],
)
def test_no_short_word_ends_a_paragraph_on_a_line_alone(
    qapp: QGuiApplication, spans: tuple[Span, ...], end: str
) -> None:
    (slug,) = typeset((Paragraph(spans),), MEASURE)[0].slugs
    assert slug.plain.endswith(end.rstrip())
    assert slug.markup.count("&nbsp;") == end.count("\u00a0")


def test_markup_says_the_style_and_escapes_the_rest() -> None:
    spans = (Span("a < b & "), Span("c", emphasis=True, strong=True), Span("d", link=TAMPICO))
    assert markup(spans) == 'a &lt; b &amp; <b><i>c</i></b><a href="place:tampico">d</a>'


texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=300).filter(str.strip)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.lists(texts, max_size=4), size=st.integers(12, 90), height=st.integers(100, 900))
def test_no_word_of_any_text_is_lost(qapp: QGuiApplication, said: list[str], size: int, height: int) -> None:
    pages = typeset([paragraph(text) for text in said], measure_of(830, height, size, 24))
    shown = "".join(slug.plain for page in pages for slug in page.slugs)
    assert "".join(shown.split()) == "".join("".join(said).split())

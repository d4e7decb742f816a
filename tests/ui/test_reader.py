"""The reader's view model, with sections of a length that the test knows."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.exhibit import Figure, Ground, Link, LinkKind, Paragraph, Section, Span
from kiosk.ui.viewmodels.pages import LAST_PAGE
from kiosk.ui.viewmodels.reader import ReaderViewModel
from tests.exhibit_parts import edition

LONG = "The train went on through the snow and nobody said where it went. " * 12
TAMPICO = Link(LinkKind.PLACE, "tampico")


def section(number: int, text: str, ground: Ground = Ground.PAPER) -> Section:
    figure = Figure(Path(f"/art/{number}.svg"), f"Picture {number}", "Credit")
    words = Paragraph((Span(text), Span("Tampico", link=TAMPICO)))
    return Section(f"s{number}", number, f"Title {number}", "1937", ground, (figure,), (words,))


SECTIONS = (section(1, "Short. "), section(2, LONG), section(3, "Dark. ", Ground.INK))
ENGLISH = replace(edition("en", mirrored=()), sections=SECTIONS)


@pytest.fixture
def reader(qapp: QGuiApplication) -> ReaderViewModel:
    """Follows its own turns, as the kiosk's navigation makes it."""
    model = ReaderViewModel(ENGLISH)
    model.pages.setBody(830, 400, 37, 37, 24, 1, 50.0)
    model.turned.connect(model.show)
    return model


def place(reader: ReaderViewModel) -> tuple[int, int]:
    return reader.number, reader.pages.page


def test_next_goes_through_every_page_of_every_section(reader: ReaderViewModel) -> None:
    seen = [place(reader)]
    while reader.hasNext:
        reader.next()
        seen.append(place(reader))
    assert seen[:3] == [(1, 0), (2, 0), (2, 1)]
    assert seen == sorted(set(seen))
    assert seen[-1] == (3, 0)


def test_previous_goes_the_same_way_back(reader: ReaderViewModel) -> None:
    forth = [place(reader)]
    while reader.hasNext:
        reader.next()
        forth.append(place(reader))
    back = [place(reader)]
    while reader.hasPrevious:
        reader.previous()
        back.append(place(reader))
    assert back == forth[::-1]


def test_beyond_the_first_and_the_last_page_nothing_turns(reader: ReaderViewModel) -> None:
    reader.previous()
    assert place(reader) == (1, 0)
    reader.show("s3")
    reader.next()
    assert place(reader) == (3, 0)


@pytest.mark.parametrize(("section_id", "page", "shown"), [("s2", 99, 2), ("s2", -1, 2), ("none", 0, 1)])
def test_a_page_or_a_section_that_is_not_there_shows_the_nearest(
    reader: ReaderViewModel, section_id: str, page: int, shown: int
) -> None:
    reader.show(section_id, page)
    assert reader.number == shown
    assert 0 <= reader.pages.page < reader.page_count


def test_larger_text_keeps_the_page_as_far_as_there_is_one(reader: ReaderViewModel) -> None:
    reader.show("s2", LAST_PAGE)
    pages = reader.page_count
    reader.pages.setBody(830, 400, 52, 52, 24, 1, 50.0)
    assert reader.page_count > pages
    reader.pages.setBody(830, 4000, 37, 37, 24, 1, 50.0)
    assert place(reader) == (2, 0)


def test_text_that_just_does_not_fit_is_set_smaller_as_little_as_will_do(reader: ReaderViewModel) -> None:
    reader.show("s2")
    reader.pages.setBody(830, 4000, 37, 34, 24, 1, 50.0)
    assert (reader.page_count, reader.pages.size) == (1, 37)
    tall = reader.pages.slugs.rows[0].height
    reader.pages.setBody(830, tall - 1, 37, 34, 24, 1, 50.0)
    assert (reader.page_count, reader.pages.size) == (1, 36)
    reader.pages.setBody(830, tall // 2, 37, 34, 24, 1, 50.0)
    assert reader.page_count > 1
    assert reader.pages.size == 37


def test_a_section_shows_its_title_its_ground_and_its_picture(reader: ReaderViewModel) -> None:
    reader.show("s3")
    assert (reader.title, reader.kicker, reader.onInk) == ("Title 3", "1937", True)
    (figure,) = reader.figures.rows
    assert (figure.source.toLocalFile(), figure.alt) == ("/art/3.svg", "Picture 3")


def test_the_contents_mark_the_section_shown_and_open_any(reader: ReaderViewModel) -> None:
    asked: list[str] = []
    reader.sectionRequested.connect(asked.append)
    reader.show("s2")
    assert [row.current for row in reader.sections.rows] == [False, True, False]
    reader.openSection(3)
    assert asked == ["s3"]


def test_another_language_shows_the_same_section(reader: ReaderViewModel) -> None:
    spanish = replace(ENGLISH, sections=tuple(replace(each, title="Título") for each in SECTIONS))
    reader.show("s2", 1)
    reader.set_edition(spanish)
    assert (reader.title, place(reader)) == ("Título", (2, 1))


def test_a_link_says_where_it_leads(reader: ReaderViewModel) -> None:
    followed: list[tuple[str, str]] = []
    reader.followed.connect(lambda kind, target: followed.append((kind, target)))
    (link,) = reader.pages.links.rows
    reader.pages.follow(link.kind, link.target)
    assert followed == [("place", "tampico")]


def test_a_screen_without_room_changes_nothing(reader: ReaderViewModel) -> None:
    before = reader.words
    reader.pages.setBody(0, 0, 0, 0, 0, 1, 50.0)
    assert reader.words == before

"""What visitors take away: only addresses that the museum has set, and an "About" that turns."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.exhibit import Card, Heading, Paragraph, Span
from kiosk.ui.viewmodels.cards import CardsViewModel
from tests.exhibit_parts import edition

ABOUT = (Heading((Span("About this exhibit"),)), *[Paragraph((Span("It retells an article. " * 20),))] * 5)
ENGLISH = replace(
    edition("en", mirrored=()),
    about=ABOUT,
    more=(Card("https://museum.example", "A film", "Seventy minutes"),),
)


def cards_of(take: dict[str, str]) -> CardsViewModel:
    model = CardsViewModel(ENGLISH, take)
    model.about.setBody(830, 500, 37, 37, 24, 1, 50.0)
    return model


def test_an_address_that_is_not_set_is_not_shown(qapp: QGuiApplication) -> None:
    cards = cards_of({"article": "https://museum.example/a", "newsletter": "", "donation": ""})
    assert [(row.kind, row.url) for row in cards.take.rows] == [("article", "https://museum.example/a")]
    assert cards.hasTake


def test_without_any_address_there_is_nothing_to_take(qapp: QGuiApplication) -> None:
    assert not cards_of({"article": "", "newsletter": "", "donation": ""}).hasTake


def test_what_to_see_at_home_comes_from_the_exhibit(qapp: QGuiApplication) -> None:
    (row,) = cards_of({}).more.rows
    assert (row.kind, row.url, row.title) == ("more", "https://museum.example", "A film")


def test_about_has_its_first_heading_for_a_title_and_turns_its_pages(qapp: QGuiApplication) -> None:
    cards = cards_of({})
    assert cards.aboutTitle == "About this exhibit"
    assert "About this exhibit" not in cards.about.words
    assert cards.about.count > 1
    cards.turn(1)
    assert cards.about.page == 1


@pytest.mark.parametrize("about", [(), ABOUT[1:]])
def test_an_about_without_a_heading_has_no_title(qapp: QGuiApplication, about: tuple[Paragraph, ...]) -> None:
    cards = cards_of({})
    cards.set_edition(replace(ENGLISH, about=about))
    assert cards.aboutTitle == ""

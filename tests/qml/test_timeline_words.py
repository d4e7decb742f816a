"""The timeline's own words: dates with what is known of them, and the ways that led to a place."""

from dataclasses import replace

import pytest

from kiosk import paths
from kiosk.content.land import read_land
from kiosk.domain.timeline import Event, EventKind, PartialDate, Precision, Stretch, TravelMode
from kiosk.ui.viewmodels.timeline import TimelineViewModel
from tests.qml.conftest import MakeStage
from tests.timelines import made_edition, made_timeline


def dated(
    *start: int,
    end: PartialDate | None = None,
    precision: Precision = Precision.DAY,
    old: PartialDate | None = None,
) -> Event:
    day = PartialDate(*start)
    return Event("e", day, end, precision, "place-0", "early", EventKind.EXILE, "Title", "Text.", "", old)


@pytest.mark.parametrize(
    ("language", "dated", "written"),
    [
        ("en", dated(1879, 11, 7), "7 November 1879"),
        ("ru", dated(1879, 11, 7), "7 ноября 1879"),
        ("en", dated(1902, 10), "October 1902"),
        ("en", dated(1934, precision=Precision.ABOUT), "about 1934"),
        ("en", dated(1900, end=PartialDate(1902)), "1900 – 1902"),
        ("en", dated(1933, 7, 17, end=PartialDate(1933, 7, 20)), "17–20 July 1933"),
        ("en", dated(1933, 7, 17, end=PartialDate(1933, 8, 2)), "17 July – 2 August 1933"),
        ("en", dated(1916, 11, end=PartialDate(1916, 12)), "November – December 1916"),
        ("en", dated(1916, 11, end=PartialDate(1917, 1, 13)), "November 1916 – 13 January 1917"),
        ("en", dated(1916, 11, 30, end=PartialDate(1916)), "30 November 1916 – 1916"),
        ("en", dated(1917, 5, 17, old=PartialDate(1917, 5, 4)), "4 May 1917 Old Style"),
    ],
)
def test_a_date_says_what_is_known_of_it(
    make_stage: MakeStage, language: str, dated: Event, written: str
) -> None:
    timeline = replace(made_timeline(0, places=1), events=(dated,))
    model = TimelineViewModel(made_edition(timeline, language), read_land(paths.land()))
    stage = make_stage("TimelineScreen", model)
    model.next()
    assert written in stage.texts().replace("\xa0", " ").split("\n")


WAYS = (TravelMode.RAIL, TravelMode.SEA, TravelMode.RAIL, TravelMode.LAND, TravelMode.SEA)


def test_a_card_tells_every_way_that_led_there_once_and_in_order(make_stage: MakeStage) -> None:
    timeline = made_timeline(4)
    way = tuple(Stretch(mode, ((40.0, 9.0),)) for mode in WAYS)
    timeline = replace(timeline, legs=(replace(timeline.legs[0], way=way),))
    model = TimelineViewModel(made_edition(timeline), read_land(paths.land()))
    stage = make_stage("TimelineScreen", model)
    model.choose(2)
    assert "by rail, by sea, by land" in stage.texts()


@pytest.mark.parametrize("way", ["by land", "by rail", "by sea"])
def test_the_legend_shows_each_way_as_a_line(make_stage: MakeStage, way: str) -> None:
    model = TimelineViewModel(made_edition(made_timeline(4)), read_land(paths.land()))
    stage = make_stage("TimelineScreen", model)
    picture = stage.picture()
    word = stage.item("", lambda item: item.property("text") == way)
    left, top, _, bottom = stage.place(word)
    middle = int(top + bottom) // 2
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(int(left) - 50, int(left))
        for y in (middle - 1, middle)
    }
    assert "#c4432b" in colours

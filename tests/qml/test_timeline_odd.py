"""The timeline shows exhibits that nobody thought of: none, one, all at once, at the edges of the world."""

from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.timeline import Leg, PartialDate, Place, Stretch, Timeline, TravelMode
from kiosk.ui.viewmodels.timeline import TimelineViewModel
from tests.qml.conftest import MakeStage
from tests.qml.stage import Stage
from tests.timelines import LAND, made_edition, made_timeline

SIZES = [{}, {"size": (1280, 800), "diagonal": 10.0, "textScale": 1.4}]
SOME = made_timeline(16)


def on_one_day() -> Timeline:
    return replace(SOME, events=tuple(replace(e, start=PartialDate(1940, 8, 20)) for e in SOME.events))


def with_long_titles() -> Timeline:
    title = "Donaudampfschifffahrtsgesellschaftskapitänswitwe " * 9
    return replace(SOME, events=tuple(replace(e, title=title, text=title * 6) for e in SOME.events))


def at_the_edges() -> Timeline:
    corners = [(84.0, 180.0), (84.0, -180.0), (-60.0, -170.0), (-60.0, 179.99), (80.0, 15.0), (0.0, -179.99)]
    places = tuple(
        replace(place, lat=lat, lon=lon) for place, (lat, lon) in zip(SOME.places, corners, strict=False)
    )
    events = tuple(replace(e, place=places[i % len(places)].id) for i, e in enumerate(SOME.events))
    way = (Stretch(TravelMode.SEA, ((0.0, 180.0),)), Stretch(TravelMode.LAND))
    legs = (Leg("far", places[0].id, places[2].id, events[2].id, way),)
    return Timeline(SOME.eras, places, events, legs)


def in_one_place() -> Timeline:
    place = Place("here", 48.0, 16.0, "Here", "Country")
    events = tuple(replace(e, place="here") for e in SOME.events)
    return Timeline(
        SOME.eras, (place,), events, (Leg("none", "here", "here", events[1].id, (Stretch(TravelMode.LAND),)),)
    )


ODD = {
    "none": replace(SOME, events=(), legs=()),
    "one": replace(SOME, events=SOME.events[:1], legs=()),
    "two on a day": replace(on_one_day(), events=on_one_day().events[:2], legs=()),
    "all on a day": on_one_day(),
    "long titles": with_long_titles(),
    "the edges": at_the_edges(),
    "one place": in_one_place(),
    "no eras": replace(SOME, eras=()),
}


def of(stage: Stage, kind: str) -> list[QQuickItem]:
    return [item for item in stage.items() if item.metaObject().className().startswith(kind + "_QMLTYPE")]


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "compact"])
@pytest.mark.parametrize("name", ODD)
def test_an_odd_exhibit_is_walked_from_end_to_end(
    make_stage: MakeStage, name: str, size: dict[str, object]
) -> None:
    timeline = ODD[name]
    model = TimelineViewModel(made_edition(timeline), LAND)
    stage = make_stage("TimelineScreen", model, **size)
    for number in range(1, len(timeline.events) + 1):
        model.next()
        assert model.card.number == number
        here = next(one for one in model.map.places.shown_rows if one.chosen)
        assert abs(model.map.x - here.x) * model.map.scale <= stage.window.width() / 2
        assert abs(model.map.y - here.y) * model.map.scale <= stage.window.height() / 2
        assert sum(row.chosen for row in model.axis.items.shown_rows) == 1
    stage.window.grabWindow()
    assert not model.hasNext
    for item in of(stage, "TimelineItem"):
        left, _, right, _ = stage.place(item)
        assert right - left <= stage.window.width() * 1.5
    model.play()
    model.wholeLife()
    for _ in range(12):
        model.axis.zoomIn()
        model.map.zoomOut()
        model.axis.drag(-90)
    stage.window.grabWindow()

"""One choice lights the map, the axis and the card; time moves the traveller; the journey plays by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.timeline import EventKind
from kiosk.ui.viewmodels.timeline import TimelineViewModel
from tests.timelines import LAND, made_edition, made_timeline, renamed
from tests.ui.timelines import made

TIMELINE = made_timeline(40)
DEATH = list(EventKind).index(EventKind.DEATH)


@pytest.fixture(autouse=True, scope="module")
def _application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp  # fonts are measured


def chosen(model: TimelineViewModel) -> int:
    """The number of the event on the card; 0 for none."""
    return model.card.number


def seen_items(model: TimelineViewModel) -> list[int]:
    return [row.first for row in model.axis.items.shown_rows]


def test_at_first_nothing_is_chosen_and_the_whole_life_is_in_sight(qtbot: QtBot) -> None:
    model = made()
    assert not model.card.filled
    assert model.title == "The road of exile"
    assert seen_items(model)[0] == 0
    assert sum(row.count for row in model.axis.items.shown_rows) >= 30
    assert model.hasNext
    assert not model.hasPrevious


def test_choosing_an_event_lights_its_place_and_its_item_and_fills_the_card(qtbot: QtBot) -> None:
    model = made()
    model.choose(20)
    event = TIMELINE.events[20]
    assert (model.card.title, model.card.text) == (event.title, event.text)
    assert model.card.modes == [1]
    assert model.card.start == [event.start.year, event.start.month, event.start.day]
    assert event.place in model.map.members(next(r.id for r in model.map.places.shown_rows if r.chosen))
    (row,) = [row for row in model.axis.items.shown_rows if row.chosen]
    assert (row.first, row.count) == (20, 1)
    assert model.axis.start < row.time < model.axis.end
    assert model.axis.now == row.time


@given(st.integers(0, 39))
def test_a_chosen_event_stands_alone_in_the_middle_and_its_place_is_in_sight(event: int) -> None:
    model = made()
    model.choose(event)
    (row,) = [row for row in model.axis.items.shown_rows if row.chosen]
    assert row.count == 1
    assert 0 <= (row.time - model.axis.start) * model.axis.scale <= 1240
    (mark,) = [row for row in model.map.places.shown_rows if row.chosen]
    assert abs(mark.x - model.map.x) * model.map.scale <= 620
    assert abs(mark.y - model.map.y) * model.map.scale <= 200


def test_the_axis_comes_out_of_days_that_only_a_crowd_asked_for(qtbot: QtBot) -> None:
    model = made()
    model.axis.resize(1240, 1, 400, 130)  # one lane of large marks
    model.axis.fly_home()
    needed = []
    for event in range(40):
        model.choose(event)
        needed.append(model.axis.scale)
    crowded = needed.index(max(needed))
    assert needed[crowded] > 20 * needed[-1]


def test_choosing_an_event_stays_as_near_as_the_visitor_zoomed(qtbot: QtBot) -> None:
    model = made()
    for _ in range(9):
        model.axis.zoomIn()
    near = model.axis.scale
    model.choose(0)
    assert model.axis.scale >= near


def test_next_and_previous_walk_through_all_events(qtbot: QtBot) -> None:
    model = made()
    for number in range(1, 41):
        model.next()
        assert chosen(model) == number
    model.next()
    assert chosen(model) == 40
    assert not model.hasNext
    model.previous()
    assert chosen(model) == 39


def test_a_leg_draws_itself_into_the_chosen_event(qtbot: QtBot) -> None:
    model = made()
    with qtbot.waitSignal(model.legBegun):
        model.choose(6)
    assert model.way.presentSea.count("L") == 1
    start = (model.way.travellerX, model.way.travellerY)
    model.travel(1.0)
    assert (model.way.travellerX, model.way.travellerY) != start
    assert [path.count("M") for path in (model.way.pastRail, model.way.pastLand)] == [1, 1]
    assert model.way.pastSea == ""
    assert model.way.presentSea.count("L") == 2


def test_moving_through_time_moves_the_traveller(qtbot: QtBot) -> None:
    model = made()
    before = (model.way.travellerX, model.way.travellerY)
    model.axis.drag(-500)
    assert model.axis.now == pytest.approx(model.axis.start + 620 / model.axis.scale)
    assert (model.way.travellerX, model.way.travellerY) != before
    assert model.way.pastSea.count("M") + model.way.pastRail.count("M") > 3


def test_a_cluster_comes_nearer_until_it_opens(qtbot: QtBot) -> None:
    model = made()
    cluster = max(model.axis.items.shown_rows, key=lambda row: row.count)
    taps = 0
    while not chosen(model):
        taps += 1
        assert taps < 10
        row = next(r for r in model.axis.items.shown_rows if r.first == cluster.first)
        model.chooseItem(row.first, row.count)
    assert chosen(model) == cluster.first + 1


def test_events_of_one_moment_are_told_one_after_another(qtbot: QtBot) -> None:
    model = made(count=3000)
    crowd = next(e for e in range(2999) if model.axis.time_of(e) == model.axis.time_of(e + 1))
    model.axis.measure(QFont(), 600, 800)
    model.axis.resize(1240, 1, 600, 130)
    model.chooseItem(crowd, 2)
    model.chooseItem(crowd, 2)
    assert chosen(model) == crowd + 2


def test_a_place_tells_its_events_one_after_another(qtbot: QtBot) -> None:
    model = made()
    model.enter("place:place-3")
    told = [chosen(model)]
    for _ in range(2):
        model.choosePlace("place-3")
        told.append(chosen(model))
    assert [TIMELINE.events[number - 1].place for number in told] == ["place-3"] * 3
    assert told[0] == told[2] < told[1]


def test_a_mark_of_many_places_comes_nearer_first(qtbot: QtBot) -> None:
    model = made()
    mark = max(model.map.places.shown_rows, key=lambda row: row.places)
    assert mark.places > 1
    scale = model.map.scale
    model.choosePlace(mark.id)
    assert model.map.scale > scale
    assert not model.card.filled


@pytest.mark.parametrize(("target", "number"), [("event:event-7", 8), ("place:place-2", 3), ("", 0)])
def test_one_lands_on_the_event_or_the_place_that_a_link_names(
    qtbot: QtBot, target: str, number: int
) -> None:
    model = made()
    model.enter(target)
    assert chosen(model) == number


def test_an_era_fills_the_axis(qtbot: QtBot) -> None:
    model = made()
    model.chooseEra("power")
    assert model.axis.start <= 1917
    assert model.axis.end >= 1928
    assert model.axis.end - model.axis.start < 20
    assert model.overview.left < model.overview.right


def test_a_hidden_kind_is_neither_seen_nor_walked_to_and_the_last_kind_stays(qtbot: QtBot) -> None:
    model = made()
    model.toggleKind(DEATH)
    assert model.filtered
    assert all(TIMELINE.events[i].kind is not EventKind.DEATH for i in seen_items(model))
    while model.hasNext:
        model.next()
        assert model.card.kind != DEATH
    for kind in range(len(EventKind)):
        if kind != DEATH:
            model.toggleKind(kind)
    assert sum(row.wanted for row in model.kinds.rows) == 1
    model.showAllKinds()
    assert not model.filtered


def test_a_link_to_a_hidden_kind_shows_it_again(qtbot: QtBot) -> None:
    model = made()
    model.toggleKind(DEATH)
    event = next(e for e in TIMELINE.events if e.kind is EventKind.DEATH)
    model.enter(f"event:{event.id}")
    assert model.card.title == event.title
    assert not model.filtered


def test_another_language_keeps_the_event_and_the_views(qtbot: QtBot) -> None:
    model = made()
    model.choose(12)
    before = (model.map.x, model.map.scale, model.axis.start, model.axis.scale)
    model.set_edition(made_edition(renamed(TIMELINE), "es"))
    assert model.card.title == "Suceso event-12"
    assert model.language == "es"
    assert (model.map.x, model.map.scale, model.axis.start, model.axis.scale) == before


def test_the_card_asks_for_its_section_and_its_chapter(qtbot: QtBot) -> None:
    model = made()
    model.choose(9)
    assert model.card.hasSection
    assert model.card.hasChapter
    with qtbot.waitSignal(model.sectionRequested) as section:
        model.readAbout()
    with qtbot.waitSignal(model.filmRequested) as film:
        model.watch()
    assert (section.args, film.args) == (["a-section"], ["a-chapter"])
    model.choose(10)
    assert not model.card.hasSection
    assert not model.card.hasChapter


def test_the_journey_tells_every_leg_in_order_and_ends(qtbot: QtBot) -> None:
    model = made(journey=40)
    told: list[int] = []
    model.card.changed.connect(lambda: told.append(chosen(model)))
    model.play()
    assert model.playing
    qtbot.waitUntil(lambda: not model.playing)
    assert told == [1, *(i + 1 for i in range(2, 40, 2))]


def test_a_paused_journey_goes_on_where_it_was(qtbot: QtBot) -> None:
    model = made(journey=2000)
    model.play()
    qtbot.waitUntil(lambda: chosen(model) == 5)
    model.pause()
    assert not model.playing
    told: list[int] = []
    model.card.changed.connect(lambda: told.append(chosen(model)))
    model.play()
    qtbot.waitUntil(lambda: len(told) >= 1)
    assert told[0] == 7
    model.leave()


def test_a_tap_on_an_event_stops_the_journey(qtbot: QtBot) -> None:
    model = made()
    model.play()
    model.choose(30)
    assert not model.playing
    assert chosen(model) == 31


def test_the_end_of_a_visit_clears_everything(qtbot: QtBot) -> None:
    fresh = made()
    model = made()
    model.play()
    model.choose(30)
    model.toggleKind(2)
    model.map.zoomIn()
    model.axis.drag(300)
    model.reset()
    assert not model.playing
    assert not model.card.filled
    assert not model.filtered
    for name in ("x", "y", "scale"):
        assert getattr(model.map, name) == pytest.approx(getattr(fresh.map, name))
    assert (model.axis.start, model.axis.now) == pytest.approx((fresh.axis.start, fresh.axis.now))
    assert model.way.travellerX == fresh.way.travellerX


def test_an_exhibit_without_events_shows_an_empty_map(qtbot: QtBot) -> None:
    model = TimelineViewModel(made_edition(made_timeline(0)), LAND)
    model.map.resize(1240, 400, 0, 0, 0, 0)
    model.axis.resize(1240, 4, 60, 130)
    model.next()
    model.play()
    model.enter("event:none")
    assert not model.card.filled
    assert not model.way.hasTraveller

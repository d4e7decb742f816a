"""One sheet is asked for at a time; the one shown stays until the next has come."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.ui.viewmodels.timeline import TimelineViewModel
from kiosk.ui.viewmodels.timeline_sheet import TimelineSheetViewModel
from tests.timelines import LAND, made_edition, made_timeline, renamed


def dress(sheet: TimelineSheetViewModel, land: str = "#ffffff") -> None:
    sheet.dress(*[QColor(land)] * 8, 3.0, 7.0, 6.0, 1.0)


@pytest.fixture
def model(qtbot: QtBot) -> TimelineViewModel:
    model = TimelineViewModel(made_edition(made_timeline(40)), LAND)
    model.map.resize(1240, 600, 0, 0, 0, 0)
    return model


def come(qtbot: QtBot, sheet: TimelineSheetViewModel) -> None:
    """What was asked for arrives, until nothing more is asked for."""
    for _ in range(5):
        before = sheet.source
        sheet.arrive()
        qtbot.wait(1)
        if sheet.source == before:
            return
    raise AssertionError("it asks for ever")


def holds(model: TimelineViewModel) -> bool:
    (west, north), (east, south) = model.map.seen()
    shown = model.way.sheet.shown
    return shown.left() <= west and shown.top() <= north and shown.right() >= east and shown.bottom() >= south


def test_nothing_is_asked_for_before_colours_are_known(qtbot: QtBot, model: TimelineViewModel) -> None:
    qtbot.wait(1)
    assert (model.way.sheet.source, model.way.sheet.worldSource) == ("", "")
    dress(model.way.sheet)
    with qtbot.waitSignal(model.way.sheet.asked):
        pass
    assert model.way.sheet.source.startswith("data:image/svg+xml;base64,")
    assert model.way.sheet.worldSource.startswith("data:image/svg+xml;base64,")


def test_the_one_shown_stays_until_the_next_has_come(qtbot: QtBot, model: TimelineViewModel) -> None:
    dress(model.way.sheet)
    qtbot.wait(1)
    come(qtbot, model.way.sheet)
    assert holds(model)
    shown, source = model.way.sheet.shown, model.way.sheet.source
    model.map.zoom(4, 300, 300)
    model.map.drag(500, 0)
    assert model.way.sheet.source != source
    asked = model.way.sheet.source
    model.map.drag(2000, 900)
    assert (model.way.sheet.shown, model.way.sheet.source) == (shown, asked)
    come(qtbot, model.way.sheet)
    assert model.way.sheet.shown != shown
    assert holds(model)


def test_a_map_that_rests_is_crisp(qtbot: QtBot, model: TimelineViewModel) -> None:
    dress(model.way.sheet)
    qtbot.wait(1)
    come(qtbot, model.way.sheet)
    source = model.way.sheet.source
    model.map.zoom(1.2, 300, 300)
    assert model.way.sheet.source == source
    model.map.settle()
    assert model.way.sheet.source != source


def test_a_sheet_without_the_last_trips_leaves_them_to_be_drawn_live(
    qtbot: QtBot, model: TimelineViewModel
) -> None:
    dress(model.way.sheet)
    qtbot.wait(1)
    come(qtbot, model.way.sheet)
    assert model.way.sheet.past == 0
    model.choose(6)
    assert [path.count("M") for path in (model.way.pastRail, model.way.pastLand)] == [1, 1]
    qtbot.wait(1)
    come(qtbot, model.way.sheet)
    assert model.way.sheet.past == 2
    assert model.way.pastRail == model.way.pastLand == ""


def test_other_colours_make_another_sheet(qtbot: QtBot, model: TimelineViewModel) -> None:
    dress(model.way.sheet)
    qtbot.wait(1)
    come(qtbot, model.way.sheet)
    source, world = model.way.sheet.source, model.way.sheet.worldSource
    dress(model.way.sheet, "#123456")
    qtbot.wait(1)
    assert model.way.sheet.source != source
    assert model.way.sheet.worldSource != world


def darken(model: TimelineViewModel) -> None:
    dress(model.way.sheet, "#123456")


# What may come to pass while a sheet is still on its way.
MEANWHILE: tuple[Callable[[TimelineViewModel], object], ...] = (
    lambda model: model.next(),
    lambda model: model.previous(),
    lambda model: model.choose(30),
    lambda model: model.travel(0.4),
    lambda model: model.map.fly(0.5),
    lambda model: model.map.fly(1.0),
    lambda model: model.map.drag(700, -300),
    lambda model: model.map.zoom(3, 900, 100),
    lambda model: model.map.zoom(0.2, 100, 400),
    lambda model: model.map.settle(),
    lambda model: model.map.resize(600, 900, 0, 0, 0, 0),
    lambda model: model.axis.drag(-800),
    lambda model: model.toggleKind(2),
    lambda model: model.set_edition(made_edition(renamed(made_timeline(40)), "es")),
    lambda model: model.reset(),
    darken,
    lambda model: model.way.sheet.arrive(),
    lambda _: QCoreApplication.processEvents(),
)


@given(st.lists(st.sampled_from(MEANWHILE), max_size=25))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_comes_between_the_last_sheet_to_come_is_the_right_one(
    qtbot: QtBot, meanwhile: list[Callable[[TimelineViewModel], object]]
) -> None:
    model = TimelineViewModel(made_edition(made_timeline(40)), LAND)
    model.map.resize(1240, 600, 0, 0, 0, 0)
    model.axis.resize(1240, 4, 60, 130)
    dress(model.way.sheet)
    for step in meanwhile:
        step(model)
    model.map.fly(1.0)
    model.map.settle()
    QCoreApplication.processEvents()
    come(qtbot, model.way.sheet)
    assert holds(model)
    assert model.way.pastLand == model.way.pastRail == model.way.pastSea == ""
    last = model.way.sheet.source
    dress(model.way.sheet, "#123456" if darken in meanwhile else "#ffffff")  # asks for what is so now
    QCoreApplication.processEvents()
    assert model.way.sheet.source == last

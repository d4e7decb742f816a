"""One sheet is asked for at a time; the one shown stays until the next has come."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.ui.viewmodels.timeline import TimelineViewModel
from kiosk.ui.viewmodels.timeline_sheet import TimelineSheetViewModel
from tests.timelines import LAND, made_edition, made_timeline


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

"""Fingers on the timeline and the map: they drag, throw and pinch, also from on top of what can be tapped."""

from time import time

import pytest
from PySide6.QtCore import QMetaObject, QPoint
from PySide6.QtGui import QPointingDevice, QVector2D
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.viewmodels.timeline import TimelineViewModel
from tests.qml.conftest import MakeStage
from tests.qml.stage import Stage
from tests.timelines import LAND, made_edition, made_timeline


@pytest.fixture(scope="module")
def finger(qapp: object) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def model() -> TimelineViewModel:
    return TimelineViewModel(made_edition(made_timeline(40)), LAND)


@pytest.fixture
def stage(make_stage: MakeStage, model: TimelineViewModel) -> Stage:
    made = make_stage("TimelineScreen", model)
    model.chooseEra("late")
    return made


def middles(stage: Stage, kind: str) -> list[QPoint]:
    """The middles of what can be tapped and lies well within the map or the axis, from left to right."""
    items = [item for item in stage.items() if item.metaObject().className().startswith(kind + "_QMLTYPE")]
    boxes = sorted(stage.place(item) for item in items)
    return [
        QPoint(int(left + right) // 2, int(top + bottom) // 2)
        for left, top, right, bottom in boxes
        if left > 150 and right < 1100 and top > 120
    ]


def draws(stage: Stage, qtbot: QtBot) -> None:
    """A frame: touches that come within one are handed on together."""
    with qtbot.waitSignal(stage.window.frameSwapped):
        stage.window.update()


@pytest.mark.parametrize("kind", ["TimelineItem", "TimelinePlace"])
def test_two_fingers_on_two_targets_pinch_and_tap_nothing(
    stage: Stage, model: TimelineViewModel, finger: QPointingDevice, qtbot: QtBot, kind: str
) -> None:
    (one, *_, other), window = middles(stage, kind), stage.window
    axis, land, spread = model.axis.scale, model.map.scale, 100
    QTest.touchEvent(window, finger).press(0, one, window).press(1, other, window).commit()
    for step in range(5, spread + 1, 5):
        left, right = one - QPoint(step, 0), other + QPoint(step, 0)
        QTest.touchEvent(window, finger).move(0, left, window).move(1, right, window).commit()
        draws(stage, qtbot)
    QTest.touchEvent(window, finger).release(0, left, window).release(1, right, window).commit()
    wider = (other.x() - one.x() + 2 * spread) / (other.x() - one.x())
    grown = (model.axis.scale / axis, model.map.scale / land)
    assert grown == pytest.approx((wider, 1) if kind == "TimelineItem" else (1, wider), rel=0.25)
    assert max(grown) > 1.05
    assert not model.card.filled


def test_a_finger_drags_the_years_and_chooses_nothing(
    stage: Stage, model: TimelineViewModel, finger: QPointingDevice, qtbot: QtBot
) -> None:
    model.chooseEra("early")
    start, window = model.axis.start, stage.window
    QTest.touchEvent(window, finger).press(0, QPoint(900, 680), window).commit()
    for step in range(1, 8):
        QTest.touchEvent(window, finger).move(0, QPoint(900 - 60 * step, 680), window).commit()
        draws(stage, qtbot)
    QTest.touchEvent(window, finger).release(0, QPoint(480, 680), window).commit()
    assert (model.axis.start - start) * model.axis.scale > 350
    assert not model.card.filled


@pytest.mark.parametrize("motion", [True, False])
def test_a_thrown_axis_runs_on_and_comes_to_rest_unless_motion_is_off(
    stage: Stage, model: TimelineViewModel, qtbot: QtBot, motion: bool
) -> None:
    model.chooseEra("early")
    stage.theme.setProperty("motion", motion)
    (pan,) = (item for item in stage.items() if item.property("sideways") is True)
    pan.setProperty("speed", QVector2D(-1500, 0))
    pan.setProperty("lastMove", time() * 1000 + 60_000)  # moving to the last, however slow the machine
    held = model.axis.start
    QMetaObject.invokeMethod(pan, "release")
    assert pan.property("coasting") is motion
    qtbot.waitUntil(lambda: not pan.property("moving"))
    assert ((model.axis.start - held) * model.axis.scale > 200) is motion


def test_a_moving_map_says_so_until_it_rests(
    stage: Stage, model: TimelineViewModel, finger: QPointingDevice, qtbot: QtBot
) -> None:
    window = stage.window
    QTest.touchEvent(window, finger).press(0, QPoint(700, 250), window).commit()
    for step in range(1, 4):
        QTest.touchEvent(window, finger).move(0, QPoint(700 - 60 * step, 250), window).commit()
        draws(stage, qtbot)
    qtbot.waitUntil(lambda: not model.map.resting)
    QTest.touchEvent(window, finger).release(0, QPoint(520, 250), window).commit()
    qtbot.waitUntil(lambda: model.map.resting)


def test_a_finger_that_stops_a_thrown_map_brings_its_names_back(
    stage: Stage, model: TimelineViewModel, finger: QPointingDevice, qtbot: QtBot
) -> None:
    stage.theme.setProperty("motion", True)
    (pan,) = (item for item in stage.items() if item.property("sideways") is False)
    pan.setProperty("speed", QVector2D(-1500, 0))
    pan.setProperty("lastMove", time() * 1000 + 60_000)
    QMetaObject.invokeMethod(pan, "release")
    qtbot.waitUntil(lambda: not model.map.resting)
    sea = QPoint(600, 150)
    QTest.touchEvent(stage.window, finger).press(0, sea, stage.window).commit()
    qtbot.waitUntil(lambda: not pan.property("coasting"))
    QTest.touchEvent(stage.window, finger).release(0, sea, stage.window).commit()
    qtbot.waitUntil(lambda: model.map.resting)


def test_the_name_of_a_place_can_be_tapped_as_its_mark_can(
    stage: Stage, model: TimelineViewModel, finger: QPointingDevice, qtbot: QtBot
) -> None:
    names = [row.name for row in model.map.places.shown_rows if row.places == 1 and row.side < 4]
    label = next(item for item in stage.items("QQuickText") if item.property("text") in names)
    left, top, right, bottom = stage.place(label)
    spot = QPoint(int(left + right) // 2, int(top + bottom) // 2)
    QTest.touchEvent(stage.window, finger).press(0, spot, stage.window).commit()
    QTest.touchEvent(stage.window, finger).release(0, spot, stage.window).commit()
    assert model.card.place == label.property("text")
    assert model.card.here == 1

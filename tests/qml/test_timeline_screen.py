"""The timeline's screen answers fingers, keys and assistive technology, in every size, without a lump."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.content.land import read_land
from kiosk.domain.timeline import EventKind, PartialDate
from kiosk.ui.viewmodels.timeline import TimelineViewModel
from tests.qml.conftest import MakeStage
from tests.qml.stage import Stage
from tests.timelines import made_edition, made_timeline

SIZES = [
    pytest.param({}, id="landscape"),
    pytest.param({"size": (1080, 1920)}, id="portrait"),
    pytest.param({"size": (1280, 800), "diagonal": 10.0}, id="compact"),
    pytest.param({"reach": True}, id="reach"),
    pytest.param({"reach": True, "size": (1080, 1920), "textScale": 1.4}, id="portrait reach"),
    pytest.param({"reach": True, "size": (1280, 800), "diagonal": 10.0}, id="compact reach"),
    pytest.param({"highContrast": True, "textScale": 1.4}, id="contrast"),
    pytest.param({"size": (3840, 2160), "diagonal": 55.0}, id="4k"),
]
EVENTS = made_timeline(40).events
Box = tuple[float, float, float, float]


@pytest.fixture
def model() -> TimelineViewModel:
    return TimelineViewModel(made_edition(made_timeline(40)), read_land(paths.land()))


@pytest.fixture
def stage(make_stage: MakeStage, model: TimelineViewModel) -> Stage:
    return make_stage("TimelineScreen", model)


def of(stage: Stage, kind: str) -> list[QQuickItem]:
    """Items of a QML type that are seen."""
    return [item for item in stage.items() if item.metaObject().className().startswith(kind + "_")]


def named(stage: Stage, name: str) -> QAccessibleInterface:
    """The one accessible object of that name that can be pressed."""
    found = [
        face
        for item in stage.items()
        if (face := QAccessible.queryAccessibleInterface(item)) is not None
        and face.text(QAccessible.Text.Name) == name
        and face.actionInterface() is not None
    ]
    assert len(found) == 1, f"{len(found)} called {name}"
    return found[0]


def press(stage: Stage, name: str) -> None:
    actions = named(stage, name).actionInterface()
    actions.doAction(actions.pressAction())


@pytest.mark.parametrize("look", SIZES)
def test_every_item_and_every_mark_is_a_finger_wide_and_none_lies_over_another(
    make_stage: MakeStage, model: TimelineViewModel, look: dict[str, object]
) -> None:
    stage = make_stage("TimelineScreen", model, **look)
    least = 15 * float(stage.theme.property("pixelsPerMm")) - 0.5
    for choice in (-1, 20, 35):
        model.choose(choice)
        for kind in ("TimelineItem_QMLTYPE", "TimelinePlace_QMLTYPE"):
            boxes = [stage.place(item) for item in of(stage, kind)]
            assert boxes or (look.get("reach") and choice >= 0), "low, the card takes the years' place"
            for i, (left, top, right, bottom) in enumerate(boxes):
                assert right - left >= least
                assert bottom - top >= least
                for l2, t2, r2, b2 in boxes[i + 1 :]:
                    apart = left >= r2 - 1 or l2 >= right - 1 or top >= b2 - 1 or t2 >= bottom - 1
                    assert apart, (choice, kind)


@pytest.mark.parametrize("look", SIZES)
def test_all_that_can_be_tapped_is_a_finger_wide_and_on_the_screen(
    make_stage: MakeStage, model: TimelineViewModel, look: dict[str, object]
) -> None:
    stage = make_stage("TimelineScreen", model, **look)
    model.choose(21)
    least = 15 * float(stage.theme.property("pixelsPerMm")) - 0.5
    width, height = stage.window.width(), stage.window.height()
    low = float(stage.theme.property("railHeight")) + float(stage.plan.property("stage"))
    ceiling = height - low if look.get("reach") else 0
    for button in of(stage, "KioskButton_QMLTYPE"):
        left, top, right, bottom = stage.place(button)
        assert right - left >= least, button.property("text")
        assert bottom - top >= least, button.property("text")
        assert left >= 0, button.property("text")
        assert right <= width + 1, button.property("text")
        assert ceiling <= top, button.property("text")
        assert bottom <= height, button.property("text")


@pytest.mark.parametrize("look", SIZES)
def test_nothing_on_the_card_lies_over_anything_else_on_any_of_its_pages(
    make_stage: MakeStage, model: TimelineViewModel, look: dict[str, object]
) -> None:
    stage = make_stage("TimelineScreen", model, **look)
    model.choose(14)
    stage.window.grabWindow()  # lays everything out
    (card,) = of(stage, "TimelineCard_QMLTYPE")
    (story,) = of(stage, "TimelineCardText_QMLTYPE")
    buttons = [item for item in of(stage, "KioskButton_QMLTYPE") if card.isAncestorOf(item)]
    pages = story.property("pages")
    for page in range(1, pages + 1):
        words = [item for item in stage.items("QQuickText") if item.property("text")]
        head = [item for item in words if card.isAncestorOf(item) and not story.isAncestorOf(item)]
        titles = [item for item in of(stage, "Headline_QMLTYPE") if card.isAncestorOf(item)]
        parts = [*buttons, *titles]  # a title's lines stand closer than their boxes
        labels = [item for item in head if not any(part.isAncestorOf(item) for part in parts)]
        left, top, right, _ = stage.place(story)
        shown = [(left, top, right, top + window) for window in [story.childItems()[0].height()] if window]
        boxes = [*map(stage.place, [*labels, *filter(QQuickItem.isVisible, parts)]), *shown]
        assert not [pair for pair in combinations(boxes, 2) if meet(*pair)], page
        if pages > 1:
            press(stage, f"More, {page} of {pages}")
            stage.window.grabWindow()


def test_an_event_that_a_link_chose_before_the_screen_was_made_is_flown_to(
    make_stage: MakeStage, model: TimelineViewModel, qtbot: QtBot
) -> None:
    whole = model.axis.scale
    model.choose(14)
    make_stage("TimelineScreen", model)
    qtbot.waitUntil(lambda: model.axis.scale > 2 * whole)
    seen = model.axis.start, model.axis.scale, model.map.scale
    model.choose(14)
    assert (model.axis.start, model.axis.scale, model.map.scale) == seen


def meet(a: Box, b: Box) -> bool:
    return a[0] < b[2] - 1 and b[0] < a[2] - 1 and a[1] < b[3] - 1 and b[1] < a[3] - 1


def test_a_drag_moves_the_years_and_no_event_is_chosen_by_it(
    stage: Stage, model: TimelineViewModel, qtbot: QtBot
) -> None:
    model.chooseEra("late")
    boxes = [stage.place(item) for item in of(stage, "TimelineItem_QMLTYPE")]
    left, top, right, bottom = next(box for box in boxes if box[0] > 100)
    start, hold = model.axis.start, QPoint(int(left + right) // 2, int(top + bottom) // 2)
    stage.drag(hold, *(hold + QPoint(step, 0) for step in range(20, 400, 20)))
    qtbot.waitUntil(lambda: model.axis.start < start)
    assert not model.card.filled


def test_a_drag_moves_the_map(stage: Stage, model: TimelineViewModel, qtbot: QtBot) -> None:
    model.map.zoomIn()
    before, hold = model.map.x, QPoint(700, 250)
    stage.drag(hold, *(hold - QPoint(step, 0) for step in range(20, 300, 20)))
    qtbot.waitUntil(lambda: model.map.x > before)
    assert not model.card.filled


def test_a_tap_on_an_event_and_on_a_place_shows_its_card(stage: Stage, model: TimelineViewModel) -> None:
    single = next(item for item in of(stage, "TimelineItem_QMLTYPE") if item.property("count") == 1)
    stage.tap(single, 0.1)
    assert model.card.title == single.property("title")
    model.wholeLife()
    mark = next(item for item in of(stage, "TimelinePlace_QMLTYPE") if item.property("places") == 1)
    stage.tap(mark)
    assert model.card.place == mark.property("name")


def test_arrows_walk_from_event_to_event(stage: Stage, model: TimelineViewModel) -> None:
    for _ in range(3):
        QTest.keyClick(stage.window, Qt.Key.Key_Right)
    QTest.keyClick(stage.window, Qt.Key.Key_Left)
    assert model.card.number == 2


def test_enter_opens_what_the_arrows_have_come_to(
    stage: Stage, model: TimelineViewModel, qtbot: QtBot
) -> None:
    for _ in range(2):
        QTest.keyClick(stage.window, Qt.Key.Key_Right)
    with qtbot.waitSignal(model.sectionRequested) as asked:
        QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert asked.args == [EVENTS[1].section]


def test_the_band_is_lit_for_as_long_as_the_date_may_mean(stage: Stage, model: TimelineViewModel) -> None:
    model.choose(20)
    assert model.card.ends - model.card.begins == pytest.approx(1 / 365, rel=0.01)
    born = replace(EVENTS[0], start=PartialDate(1879, 11), end=PartialDate(1881))
    model.set_edition(made_edition(replace(made_timeline(40), events=(born, *EVENTS[1:]))))
    model.choose(0)
    assert (model.card.begins, model.card.ends) == (pytest.approx(1879 + 304 / 365), 1882.0)


def test_enter_opens_what_the_keys_are_on(stage: Stage, model: TimelineViewModel) -> None:
    single = next(item for item in of(stage, "TimelineItem_QMLTYPE") if item.property("count") == 1)
    single.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert model.card.title == single.property("title")


def test_everything_can_be_done_by_accessible_actions(stage: Stage, model: TimelineViewModel) -> None:
    press(stage, "Next event")
    press(stage, "Next event")
    press(stage, "Previous event")
    assert model.card.number == 1
    scale = model.axis.scale
    press(stage, "Fewer years")
    assert model.axis.scale > scale
    press(stage, "More years")
    assert model.axis.scale == pytest.approx(scale)
    near = model.map.scale
    press(stage, "Further off on the map")
    assert model.map.scale < near
    press(stage, "Nearer on the map")
    press(stage, "Power, 1917–1927")
    assert model.axis.start < 1917 < 1927 < model.axis.end
    press(stage, "Play the journey")
    assert model.playing
    press(stage, "Pause")
    assert not model.playing
    press(stage, "Close the card")
    assert not model.card.filled


def test_events_are_named_in_the_order_of_time(stage: Stage, model: TimelineViewModel) -> None:
    model.chooseEra("late")
    model.axis.drag(-300)
    (parent,) = {item.parentItem() for item in of(stage, "TimelineItem_QMLTYPE")}
    shown = [item for item in parent.childItems() if item in of(stage, "TimelineItem_QMLTYPE")]
    firsts = [item.property("first") for item in shown]
    assert firsts == sorted(firsts)
    face = QAccessible.queryAccessibleInterface(shown[0])
    assert face is not None
    assert face.text(QAccessible.Text.Name)


def test_a_kind_is_hidden_and_all_are_shown_again(stage: Stage, model: TimelineViewModel) -> None:
    stage.tap(stage.button("Kinds"))
    count = sum(event.kind is EventKind.TRIAL for event in EVENTS)
    press(stage, f"Trial, {count}")
    assert model.filtered
    press(stage, "Show all")
    assert not model.filtered


def test_a_long_story_turns_its_pages_and_nothing_of_it_is_lost(
    make_stage: MakeStage, model: TimelineViewModel, qtbot: QtBot
) -> None:
    stage = make_stage("TimelineScreen", model, size=(1280, 800), diagonal=10.0, textScale=1.4)
    model.choose(14)
    (story,) = of(stage, "TimelineCardText_QMLTYPE")
    qtbot.waitUntil(lambda: story.property("pages") > 1)
    pages = story.property("pages")
    lines = story.property("linesAPage")
    (body, *_) = of(stage, "BodyText_QMLTYPE")
    assert pages * lines >= body.property("lineCount")
    more = named(stage, f"More, 1 of {pages}")
    more.actionInterface().doAction(more.actionInterface().pressAction())
    assert story.property("page") == 1


def test_a_leg_out_of_sight_is_not_left_to_qts_clipping(stage: Stage, model: TimelineViewModel) -> None:
    def painted() -> list[QQuickItem]:
        lines = of(stage, "TimelineLine")
        return [one for one in lines if one.opacity() == 1 and not one.property("boundingRect").isEmpty()]

    model.choose(20)  # which a leg leads to
    stage.picture()
    assert painted()
    for _ in range(4):
        model.map.zoomIn()
        stage.picture()
    model.map.drag(2 * stage.window.width(), 2 * stage.window.height())
    stage.picture()
    assert painted() == []


def test_land_is_drawn_anew_once_for_all_colours_of_a_look(
    stage: Stage, model: TimelineViewModel, qtbot: QtBot
) -> None:
    dressed: list[bool] = []
    model.way.sheet.dressed.connect(lambda: dressed.append(True))
    stage.theme.setProperty("highContrast", True)
    qtbot.waitUntil(lambda: bool(dressed))
    stage.picture()
    assert len(dressed) == 1

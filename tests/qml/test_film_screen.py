"""The film's screen in every size and state: nothing is cut or too small, every control does its part."""

import ctypes
import os
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.exhibit import Chapter, Cue
from kiosk.domain.film_messages import Ended, Failed
from tests.film_rig import Rig
from tests.qml.conftest import MakeStage
from tests.qml.stage import Stage

SIZES = [
    pytest.param({}, id="landscape"),
    pytest.param({"size": (1080, 1920)}, id="portrait"),
    pytest.param({"size": (1280, 800), "diagonal": 10.0}, id="compact"),
    pytest.param({"size": (3840, 2160), "diagonal": 55.0}, id="4k"),
]
WEARS = [
    pytest.param({}, id="plain"),
    pytest.param({"textScale": 1.4, "highContrast": True}, id="large-contrast"),
    pytest.param({"reach": True}, id="reach"),
    pytest.param({"reach": True, "textScale": 1.4}, id="reach-large"),
]
STATES = ["playing", "transcript", "sound", "ended", "resting"]
CHAPTERS = tuple(
    Chapter(f"c{number}", number * 12_000, title, "section")
    for number, title in enumerate(
        ["Una cinta sustituta", "Gracias, México", "De Noruega a México", "Los procesos", "La investigación"]
    )
)
LONG = (
    "Gracias, México. Se disculpa por su inglés. Luego da las gracias al pueblo de México y a su presidente."
)
CUES = tuple(Cue(at, at + 3_900, LONG) for at in range(0, 60_000, 4_000))


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Rig:
    rig = Rig(tmp_path, CHAPTERS, CUES)
    rig.model.enter()
    rig.see(25_000)
    return rig


def with_property(stage: Stage, name: str) -> QQuickItem:
    """By what only it has: a type of QML is not asked for, as PySide mixes up meta objects that went."""
    return stage.item("", lambda item: item.property(name) is not None)


def named(stage: Stage, name: str) -> QQuickItem:
    """The item whose accessible name begins so."""
    for item in stage.items():
        face = QAccessible.queryAccessibleInterface(item)
        if face is not None and face.text(QAccessible.Text.Name).startswith(name):
            return item
    raise AssertionError(f"nothing is called {name}")


def show(make_stage: MakeStage, rig: Rig, state: str, **how: object) -> Stage:
    stage = make_stage("FilmScreen", rig.model, tall=True, **how)
    if state == "ended":
        rig.say(Ended(1))
    elif state == "resting":
        rig.say(Failed(1, "it is torn"))
    elif state != "playing":
        with_property(stage, "sounding").setProperty("reading" if state == "transcript" else "sounding", True)
    stage.picture()
    return stage


Box = tuple[float, float, float, float]


def list_of(item: QQuickItem) -> QQuickItem | None:
    holder = item.parentItem()
    while holder is not None and not holder.inherits("QQuickListView"):
        holder = holder.parentItem()
    return holder


def scrolled_away(stage: Stage, item: QQuickItem) -> bool:
    """Whether a list holds the item and shows it not at all, or in part."""
    holder = list_of(item)
    return holder is not None and not _within(stage.place(item), stage.place(holder))


def _within(box: Box, room: Box) -> bool:
    return box[0] > room[0] - 1 and box[1] > room[1] - 1 and box[2] < room[2] + 1 and box[3] < room[3] + 1


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] - 1 and other[0] < one[2] - 1 and one[1] < other[3] - 1 and other[1] < one[3] - 1


def touched(stage: Stage) -> list[QQuickItem]:
    """What a finger can press now."""
    pressed = [item for item in stage.items() if item.property("down") is not None and item.isEnabled()]
    sliders = [item for item in stage.items() if item.property("visualPosition") is not None]
    return [each for each in (*pressed, *sliders) if not scrolled_away(stage, each)]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("wear", WEARS)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_covered_too_small_or_out_of_reach(make_stage, rig, size, wear, state):
    stage = show(make_stage, rig, state, **size, **wear)
    width, height = stage.window.width(), stage.window.height()
    least = 15 * (width**2 + height**2) ** 0.5 / (size.get("diagonal", 43) * 25.4) - 1
    controls = touched(stage)
    boxes = [stage.place(each) for each in controls]
    assert len(boxes) >= (3 if state == "resting" else 6)
    for control, box in zip(controls, boxes, strict=True):
        name = control.property("text")
        assert _within(box, (0, 0, width, height)), name
        assert min(box[2] - box[0], box[3] - box[1]) >= least, name
        assert "reach" not in wear or box[1] >= height * 0.4 - 1, name
    covered = [(one, other) for one, other in combinations(boxes, 2) if _meet(one, other)]
    assert not covered
    words = [each for each in stage.items("QQuickText") if each.property("text")]
    for each in words:
        if not scrolled_away(stage, each):
            assert not each.property("truncated"), each.property("text")
            assert each.property("contentHeight") <= each.height() + 1, each.property("text")
            assert each.property("contentWidth") <= each.width() + 1, each.property("text")
            assert _within(stage.place(each), (0, 0, width, height)), each.property("text")
    if state in ("playing", "transcript", "sound"):
        said = [each for each in words if each.property("text") == LONG and list_of(each) is None]
        caption = stage.place(said[0])
        picture = stage.item("FilmItem")
        assert not _meet(caption, stage.place(picture))
        assert not any(_meet(caption, box) for box in boxes)


def test_each_chapter_is_jumped_to_and_has_a_door_to_its_section(make_stage, rig, qtbot):
    stage = show(make_stage, rig, "playing")
    stage.tap(named(stage, "Chapter 4: Los procesos, at 0:36"))
    assert rig.player.last("jump") == (36_000, 1)
    with qtbot.waitSignal(rig.model.sectionRequested) as asked:
        stage.tap(named(stage, "Read about chapter 3"))
    assert asked.args == ["section"]
    assert rig.player.last("jump") == (36_000, 1), "the door does not jump"


def test_the_transcript_follows_the_film_and_jumps_when_tapped(make_stage, rig, qtbot):
    stage = show(make_stage, rig, "transcript")
    lines = stage.item("QQuickListView")
    for position, index in ((25_000, 6), (57_000, 14), (3_000, 0)):
        rig.see(position)
        stage.picture()
        assert lines.property("currentIndex") == index
        qtbot.waitUntil(lambda: not scrolled_away(stage, lines.property("currentItem")))
    current = lines.property("currentItem")
    stage.tap(current)
    assert rig.player.last("jump") == (0, 1)


def test_the_line_of_a_held_film_stays_in_sight_when_the_text_grows(make_stage, rig, qtbot):
    stage = show(make_stage, rig, "transcript", size=(1080, 1920))
    rig.see(33_000)
    lines = stage.item("QQuickListView")
    qtbot.waitUntil(lambda: not scrolled_away(stage, lines.property("currentItem")))
    rig.model.toggle()
    for scale in (1.4, 1.0):
        assert stage.theme.setProperty("textScale", scale)
        stage.picture()
        qtbot.waitUntil(lambda: not scrolled_away(stage, lines.property("currentItem")))


def test_the_seek_bar_shows_the_picture_and_the_time_under_the_finger_and_goes_on_where_it_leaves(
    make_stage, rig
):
    stage = show(make_stage, rig, "playing")
    bar = with_property(stage, "visualPosition")
    left, top, right, bottom = stage.place(bar)

    def at(share: float) -> QPoint:
        return QPoint(round(left + (right - left) * share), round((top + bottom) / 2))

    QTest.mousePress(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(0.25))
    assert [each[0] for each in rig.player.told[-2:]] == ["halt", "jump"]
    assert rig.player.last("jump")[0] == pytest.approx(18_000, abs=200)
    stage.picture()
    assert "0:18" in stage.texts().split("\n")
    assert named(stage, "Pause"), "it only waits for the finger"
    QTest.mouseMove(stage.window, at(0.6))
    assert rig.player.last("jump")[0] == pytest.approx(43_200, abs=200)
    stage.picture()
    assert "0:43" in stage.texts().split("\n")
    QTest.mouseRelease(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(1))
    assert rig.player.last("jump")[0] == 72_000
    assert [each[0] for each in rig.player.told[-2:]] == ["resume", "jump"]


def test_the_seek_bar_follows_a_touching_finger_too(make_stage, rig):
    stage = show(make_stage, rig, "playing")
    left, top, right, bottom = map(round, stage.place(with_property(stage, "visualPosition")))
    finger, middle, y = QTest.createTouchDevice(), (left + right) // 2, (top + bottom) // 2
    QTest.touchEvent(stage.window, finger).press(0, QPoint(middle, y), stage.window).commit()
    assert rig.player.last("jump")[0] == pytest.approx(36_000, abs=200)
    QTest.touchEvent(stage.window, finger).move(0, QPoint(left, y), stage.window).commit()
    QTest.touchEvent(stage.window, finger).release(0, QPoint(left, y), stage.window).commit()
    assert rig.player.last("jump")[0] == 0
    assert [each[0] for each in rig.player.told[-2:]] == ["resume", "jump"]


def test_transcript_and_loudness_are_put_away_when_the_screen_is_left(make_stage, rig):
    stage = show(make_stage, rig, "transcript")
    controls = with_property(stage, "sounding")
    controls.setProperty("sounding", True)
    screen = with_property(stage, "captionAcross")
    screen.setVisible(False)
    screen.setVisible(True)
    assert not controls.property("reading")
    assert not controls.property("sounding")


def test_ten_seconds_back_and_on_from_the_start_and_pause(make_stage, rig):
    stage = show(make_stage, rig, "playing")
    for name, to in (("Ten seconds back", 15_000), ("Ten seconds on", 25_000)):
        stage.tap(named(stage, name))
        assert rig.player.last("jump")[0] == to
    stage.tap(named(stage, "Pause"))
    assert rig.player.last("halt") == ()
    stage.tap(named(stage, "From the start"))
    assert rig.player.last("open")[2] == 0


def test_loudness_and_silence(make_stage, rig):
    stage = show(make_stage, rig, "sound")
    stage.tap(named(stage, "Loudness 5 of 5"))
    assert not named(stage, "Loudness 5 of 5").property("checked")  # the next visitor would find it lit
    assert rig.player.last("sound") == (5, False)
    stage.tap(named(stage, "Sound off"))
    assert rig.player.last("sound") == (5, True)


def test_the_end_offers_the_film_again_its_section_and_the_guestbook(make_stage, rig, qtbot):
    stage = show(make_stage, rig, "ended")
    assert "Credit" in stage.texts().split("\n")
    with qtbot.waitSignal(rig.model.sectionRequested) as asked:
        stage.tap(stage.button("Read about it"))
    assert asked.args == ["camera"]
    with qtbot.waitSignal(rig.model.guestbookRequested):
        stage.tap(stage.button("Sign the guestbook"))
    stage.tap(stage.button("Watch it again"))
    assert rig.player.last("open") == (rig.film.path, 2, 0)


def test_a_film_that_rests_leaves_the_words_and_the_doors(make_stage, rig, qtbot):
    stage = show(make_stage, rig, "resting")
    assert not stage.button("Captions").isEnabled()
    assert not named(stage, "Chapter 1").isEnabled()
    with qtbot.waitSignal(rig.model.sectionRequested):
        stage.tap(named(stage, "Read about chapter 2"))
    stage.tap(stage.button("Transcript"))
    assert LONG in stage.texts()


def test_a_picture_that_stands_still_moves_with_its_frame(make_stage, rig):
    """Between two pictures of a paused film: nothing of it stays behind where it was drawn before."""
    stage = show(make_stage, rig, "playing")
    pool = rig.player.frames
    pitch, _rows = pool.resize(320, 240)
    ctypes.memmove(pool.begin(), b"\x55\xff\x00\x00" * (pitch // 4 * 240), pitch * 240)
    os.eventfd_write(pool.bell, 1)
    assert pool.hear()
    for reach in (True, False):
        assert stage.theme.setProperty("reach", reach)
        image = stage.picture()
        frame = stage.item("FilmItem")
        left, top, right, bottom = map(round, stage.place(frame))
        for x in range(5, image.width(), 40):
            for y in range(5, image.height(), 40):
                if image.pixelColor(x, y).name() == "#00ff55":
                    assert left <= x <= right
                    assert top <= y <= bottom

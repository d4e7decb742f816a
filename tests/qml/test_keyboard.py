"""The on-screen keyboard: six layouts by single taps, large keys, and nothing remembered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui import keyboard
from kiosk.ui.viewmodels.compose import ComposeViewModel
from tests.qml.stage import Stage

ALL = ("en", "es", "ru", "fr", "tr", "nb")
SIZES = [((1920, 1080), 43.0), ((1080, 1920), 43.0), ((3840, 2160), 55.0), ((1280, 800), 10.0)]
MakeStage = Callable[..., Stage]


@pytest.fixture
def typing(qtbot: QtBot, make_stage: Callable[..., Stage], form: ComposeViewModel) -> MakeStage:
    """The form with the keyboard up."""

    def make(**more: object) -> Stage:
        stage = make_stage("ComposeScreen", form, **more)
        stage.tap(stage.button("Write"))
        qtbot.waitUntil(lambda: stage.plan.property("shown"))
        qtbot.waitUntil(lambda: len(keys(stage)) > 50)
        return stage

    return make


def field_of(stage: Stage) -> QQuickItem:
    return next(item for item in stage.items("QQuickTextEdit"))


def keys(stage: Stage) -> list[QQuickItem]:
    return [item for item in stage.items() if item.property("keyType") is not None and item.width() > 0]


def typed(stage: Stage, *wanted: str) -> str:
    for text in wanted:
        stage.tap(stage.key(text))
    return str(field_of(stage).property("text"))


def test_it_types_what_is_printed_and_starts_with_a_capital(typing: MakeStage) -> None:
    stage = typing()
    assert typed(stage, "O") == "O"
    assert typed(stage, "l", "a", "1", ",") == "Ola1,"


@pytest.mark.parametrize(
    ("language", "letters"),
    [("es", "ñáéíóúü"), ("ru", "ёъжэ"), ("fr", "éèàçêù"), ("tr", "ığüşöç"), ("nb", "æøåé")],
)
def test_each_language_has_its_letters_by_single_taps(
    typing: MakeStage, qtbot: QtBot, language: str, letters: str
) -> None:
    stage = typing(languages=ALL)
    typed(stage, "X")
    stage.plan.setProperty("language", language)
    qtbot.waitUntil(lambda: any(key.property("text") == letters[0] for key in keys(stage)))
    assert typed(stage, *letters) == "X" + letters


@pytest.mark.parametrize("text", ["a", "!?é", "Next: name"])
def test_a_key_is_drawn_pressed_in_the_frame_after_the_touch(typing: MakeStage, text: str) -> None:
    stage = typing()
    typed(stage, "X")
    key, finger = stage.key(text), QTest.createTouchDevice()
    left, top, right, bottom = map(round, stage.place(key))
    middle = QPoint((left + right) // 2, (top + bottom) // 2)

    def looks() -> QImage:
        return stage.picture().copy(left, top, right - left, bottom - top)

    before = looks()
    QTest.touchEvent(stage.window, finger).press(0, middle, stage.window).commit()
    assert looks() != before
    QTest.touchEvent(stage.window, finger).release(0, middle, stage.window).commit()


def test_turkish_capitals_keep_their_dots(typing: MakeStage, qtbot: QtBot) -> None:
    stage = typing(languages=ALL)
    stage.plan.setProperty("language", "tr")
    qtbot.waitUntil(lambda: any(key.property("text") == "Ğ" for key in keys(stage)))
    assert {"İ", "I"} <= {key.property("text") for key in keys(stage)}


def test_the_language_keys_lead_to_the_next_and_the_one_before(typing: MakeStage, qtbot: QtBot) -> None:
    stage = typing(languages=ALL)
    stage.tap(stage.key("Español"))
    qtbot.waitUntil(lambda: any(key.property("displayText") == "English" for key in keys(stage)))
    stage.tap(stage.key("English"))
    qtbot.waitUntil(lambda: any(key.property("displayText") == "Norsk" for key in keys(stage)))


def test_with_two_languages_there_is_one_language_key_and_with_one_none(typing: MakeStage) -> None:
    names = {"English", "Español"}
    two = typing()
    assert [key.property("displayText") for key in keys(two) if key.property("displayText") in names] == [
        "Español"
    ]


def test_marks_and_borrowed_letters_are_one_tap_away(typing: MakeStage) -> None:
    stage = typing()
    typed(stage, "A")
    assert typed(stage, "!?é", "«", "ñ", "»", "asd", "b") == "A«ñ»b"


def test_the_action_key_says_what_comes_next(typing: MakeStage, qtbot: QtBot) -> None:
    stage = typing()
    stage.tap(stage.key("Next: name"))
    qtbot.waitUntil(lambda: any(key.property("displayText") == "Send" for key in keys(stage)))
    name = stage.item("QQuickTextInput", lambda item: item.property("maximumLength") == 400)
    assert name.hasActiveFocus()


def test_there_is_nothing_to_suggest_and_nothing_behind_a_long_press(typing: MakeStage) -> None:
    stage = typing()
    typed(stage, "H", "e", "l", "l")
    assert field_of(stage).property("preeditText") == ""
    assert all(not key.property("alternativeKeys").toVariant() for key in keys(stage))
    assert not [item for item in stage.items() if item.objectName() == "wordCandidateView" and item.y() < 0]


@pytest.mark.parametrize(("size", "diagonal"), SIZES)
def test_keys_are_as_tall_as_a_finger_and_the_form_lies_above_them(
    typing: MakeStage, size: tuple[int, int], diagonal: float
) -> None:
    stage = typing(size=size, diagonal=diagonal)
    millimetre = (size[0] ** 2 + size[1] ** 2) ** 0.5 / (diagonal * 25.4)
    boxes = [stage.place(key) for key in keys(stage)]
    assert min(bottom - top for _, top, _, bottom in boxes) >= 15 * millimetre
    narrow = 10 if size == (1080, 1920) and diagonal < 20 else 15
    assert min(right - left for left, _, right, _ in boxes) >= narrow * millimetre
    top_of_keyboard = min(top for _, top, _, _ in boxes)
    for item in (*stage.items("QQuickTextEdit"), *stage.items("QQuickTextInput")):
        left, _, right, bottom = stage.place(item.parentItem().parentItem())
        assert bottom <= top_of_keyboard
        assert left >= 0
        assert right <= size[0]


def test_the_keyboard_is_remembered_by_nobody(typing: MakeStage, qtbot: QtBot) -> None:
    stage = typing(languages=ALL)
    stage.tap(stage.key("Español"))
    qtbot.waitUntil(lambda: any(key.property("displayText") == "English" for key in keys(stage)))
    panel = next(item for item in stage.items() if item.objectName() == "panel")
    panel.metaObject().invokeMethod(panel, "reset")
    qtbot.waitUntil(lambda: not stage.plan.property("shown"))
    field_of(stage).forceActiveFocus()
    stage.tap(field_of(stage))
    qtbot.waitUntil(lambda: any(key.property("displayText") == "Español" for key in keys(stage)))


def test_forgetting_empties_the_clipboard(qapp: QGuiApplication) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("the last visitor's words")
    keyboard.forget()
    assert clipboard.text() == ""

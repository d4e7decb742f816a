"""The form as a visitor meets it: the notice first, words beside what is wrong, nothing left behind."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels.compose import ComposeViewModel
from tests.book import Book
from tests.qml.stage import Stage

MakeStage = Callable[..., Stage]
SCREENS = [
    {"size": (1920, 1080)},
    {"size": (1080, 1920)},
    {"size": (1280, 800), "diagonal": 10.0},
    {"size": (1920, 1080), "textScale": 1.4},
    {"size": (1920, 1080), "reach": True},
    {"size": (1280, 800), "diagonal": 10.0, "textScale": 1.4, "highContrast": True},
    {"size": (3840, 2160), "diagonal": 55.0},
    {"size": (1080, 1920), "textScale": 1.4, "reach": True},
    {"size": (800, 1280), "diagonal": 10.0, "textScale": 1.4, "reach": True},
]


def editor(stage: Stage) -> QQuickItem:
    return stage.item("QQuickTextEdit")


def started(stage: Stage, qtbot: QtBot) -> Stage:
    stage.tap(stage.button("Write"))
    qtbot.waitUntil(lambda: editor(stage).hasActiveFocus())
    return stage


@pytest.mark.parametrize("screen", SCREENS)
def test_the_notice_is_there_before_anything_is_typed(
    make_stage: MakeStage, form: ComposeViewModel, screen: dict[str, object]
) -> None:
    words = make_stage("ComposeScreen", form, **screen).texts()
    for told in (
        "Staff read every note",
        "365 days",
        "30",
        "the desk in the hall",
        "A first name is enough",
        "an unfinished note is erased",
    ):
        assert told in words


@pytest.mark.parametrize("screen", SCREENS)
def test_the_form_is_never_under_the_keyboard(
    make_stage: MakeStage, form: ComposeViewModel, qtbot: QtBot, screen: dict[str, object]
) -> None:
    stage = started(make_stage("ComposeScreen", form, **screen), qtbot)
    qtbot.waitUntil(lambda: stage.plan.property("shown"))
    _, top, _, _ = stage.place(stage.item("", lambda item: item.objectName() == "panel"))
    for field in (
        editor(stage),
        stage.item("QQuickTextInput", lambda item: item.property("maximumLength") == 400),
    ):
        frame = field.parentItem().parentItem() if field is editor(stage) else field.parentItem()
        assert stage.place(frame)[3] <= top
        assert field.height() >= field.property("font").pixelSize()
    beneath = [item for item in stage.items("QQuickAbstractButton") if stage.place(item)[3] > top]
    assert [item.property("text") for item in beneath] == []


def test_what_is_typed_is_counted_and_sent(
    make_stage: MakeStage, form: ComposeViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    stage = started(make_stage("ComposeScreen", form), qtbot)
    stage.type("a blue house")
    assert "12 / 500" in stage.texts()
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    stage.type("Ana")
    with qtbot.waitSignal(jobs.idle):
        QTest.keyClick(stage.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Thank you" in stage.texts())
    assert "The museum’s staff read it first" in stage.texts()
    assert book.queue() == ["a blue house"]


def test_what_is_wrong_stands_beside_the_field(
    make_stage: MakeStage, form: ComposeViewModel, qtbot: QtBot
) -> None:
    stage = started(make_stage("ComposeScreen", form), qtbot)
    stage.type("ab")
    form.send()
    assert "at least three letters" in stage.texts()
    stage.type("c")
    assert "at least three letters" not in stage.texts()


def test_a_book_that_rests_says_so_in_place_of_the_form(
    make_stage: MakeStage, form: ComposeViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    book.file.write_bytes(b"no database at all " * 100)
    stage = make_stage("ComposeScreen", form)
    with qtbot.waitSignal(jobs.idle):
        form.enter()
    assert "The guestbook rests for now" in stage.texts()
    assert not stage.items("QQuickTextEdit")


def test_the_end_of_the_visit_empties_the_fields_for_good(
    make_stage: MakeStage, form: ComposeViewModel, qtbot: QtBot
) -> None:
    stage = started(make_stage("ComposeScreen", form), qtbot)
    stage.type("private words")
    form.reset()
    assert editor(stage).property("text") == ""
    for keys in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo):
        QTest.keySequence(stage.window, QKeySequence(keys))
    assert editor(stage).property("text") == ""


def test_the_clipboard_stays_outside(make_stage: MakeStage, form: ComposeViewModel, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("from elsewhere")
    stage = started(make_stage("ComposeScreen", form), qtbot)
    stage.type("mine")
    keys = QKeySequence.StandardKey
    for sequence in (keys.SelectAll, keys.Copy, keys.Cut, keys.Paste):
        QTest.keySequence(stage.window, QKeySequence(sequence))
    assert editor(stage).property("text") == "mine"
    assert QGuiApplication.clipboard().text() == "from elsewhere"


def test_a_flood_of_letters_is_cut(make_stage: MakeStage, form: ComposeViewModel, qtbot: QtBot) -> None:
    stage = started(make_stage("ComposeScreen", form), qtbot)
    editor(stage).setProperty("text", "flood " * 5_000)
    assert len(str(editor(stage).property("text"))) <= 20 * form.most
    assert form.problem == ComposeViewModel.Problem.TooLong.value


def test_tags_are_only_letters(make_stage: MakeStage, form: ComposeViewModel, qtbot: QtBot) -> None:
    stage = started(make_stage("ComposeScreen", form), qtbot)
    editor(stage).setProperty("text", "<b>bold</b>")
    assert form.count == len("<b>bold</b>")


def test_a_finger_draws_and_takes_back(make_stage: MakeStage, form: ComposeViewModel) -> None:
    stage = make_stage("ComposeScreen", form)
    stage.tap(stage.button("Draw"))
    left, top, right, bottom = stage.place(stage.item("DrawingItem"))
    stage.drag(
        *(QPoint(int(left + (right - left) * part / 10), int((top + bottom) / 2)) for part in range(2, 9))
    )
    blue = stage.item("", lambda item: item.property("name") == "Blue ink")
    stage.tap(blue)
    stage.tap(stage.item("DrawingItem"))
    assert [len(stroke.points) for stroke in form.board.strokes] == [7, 1]
    assert form.board.strokes[1].ink.value == "cobalt"
    stage.tap(stage.button("Undo"))
    assert len(form.board.strokes) == 1


@pytest.mark.parametrize("way", ["undo", "clear", "reset"])
def test_what_is_taken_back_is_not_seen_any_more(
    make_stage: MakeStage, form: ComposeViewModel, way: str
) -> None:
    stage = make_stage("ComposeScreen", form)
    stage.tap(stage.button("Draw"))
    box = [int(edge) for edge in stage.place(stage.item("DrawingItem"))]
    top = box[1] + (box[3] - box[1]) // 4  # the words in the middle stand lower

    def is_inked() -> bool:
        picture = stage.picture()
        return any(picture.pixelColor(x, top).lightness() < 80 for x in range(box[0] + 9, box[2] - 9))

    assert not is_inked()
    stage.drag(*(QPoint(x, top) for x in range(box[0] + 200, box[2] - 200, 50)))
    assert is_inked()
    {"undo": form.board.undo, "clear": form.board.clear, "reset": form.reset}[way]()
    if way == "reset":
        stage.tap(stage.button("Draw"))
    assert not is_inked()


def test_send_waits_for_something_to_send(make_stage: MakeStage, form: ComposeViewModel) -> None:
    stage = make_stage("ComposeScreen", form)
    assert not stage.button("Send it in").isEnabled()
    form.setMessage("something")
    assert stage.button("Send it in").isEnabled()

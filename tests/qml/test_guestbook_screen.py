"""The wall as a visitor meets it: sheets to drag and tap through, each in its own script and direction."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.drawing import GRID, Drawing, Ink, Stroke
from kiosk.domain.guestbook import Signed
from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels.guestbook import GuestbookViewModel
from tests.book import NOON, Book, draft
from tests.exhibit_parts import edition
from tests.qml.conftest import MakeStage
from tests.qml.stage import Stage
from tests.random_text import strings

SKETCH = Drawing(GRID, 1400, (Stroke(Ink.COBALT, ((400, 200), (2000, 900), (3600, 300))),))


def sheets(stage: Stage) -> list[QQuickItem]:
    return stage.items("sheet")


def view(stage: Stage) -> QQuickItem:
    return stage.item("QQuickGridView")


def turned(stage: Stage, way: str, qtbot: QtBot) -> None:
    """As far as it goes; what comes from the book meanwhile is waited for."""
    for _ in range(80):
        stage.picture()
        if stage.button(way).isEnabled():
            stage.tap(stage.button(way))
        elif view(stage).property("count") in (0, 60):
            return
        qtbot.wait(5)


def test_newest_first_and_the_number_over_them(hung: MakeStage, book: Book) -> None:
    for number in range(3):
        book.shown(f"Note {number}", minutes=number)
    stage = hung()
    assert "Notes on the wall: 3." in stage.texts()
    order = sorted(sheets(stage), key=lambda sheet: (round(stage.place(sheet)[0]), stage.place(sheet)[1]))
    assert [str(sheet.property("message")).strip("\u2068\u2069") for sheet in order] == [
        "Note 2",
        "Note 1",
        "Note 0",
    ]


def test_signing_is_one_tap_away(hung: MakeStage, wall: GuestbookViewModel, qtbot: QtBot) -> None:
    stage = hung()
    with qtbot.waitSignal(wall.composeRequested):
        stage.tap(stage.button("Sign\nthe book"))


def test_the_buttons_turn_to_the_end_and_back(hung: MakeStage, book: Book, qtbot: QtBot) -> None:
    for number in range(60):
        book.shown(f"Note {number}", minutes=number)
    stage = hung()
    assert not stage.button("Newer").isEnabled()
    turned(stage, "Older", qtbot)
    assert view(stage).property("count") == 60
    assert any("Note 0\u2069" in str(sheet.property("message")) for sheet in sheets(stage))
    turned(stage, "Newer", qtbot)
    assert any("Note 59\u2069" in str(sheet.property("message")) for sheet in sheets(stage))


def test_it_can_be_dragged_sideways(hung: MakeStage, book: Book) -> None:
    for number in range(20):
        book.shown(f"Note {number}", minutes=number)
    stage = hung()
    start = view(stage).property("contentX")
    stage.drag(*(QPoint(1200 - 60 * step, 420) for step in range(12)))
    assert view(stage).property("contentX") > start + 300


def test_a_tap_opens_a_sheet_large_with_the_museums_reply(
    hung: MakeStage, book: Book, wall: GuestbookViewModel, qtbot: QtBot
) -> None:
    entry = book.shown("A question about the rabbits", "Lucía")
    book.staff.reply(entry, "They were white.")
    stage = hung()
    assert "Museum’s reply" in stage.texts()
    assert "They were white." not in stage.texts()
    stage.tap(sheets(stage)[0])
    assert "They were white." in stage.texts()
    assert "The museum replies" in stage.texts()
    assert "Lucía\u2069, 1 June 2026" in stage.texts()
    stage.tap(stage.button("Hang it back"))
    assert not wall.isOpened


@pytest.mark.parametrize(
    ("language", "date"),
    [
        ("en", "1 June 2026"),
        ("es", "1 de junio de 2026"),
        ("ru", "1 июня 2026\u202fг."),
        ("fr", "1 juin 2026"),
        ("tr", "1 Haziran 2026"),
        ("nb", "1. juni 2026"),
    ],
)
def test_the_day_is_told_as_the_language_tells_it(
    hung: MakeStage, book: Book, wall: GuestbookViewModel, language: str, date: str
) -> None:
    book.shown("I was here.", "Ana")
    wall.set_edition(edition(language, mirrored=()))
    stage = hung()
    stage.tap(sheets(stage)[0])
    assert f"Ana\u2069, {date}" in stage.texts()


def test_a_touch_beside_the_open_sheet_hangs_it_back(
    hung: MakeStage, book: Book, wall: GuestbookViewModel
) -> None:
    book.shown()
    stage = hung()
    stage.tap(sheets(stage)[0])
    assert wall.isOpened
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 40))
    assert not wall.isOpened


def test_a_drawing_is_shown_as_it_was_drawn(hung: MakeStage, book: Book) -> None:
    signed = book.visitors.sign(draft("", "Mateo", drawing=SKETCH), NOON)
    assert isinstance(signed, Signed)
    book.staff.show([signed.id], NOON)
    stage = hung()
    picture = stage.item("DrawingItem")
    assert picture.width() > 0
    assert picture.height() / picture.width() == pytest.approx(1400 / GRID)
    left, top, right, bottom = (int(edge) for edge in stage.place(picture))
    shot = stage.picture()
    blue = [
        (x, y)
        for x in range(left, right, 2)
        for y in range(top, bottom, 2)
        if shot.pixelColor(x, y).blue() > shot.pixelColor(x, y).red() + 60
    ]
    assert min(x for x, _ in blue) < left + 0.25 * (right - left)
    assert max(x for x, _ in blue) > left + 0.75 * (right - left)


def dark(shot: QImage, x: int, box: tuple[float, float, float, float]) -> bool:
    """Whether there is ink in a column of the box's first line."""
    return any(shot.pixelColor(x, y).lightness() < 90 for y in range(int(box[1]) + 4, int(box[1]) + 44))


def test_each_entry_has_its_own_direction(hung: MakeStage, book: Book) -> None:
    book.shown("שלום לכולם", "שרה", minutes=1)
    book.shown("Good day", "Ana", minutes=2)
    stage = hung()
    shot = stage.picture()
    for sheet in sheets(stage):
        text = next(
            item
            for item in sheet.findChildren(QQuickItem)
            if item.property("text") == sheet.property("message") and item.property("paintedWidth")
        )
        left, _, right, _ = stage.place(text)
        inked = [x for x in range(int(left), int(right)) if dark(shot, x, stage.place(text))]
        assert (min(inked) - left > right - max(inked)) == sheet.property("rightToLeft")


@pytest.mark.parametrize(("message", "edge"), [("שלום לכולם", "right"), ("Good day", "left")])
def test_who_signed_stands_where_the_words_begin(
    hung: MakeStage, book: Book, message: str, edge: str
) -> None:
    book.shown(message, "שרה")
    stage = hung()
    stage.tap(sheets(stage)[0])
    line = stage.item("", lambda item: str(item.property("text")).endswith(", 1 June 2026"))
    left, top, right, bottom = (int(each) for each in stage.place(line))
    shot = stage.picture()
    paper = shot.pixelColor((left + right) // 2, top).rgb()
    inked = [
        x for x in range(left, right) if any(shot.pixelColor(x, y).rgb() != paper for y in range(top, bottom))
    ]
    assert (min(inked) - left > right - max(inked)) == (edge == "right")


def test_keys_alone_reach_a_sheet_and_open_it(hung: MakeStage, book: Book, wall: GuestbookViewModel) -> None:
    book.shown()
    stage = hung()
    for _ in range(12):
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        if sheets(stage)[0].hasActiveFocus():
            break
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert wall.isOpened


@pytest.mark.parametrize(
    "screen",
    [
        {"size": (1920, 1080)},
        {"size": (1080, 1920)},
        {"size": (1280, 800), "diagonal": 10.0, "textScale": 1.4},
        {"size": (1920, 1080), "reach": True, "highContrast": True},
    ],
)
def test_words_stay_on_their_sheet(hung: MakeStage, book: Book, screen: dict[str, object]) -> None:
    book.shown("W" * 500, "M" * 40, minutes=1)
    book.shown("\n".join("abcdefghijkl"), "x", minutes=2)
    stage = hung(**screen)
    for sheet in sheets(stage):
        paper = sheet.findChild(QQuickItem, "paper")
        left, top, right, bottom = stage.place(paper)
        for text in (item for item in sheet.findChildren(QQuickItem) if item.property("paintedWidth")):
            painted_left, painted_top, *_ = stage.place(text)
            clipped = text.clip()
            height = (
                min(text.property("paintedHeight"), text.height())
                if clipped
                else text.property("paintedHeight")
            )
            width = (
                min(text.property("paintedWidth"), text.width()) if clipped else text.property("paintedWidth")
            )
            slack = 0.05 * (right - left)
            assert painted_left >= left - slack
            assert painted_left + width <= right + slack
            assert painted_top >= top - slack
            assert painted_top + height <= bottom + slack


def test_any_text_at_all_can_be_painted(
    hung: MakeStage, book: Book, wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    taken = 0
    for text in strings(150):
        signed = book.visitors.sign(draft(text, text[:20]), NOON)
        if isinstance(signed, Signed):
            book.staff.show([signed.id], NOON)
            taken += 1
    assert taken > 50
    stage = hung(size=(3840, 2160))
    while wall.wall.canFetchMore(QModelIndex()):
        with qtbot.waitSignal(jobs.idle):
            wall.wall.fetchMore(QModelIndex())
    seen = set()
    while True:
        stage.picture()
        seen |= {sheet.property("entryId") for sheet in sheets(stage)}
        if not stage.button("Older").isEnabled():
            break
        before = view(stage).property("contentX")
        stage.tap(stage.button("Older"))
        qtbot.waitUntil(lambda: view(stage).property("contentX") != before)  # noqa: B023
    assert len(seen) == taken


def test_no_sheet_shows_through_what_covers_it(hung: MakeStage, book: Book) -> None:
    for number in range(12):
        book.shown(f"entry {number}", minutes=number)
    stage = hung(reach=True)
    sign = stage.button("Sign\nthe book")
    left, _, right, bottom = map(round, stage.place(sign))
    picture = stage.picture()
    lowest = {picture.pixelColor(x, bottom - 5).name() for x in range(left + 5, right - 5)}
    assert lowest == {"#f2a900"}

"""No arrow lies on the screen of a kiosk that is touched; a mouse has its arrow."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.pointer import Pointer


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWindow]:
    window = QWindow()
    window.resize(200, 200)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    yield window
    window.destroy()


@pytest.fixture
def pointer(window: QWindow) -> Iterator[Pointer]:
    pointer = Pointer()
    pointer.watch(window)
    yield pointer
    pointer.close()
    assert QGuiApplication.overrideCursor() is None


def arrow_is_hidden() -> bool:
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() is Qt.CursorShape.BlankCursor


def test_there_is_no_arrow_until_a_mouse_moves(window: QWindow, pointer: Pointer) -> None:
    assert arrow_is_hidden()
    QTest.mouseMove(window, QPoint(50, 50))
    assert not arrow_is_hidden()


def test_a_finger_or_a_key_hides_it_again(window: QWindow, pointer: Pointer) -> None:
    finger = QTest.createTouchDevice()
    for use in (
        lambda: QTest.touchEvent(window, finger).press(0, QPoint(20, 20), window).commit(),
        lambda: QTest.keyClick(window, Qt.Key.Key_Tab),
    ):
        QTest.mouseMove(window, QPoint(50, 50))
        QTest.mouseMove(window, QPoint(60, 60))
        assert not arrow_is_hidden()
        use()
        assert arrow_is_hidden()


def test_a_mouse_that_lies_still_hides_it(qtbot: QtBot, window: QWindow, pointer: Pointer) -> None:
    pointer._still.setInterval(1)
    QTest.mouseMove(window, QPoint(50, 50))
    qtbot.waitUntil(arrow_is_hidden)

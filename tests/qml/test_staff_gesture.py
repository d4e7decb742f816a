"""The quiet way in for staff, by finger and by key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths

GESTURE = """
import QtQuick
import QtQuick.Window
import Kiosk.Screens

Window {
    width: 800
    height: 600
    property int times: 0
    property int taps: 0
    MouseArea {
        anchors.fill: parent
        onClicked: parent.parent.taps++
    }
    StaffGesture {
        focus: true
        holdTime: 200
        onDone: Window.window.times++
    }
}
"""


@pytest.fixture
def corner(qtbot: QtBot, tmp_path: Path) -> Iterator[QQuickWindow]:
    (tmp_path / "Corner.qml").write_text(GESTURE.replace("parent.parent.taps", "Window.window.taps"))
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(paths.qml()))
    engine.load(QUrl.fromLocalFile(str(tmp_path / "Corner.qml")))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    with qtbot.waitExposed(window):
        window.show()
    window.requestActivate()
    qtbot.waitUntil(window.isActive)
    yield window
    window.deleteLater()
    engine.deleteLater()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_a_long_press_on_the_corner_is_the_way_in(corner: QQuickWindow, qtbot: QtBot) -> None:
    QTest.mousePress(corner, LEFT, NONE, QPoint(20, 20))
    qtbot.waitUntil(lambda: corner.property("times") == 1)
    QTest.mouseRelease(corner, LEFT, NONE, QPoint(20, 20))


def held(corner: QQuickWindow) -> bool:
    """Whether the gesture has seen the key long enough."""
    return bool(corner.findChild(QQuickItem, "staffGesture").property("held"))


def test_a_long_press_of_the_back_key_is_too_once_it_is_let_go(corner: QQuickWindow, qtbot: QtBot) -> None:
    QTest.keyPress(corner, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: held(corner))
    assert corner.property("times") == 0
    QTest.keyRelease(corner, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: corner.property("times") == 1)


def test_a_key_that_x11_repeats_while_it_is_held_is_a_long_press(corner: QQuickWindow, qtbot: QtBot) -> None:
    """Each repetition comes as let go and pressed again, and is not marked as one."""
    QTest.keyPress(corner, Qt.Key.Key_Escape)

    def repeat() -> None:
        QTest.keyRelease(corner, Qt.Key.Key_Escape)
        QTest.keyPress(corner, Qt.Key.Key_Escape)

    repeating = QTimer(corner, interval=20)
    repeating.timeout.connect(repeat)
    repeating.start()
    qtbot.waitUntil(lambda: held(corner))
    repeating.stop()
    assert corner.property("times") == 0
    QTest.keyRelease(corner, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: corner.property("times") == 1)


def test_a_tap_there_goes_through_and_opens_nothing(corner: QQuickWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(corner, LEFT, NONE, QPoint(20, 20))
    QTest.keyClick(corner, Qt.Key.Key_Escape)
    QTest.mousePress(corner, LEFT, NONE, QPoint(20, 20))
    QTest.mouseMove(corner, QPoint(500, 400))
    longer = QTimer(corner, singleShot=True, interval=260)
    with qtbot.waitSignal(longer.timeout):
        longer.start()
    QTest.mouseRelease(corner, LEFT, NONE, QPoint(500, 400))
    assert corner.property("taps") >= 1
    assert corner.property("times") == 0

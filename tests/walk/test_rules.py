"""Each rule of the walk finds its kind of fault, and finds nothing where there is none."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from tests.walk.rules import View, findings
from tests.walk.scene import read

PIXELS_PER_MM = 4.0
WINDOW = """
import QtQuick
import QtQuick.Templates as T
Window {
    width: 800; height: 600; color: "white"
    component Word: Text { font.family: "Golos Text"; font.pixelSize: 40 }
    component Button: T.AbstractButton {
        id: button
        property string word
        width: 200; height: 80
        Accessible.name: word
        contentItem: Word { text: button.word }
    }
    %s
}
"""
FAULTS = {
    "clipped": "Item { clip: true; width: 60; height: 60; Word { text: 'Exile' } }",
    "clipped by the window": "Word { x: 760; text: 'Exile' }",
    "cut short": "Word { width: 60; elide: Text.ElideRight; text: 'Love, death and exile' }",
    "outside": "Rectangle { color: 'black'; width: 60; height: 60; Word { color: 'white'; text: 'Exile' } }",
    "outside a button": "Button { width: 70; word: 'Exile in Mexico' }",
    "colliding": "Word { text: 'Exile' } Word { y: 20; text: 'Mexico' }",
    "covered": "Word { text: 'Exile' } Rectangle { x: 20; width: 300; height: 300; color: 'red' }",
    "small type": "Word { font.pixelSize: 20; text: 'Exile' }",
    "small type that is scaled": "Word { scale: 0.5; text: 'Exile' }",
    "small target": "Button { width: 50 }",
    "small target of a touch area": "MouseArea { width: 300; height: 20 }",
    "small target of a handler": "Item { width: 40; height: 40; TapHandler {} }",
    "small target under another": "Button {} Button { y: 50 }",
    "overlapping": "Button {} Button { x: 100; word: 'Next' }",
    "out of reach": "Button { y: 100 }",
}  # fmt: skip
SOUND = {
    "apart": "Word { text: 'Exile' } Word { y: 80; text: 'Mexico' }",
    "a word and its shadow": "Word { x: 4; y: 4; text: 'Exile' } Word { text: 'Exile' }",
    "tight poster lines": "Word { text: 'ACE' } Word { y: 34; text: 'ACE!' }",
    "under a sheet": "Word { y: 500; text: 'Exile' } Button { y: 500 }"
    "Rectangle { width: 800; height: 600; color: '#9E000000'; MouseArea { anchors.fill: parent } }"
    "Rectangle { y: 520; width: 800; height: 80; color: 'white' }",
    "dragged past the edge": "Flickable { width: 60; height: 60; clip: true; Word { text: 'Exile' } }",
    "buttons on a sheet": "MouseArea { width: 800; height: 600 } Button { y: 400 } Button { x: 300; y: 400 }",
    "turned bars": "Item { rotation: -8; y: 200; Word { text: 'LOVE, EXILE' } Word { y: 44; text: 'ACE' } }",
    "nothing to see": "Word { opacity: 0; text: 'Exile'; x: 790 } Button { visible: false; width: 3 }",
}  # fmt: skip


@pytest.fixture
def look(qtbot: QtBot, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Callable[..., list[str]]]:
    """Kinds of fault in a window of these items."""
    engine = QQmlApplicationEngine()

    def kinds(items: str, *, large: bool = False, reach: bool = False) -> list[str]:
        path = tmp_path / "Broken.qml"
        path.write_text(WINDOW % items, encoding="utf-8")
        engine.load(QUrl.fromLocalFile(str(path)))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        with qtbot.waitExposed(window):
            window.show()
        view = View(read(window), 800, 600, PIXELS_PER_MM, large=large, reach=reach)
        return [finding.kind for finding in findings(view)]

    yield kinds
    for root in engine.rootObjects():
        root.deleteLater()
    engine.deleteLater()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found(look: Callable[..., list[str]], fault: str) -> None:
    kind = next(
        kind
        for kind in ("out of reach", "cut short", "small type", "small target", fault.split()[0])
        if fault.startswith(kind)
    )
    assert kind in look(FAULTS[fault], reach=kind == "out of reach")


@pytest.mark.parametrize("scene", SOUND)
def test_what_is_sound_is_left_alone(look: Callable[..., list[str]], scene: str) -> None:
    assert look(SOUND[scene]) == []


def test_large_text_asks_for_larger_letters(look: Callable[..., list[str]]) -> None:
    assert look("Word { text: 'Exile' }", large=True) == ["small type"]


def test_large_letters_are_enough_for_large_text(look: Callable[..., list[str]]) -> None:
    assert look("Word { font.pixelSize: 44; text: 'Exile' }", large=True) == []

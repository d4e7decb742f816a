"""A finger on a button: the very next frame shows it pressed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.settings import Size
from kiosk.shots import STILL
from tests.walk.places import Panel, states
from tests.walk.scene import Node
from tests.walk.walker import Walk, exhibit, walking

SCREENS = frozenset(
    (
        *("home", "contents", "section-04", "film", "timeline-event", "guestbook", "sign", "sign-keyboard"),
        *("sign-drawing", "more", "languages", "make-it-easier", "still-reading", "staff-pin", "staff-queue"),
    )
)
KINDS = frozenset(
    (
        *("Choice", "ComposeInk", "ComposeSend", "ContentsRow", "Door", "FilmKey", "GuestbookSheet"),
        *("KioskButton", "LanguageTile", "RailButton", "StaffDecision", "TimelineItem", "TimelinePlace"),
    )
)
CHOSEN = ("checked", "current", "chosen", "lit")


def buttons(walk: Walk) -> Iterator[tuple[Node, QPoint]]:
    """Those that a finger reaches, with a point on each."""
    for node, region in walk.view(STILL).taps():
        if node.is_button and not node.is_key and not region.isEmpty() and node.item.isEnabled():
            yield node, max(region, key=lambda part: part.width() * part.height()).center()


def looks(window: QQuickWindow, node: Node) -> QImage:
    """The next frame, where the button is."""
    frame = window.grabWindow()
    scale = frame.devicePixelRatio()
    box = node.box.intersected(node.shown).toAlignedRect()
    return frame.copy(QRect(round(box.x() * scale), round(box.y() * scale), box.width(), box.height()))


def faults(walk: Walk, finger: QPointingDevice, seen: set[str]) -> Iterator[str]:
    window = walk.kiosk.window
    for shot, _ in walk.states([s for s in states(exhibit().editions["en"]) if s.name in SCREENS], STILL):
        for node, point in list(buttons(walk)):
            if any(
                each.item.property(name) is True for each in (node, *node.parents[-1:]) for name in CHOSEN
            ):
                continue  # it looks as it does when pressed
            before = looks(window, node)
            QTest.touchEvent(window, finger).press(0, point, window).commit()
            if looks(window, node) == before:
                yield f"{shot.name}: {node}: not pressed in the frame after the touch"
            seen.add(node.kind)
            outside = QPoint(round(node.box.right()) + 60, round(node.box.bottom()) + 60)
            QTest.touchEvent(window, finger).move(0, outside, window).commit()
            QTest.touchEvent(window, finger).release(0, outside, window).commit()
            walk.settle()


@pytest.mark.timeout(400)
@pytest.mark.qt_log_ignore("PopupList_QMLTYPE_\\d+ overrides a member", "pipewire-0.3", extend=True)
def test_the_next_frame_shows_a_button_pressed(qapp: QGuiApplication, tmp_path: Path) -> None:
    seen: set[str] = set()
    with walking(Panel(Size(960, 540), 43), "en", tmp_path) as walk:
        found = list(faults(walk, QTest.createTouchDevice(), seen))
    if found:
        pytest.fail("\n".join(found))
    assert seen >= KINDS, (KINDS - seen, seen)

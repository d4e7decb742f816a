"""A visitor for tests: sees what the accessibility tree tells, touches what is there, on the real window."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

PATIENCE_MS = 5000
STILL = 6  # looks in a row, 10 ms apart, that find a control in the same place


class Visitor:
    """Speaks of controls by their accessible names, as a screen reader does."""

    def __init__(self, window: QQuickWindow, qtbot: QtBot, finger: QPointingDevice) -> None:
        self._known_window = window
        self._qtbot = qtbot
        self._finger = finger

    @property
    def _window(self) -> QQuickWindow:
        """Asked for anew where PySide dropped its wrapper along with those of items that have gone."""
        if not shiboken6.isValid(self._known_window):
            windows = (each for each in QGuiApplication.topLevelWindows() if each.isVisible())
            self._known_window = next(each for each in windows if isinstance(each, QQuickWindow))
        return self._known_window

    def nodes(self) -> Iterator[QAccessibleInterface]:
        """Everything that is on the screen now."""
        yield from _below(QAccessible.queryAccessibleInterface(self._window))

    def names(self) -> list[str]:
        return [node.text(QAccessible.Text.Name) for node in self.nodes()]

    def sees(self, pattern: str) -> bool:
        return any(re.search(pattern, name) for name in self.names())

    def waits_for(self, pattern: str) -> None:
        """Until something with this name is on the screen."""
        self.waits_until(
            lambda: self.sees(pattern), lambda: f"{pattern!r} never came; there is {self.names()}"
        )

    def waits_until(
        self,
        true: Callable[[], bool],
        complaint: Callable[[], str] = lambda: "it never came true",
        patience: int = PATIENCE_MS,
    ) -> None:
        def check() -> None:
            assert true(), complaint()

        self._qtbot.waitUntil(check, timeout=patience)

    def settles(self) -> None:
        """Until a frame is drawn with everything in its place."""
        for _ in range(3):
            self._window.grabWindow()
            QCoreApplication.processEvents()

    def finds(self, pattern: str) -> QAccessibleInterface:
        """The first control whose name matches from its start."""
        self.waits_for(f"^(?:{pattern})")
        return next(node for node in self.nodes() if re.match(pattern, node.text(QAccessible.Text.Name)))

    def touches(self, pattern: str) -> None:
        """Put a finger on the middle of a control and lift it."""
        self.touches_at(self.place_of(pattern))

    def touches_twice(self, pattern: str) -> None:
        """As an impatient finger does, without waiting for what the first touch begins."""
        point = self.place_of(pattern)
        self.touches_at(point)
        self.touches_at(point)

    def touches_at(self, point: QPoint) -> None:
        QTest.touchEvent(self._window, self._finger).press(0, point, self._window).commit()
        QTest.touchEvent(self._window, self._finger).release(0, point, self._window).commit()

    @contextmanager
    def finger_on(self, pattern: str) -> Iterator[None]:
        """A finger that stays on the middle of a control for a while."""
        point = self.place_of(pattern)
        QTest.touchEvent(self._window, self._finger).press(0, point, self._window).commit()
        yield
        QTest.touchEvent(self._window, self._finger).release(0, point, self._window).commit()

    def clicks(self, pattern: str) -> None:
        """The same with a mouse."""
        QTest.mouseClick(
            self._window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self.place_of(pattern),
        )

    def presses(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self._window, key)

    def types(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self._window, letter)

    def puts_the_keyboard_away(self) -> None:
        QGuiApplication.inputMethod().hide()
        self.settles()

    def activates(self, pattern: str) -> None:
        """Use a control through its accessible action, as AT-SPI does."""
        actions = self.finds(pattern).actionInterface()
        actions.doAction(actions.actionNames()[0])

    def walks_to(self, pattern: str) -> None:
        """Press Tab until the control that the keys are on has this name."""
        for _ in range(120):
            self.presses(Qt.Key.Key_Tab)
            focused = [node for node in self.nodes() if node.state().focused]  # type: ignore[attr-defined]
            if any(re.match(pattern, node.text(QAccessible.Text.Name)) for node in focused):
                return
        raise AssertionError(f"no key leads to {pattern!r}; there is {self.names()}")

    def place_of(self, pattern: str) -> QPoint:
        """The middle of a control, once it has come to rest: nobody taps at what still slides in."""
        node = self.finds(pattern)
        places: list[QPoint] = []

        def rests() -> bool:
            places.append(node.rect().center())
            return len(places) > STILL and len(set(places[-STILL:])) == 1

        self.waits_until(rests)
        return places[-1] - self._window.mapToGlobal(QPoint(0, 0))


def _below(node: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if node is None or not node.isValid() or node.state().invisible:  # type: ignore[attr-defined]
        return
    yield node
    for number in range(node.childCount()):
        yield from _below(node.child(number))

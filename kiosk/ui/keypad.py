"""An assistive keypad's keys as the keys that the screens know.

Stock XKB gives F13 to F24 other meanings or none, so they are told by their native scan codes (X keycodes).
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

MEANINGS = {
    "help": Qt.Key.Key_F1,
    "up": Qt.Key.Key_Backtab,
    "down": Qt.Key.Key_Tab,
    "select": Qt.Key.Key_Return,
    "back": Qt.Key.Key_Escape,
    "next": Qt.Key.Key_PageDown,
    "rewind": Qt.Key.Key_PageUp,
    "forward": Qt.Key.Key_PageDown,
}

ON_THE_KEYBOARD = {
    "help": Qt.Key.Key_F1,
    "up": Qt.Key.Key_F18,
    "down": Qt.Key.Key_F19,
    "select": Qt.Key.Key_F20,
    "back": Qt.Key.Key_F21,
    "next": Qt.Key.Key_F22,
    "rewind": Qt.Key.Key_F23,
    "forward": Qt.Key.Key_F24,
}
"""While the on-screen keyboard is up; Main.qml walks on it by these."""


class Keypad(QObject):
    """Replaces a keypad's key events on the way to the window."""

    def __init__(self, codes: Mapping[str, int]) -> None:
        """`codes` gives the native scan code of each key by its name in MEANINGS."""
        super().__init__()
        self._names = {code: name for name, code in codes.items()}

    def watch(self, window: QObject) -> None:
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not event.spontaneous():
            return False
        name = self._names.get(event.nativeScanCode())
        if name is None:
            return False
        key = (ON_THE_KEYBOARD if QGuiApplication.inputMethod().isVisible() else MEANINGS)[name]
        QGuiApplication.postEvent(window, QKeyEvent(event.type(), key, Qt.KeyboardModifier.NoModifier))
        return True

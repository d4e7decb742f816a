"""The mouse's arrow: shown while a mouse is moved, hidden for fingers, keys and between visits."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputDevice, QMouseEvent

STILL_MS = 10_000
_HIDING = frozenset({QEvent.Type.TouchBegin, QEvent.Type.KeyPress})


class Pointer(QObject):
    """Hides the arrow from the start; a real mouse that moves brings it back until it lies still."""

    def __init__(self) -> None:
        super().__init__()
        self._hidden = False
        self._still = QTimer(self, interval=STILL_MS, singleShot=True)
        self._still.timeout.connect(self.hide)

    def watch(self, window: QObject) -> None:
        window.installEventFilter(self)
        self.hide()

    def hide(self) -> None:
        if not self._hidden:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        self._hidden = True

    def close(self) -> None:
        """Give the arrow back."""
        self._still.stop()
        self._show()

    def _show(self) -> None:
        if self._hidden:
            QGuiApplication.restoreOverrideCursor()
        self._hidden = False

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if event.type() in _HIDING:
            self.hide()
        elif event.type() is QEvent.Type.MouseMove and _is_a_mouse(event):
            self._show()
            self._still.start()
        return False


def _is_a_mouse(event: QEvent) -> bool:
    """Whether no finger stands behind a move of the mouse."""
    return (
        isinstance(event, QMouseEvent)
        and event.source() is Qt.MouseEventSource.MouseEventNotSynthesized
        and event.device().type() in (QInputDevice.DeviceType.Mouse, QInputDevice.DeviceType.TouchPad)
    )

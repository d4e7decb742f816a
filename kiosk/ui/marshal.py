"""Carries values from foreign threads to the GUI thread, as one queued signal."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Marshal(QObject):
    """`post` may be called from any thread; `deliver` is called on the thread that made this object."""

    _posted = Signal(object)

    def __init__(self, deliver: Callable[[object], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deliver = deliver
        self._posted.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def post(self, value: object = None) -> None:
        self._posted.emit(value)

    def _hand_over(self, value: object) -> None:
        self._deliver(value)

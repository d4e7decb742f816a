"""The lock before the staff's screens: a PIN from a keypad of digits."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.jobs import Jobs
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_PIN = 12


@dataclass(frozen=True, slots=True)
class Door:
    """`unlock` is given a PIN: None opens, else seconds until another try counts, as `wait` says them.

    `has_pin` says whether there is a PIN at all. All are called on another thread.
    """

    unlock: Callable[[str], float | None]
    has_pin: Callable[[], bool]
    wait: Callable[[], float]


@QmlElement
@QmlUncreatable("Python gives it")
class StaffLock(QObject):
    """`opened` is emitted when a PIN was right; how many tries there are is the rule of the door."""

    missingChanged = Signal()
    pinChanged = Signal()
    waitChanged = Signal()
    opened = Signal()
    touched = Signal()

    def __init__(self, jobs: Jobs, door: Door, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._door = door
        self._missing = False
        self._pin = ""
        self._refused = False
        self._checking = False
        self._question = 0
        self._wait = 0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(lambda: self._set_wait(self._wait - 1))

    def _get_digits(self) -> int:
        return len(self._pin)

    def _is_refused(self) -> bool:
        return self._refused

    def _get_wait(self) -> int:
        return self._wait

    def _is_missing(self) -> bool:
        return self._missing

    missing = Property(bool, _is_missing, notify=missingChanged)
    """No PIN was ever set: nothing opens."""
    digits = Property(int, _get_digits, notify=pinChanged)
    refused = Property(bool, _is_refused, notify=pinChanged)
    wait = Property(int, _get_wait, notify=waitChanged)

    def enter(self) -> None:
        """The lock is shown: find out whether there is a PIN, and whether it is looked at now."""
        door = self._door
        self._jobs.run(lambda: (door.has_pin(), door.wait()), self._found)

    @Slot(str)
    def press(self, digit: str) -> None:
        if not self._checking and not self._wait and digit.isdecimal():
            self._refused = False
            self._set_pin((self._pin + digit)[:LONGEST_PIN])
            self.touched.emit()

    @Slot()
    def backspace(self) -> None:
        self._set_pin(self._pin[:-1])
        self.touched.emit()

    @Slot()
    def submit(self) -> None:
        """Try the PIN."""
        if self._checking or not self._pin or self._wait:
            return
        pin, question = self._pin, self._question
        self._checking = True
        self._set_pin("")
        self.touched.emit()
        self._jobs.run(lambda: self._door.unlock(pin), lambda answer: self._answered(answer, question))

    def forget(self) -> None:
        """Lock; the time to wait stays."""
        self._question += 1
        self._refused = self._checking = False
        self._set_pin("")

    def _found(self, answer: tuple[bool, float]) -> None:
        there, wait = answer
        self._missing = not there
        self.missingChanged.emit()
        self._set_wait(math.ceil(wait))

    def _answered(self, answer: float | None, question: int) -> None:
        if question != self._question:
            return
        self._checking = False
        if answer is None:
            self.opened.emit()
            return
        self._refused = True
        self.pinChanged.emit()
        self._set_wait(math.ceil(answer))

    def _set_pin(self, pin: str) -> None:
        self._pin = pin
        self.pinChanged.emit()

    def _set_wait(self, seconds: int) -> None:
        self._wait = max(0, seconds)
        if self._wait:
            self._second.start()
        else:
            self._second.stop()
        self.waitChanged.emit()

"""Slow work off the GUI thread: a thread pool, and one queued signal that brings results back."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

T = TypeVar("T")


class Jobs(QObject):
    """Runs `work` on a thread of its own pool and hands what it returns to `done` on the GUI thread.

    With one thread, jobs run in the order given. An error that `work` raises is raised again on the GUI
    thread, where it is logged like any other. The work may touch no QObject.
    """

    idle = Signal()
    _ended = Signal(object)

    def __init__(self, threads: int = 1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._running = 0
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a result is still to be handed over; `idle` is emitted when the last one was."""
        return self._running > 0

    def run(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Call from the GUI thread. After `close` nothing is run."""
        if self._closed:
            return
        self._running += 1

        def attempt() -> None:
            try:
                outcome: Callable[[], object] = partial(done, work())
            except BaseException as error:
                outcome = partial(_raise, error)
            self._ended.emit(outcome)

        self._pool.start(attempt)

    def close(self) -> None:
        """Wait until all that was given is done, and hand nothing over any more: receivers may be gone."""
        self._closed = True
        self._pool.waitForDone()

    def _deliver(self, outcome: Callable[[], object]) -> None:
        self._running -= 1
        try:
            if not self._closed:
                outcome()
        finally:
            if self._running == 0:
                self.idle.emit()


def _raise(error: BaseException) -> None:
    raise error

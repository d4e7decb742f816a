"""Staff at the kiosk: a PIN, then the guestbook's entries to show, hide, answer and erase."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import Enum
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.exhibit import Edition
from kiosk.domain.guestbook import Closed, Page, Refused, State
from kiosk.services.guestbook_staff import Change, Moderation, Query
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.queue import QueueModel, queue_rows
from kiosk.ui.qml import QmlUncreatable
from kiosk.ui.viewmodels.staff_kiosk import Machine, StaffKiosk
from kiosk.ui.viewmodels.staff_lock import Door, StaffLock

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")

LOCKED_SECONDS = 30
PANEL_SECONDS = 300
PAGE = 50
STEADY = 500
"""Milliseconds that the rows have stood still before another decision counts: it is on what was read."""


def query_of(words: str, state: State | None) -> Query:
    """What was typed into the search field: a date such as 2026-06-01 is a day, all else are words."""
    rest: list[str] = []
    day: date | None = None
    for word in words.split():
        try:
            day = date.fromisoformat(word) if re.fullmatch(r"\d{4}-\d\d-\d\d", word) else day
            rest += [] if day and word == day.isoformat() else [word]
        except ValueError:
            rest.append(word)
    return Query(" ".join(rest), state, day)


@QmlElement
@QmlUncreatable("Python gives it")
class StaffViewModel(QObject):
    """Locked until the PIN is right; locks itself again after a while without a touch."""

    @QEnum
    class Stage(Enum):
        Locked = 0
        Panel = 1
        Closed = 2

    @QEnum
    class Filter(Enum):
        Waiting = 0
        Shown = 1
        Hidden = 2
        Everything = 3

    stageChanged = Signal()
    filterChanged = Signal()
    queueChanged = Signal()
    undoChanged = Signal()
    closed = Signal()

    def __init__(
        self,
        moderation: Moderation,
        jobs: Jobs,
        now: Callable[[], datetime],
        door: Door,
        machine: Machine,
    ) -> None:
        """`now` gives aware times."""
        super().__init__()
        self._moderation = moderation
        self._jobs = jobs
        self._now = now
        self._stage = self.Stage.Locked
        self._visit = 0
        self._filter = self.Filter.Waiting
        self._words = ""
        self._size, self._more = PAGE, False
        self._undo: list[Change] = []
        self._deciding = False
        self._queue = QueueModel(self)
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self.close)
        self._steady = QTimer(self, singleShot=True, interval=STEADY)
        self._steady.timeout.connect(self._decided)
        self._lock = StaffLock(jobs, door, self)
        self._lock.opened.connect(self._unlocked)
        self._lock.touched.connect(self._touch)
        self._kiosk = StaffKiosk(moderation, jobs, now, machine, self)
        self._kiosk.touched.connect(self._touch)

    def _get_stage(self) -> int:
        return int(self._stage.value)

    def _get_lock(self) -> StaffLock:
        return self._lock

    def _get_kiosk(self) -> StaffKiosk:
        return self._kiosk

    def _get_filter(self) -> int:
        return int(self._filter.value)

    def _get_queue(self) -> QueueModel:
        return self._queue

    def _has_more(self) -> bool:
        return self._more

    def _can_undo(self) -> bool:
        return bool(self._undo)

    stage = Property(int, _get_stage, notify=stageChanged)
    lock = Property(StaffLock, _get_lock, constant=True)
    kiosk = Property(StaffKiosk, _get_kiosk, constant=True)
    filter = Property(int, _get_filter, notify=filterChanged)
    queue = Property(QueueModel, _get_queue, constant=True)
    hasMore = Property(bool, _has_more, notify=queueChanged)
    canUndo = Property(bool, _can_undo, notify=undoChanged)

    def set_edition(self, _edition: Edition) -> None:
        """Staff see entries in their own languages."""

    def enter(self, _target: str = "") -> None:
        """Always at the lock."""
        self._forget()
        self._lock.enter()
        self._touch()

    def leave(self) -> None:
        self._forget()

    reset = leave

    @Slot()
    def close(self) -> None:
        """Staff are done: lock, and back to attract."""
        self._forget()
        self.closed.emit()

    # The entries

    @Slot(int)
    def setFilter(self, wanted: int) -> None:
        self._filter = self.Filter(wanted)
        self._size = PAGE
        self.filterChanged.emit()
        self._read()

    @Slot(str)
    def search(self, words: str) -> None:
        self._words = words
        self._size = PAGE
        self._read()

    @Slot()
    def readMore(self) -> None:
        self._size += PAGE
        self._read()

    @Slot(int)
    def show(self, row: int) -> None:
        self._decide(row, self._moderation.show)

    @Slot(int)
    def hide(self, row: int) -> None:
        self._decide(row, self._moderation.hide)

    @Slot(int, str)
    def reply(self, row: int, text: str) -> None:
        """Under the newest of the row's entries; an empty text takes the reply away."""
        if ids := self._ids(row):
            self._change(lambda: self._reply(ids[0], text))

    @Slot(int)
    def erase(self, row: int) -> None:
        """For good."""
        if self._is_first_tap():
            ids = self._ids(row)
            self._do(lambda: self._moderation.erase(ids), lambda _number: self._read(decided=True))

    @Slot()
    def undo(self) -> None:
        """Take back the last decision; one that was changed again meanwhile stays."""
        if self._undo:
            change = self._undo.pop()
            self.undoChanged.emit()
            self._do(lambda: self._moderation.undo(change), lambda _change: self._read())

    @Slot()
    def touch(self) -> None:
        """Staff are still there."""
        self._touch()

    def _decide(self, row: int, act: Callable[[Sequence[int], datetime], Change | Closed]) -> None:
        if self._is_first_tap():
            ids = self._ids(row)
            self._change(lambda: act(ids, self._now()), decided=True)

    def _is_first_tap(self) -> bool:
        """The second one of an impatient finger would be on the row that has come up under it."""
        is_first, self._deciding = not self._deciding, True
        return is_first

    def _decided(self) -> None:
        self._deciding = False

    def _reply(self, id_: int, text: str) -> Change | Closed:
        """The field takes no more than may be kept."""
        result = self._moderation.reply(id_, text)
        return Change(()) if isinstance(result, Refused) else result

    def _unlocked(self) -> None:
        self._become(self.Stage.Panel)
        self._touch()
        self._read()

    def _read(self, *, decided: bool = False) -> None:
        state = {
            self.Filter.Waiting: State.PENDING,
            self.Filter.Shown: State.SHOWN,
            self.Filter.Hidden: State.HIDDEN,
        }.get(self._filter)
        query, size = query_of(self._words, state), self._size
        self._do(lambda: self._moderation.search(query, size=size), partial(self._show_page, decided=decided))

    def _show_page(self, page: Page, *, decided: bool) -> None:
        waiting = self._filter is self.Filter.Waiting
        self._queue.set_rows(queue_rows(page.entries, grouped=waiting))
        if decided:
            self._steady.start()
        self._kiosk.read()
        self._more = page.next is not None
        self.queueChanged.emit()

    def _change(self, act: Callable[[], Change | Closed], *, decided: bool = False) -> None:
        def changed(change: Change) -> None:
            if change.entries:
                self._undo.append(change)
                self.undoChanged.emit()
            self._read(decided=decided)

        self._do(act, changed)

    def _do(self, act: Callable[[], T | Closed], done: Callable[[T], None]) -> None:
        """Only while unlocked; an answer after that is dropped."""
        if self._stage not in (self.Stage.Panel, self.Stage.Closed):
            return
        self._touch()
        visit = self._visit

        def answered(answer: T | Closed) -> None:
            if visit != self._visit:
                return
            if isinstance(answer, Closed):
                self._decided()
                self._become(self.Stage.Closed)
                return
            self._become(self.Stage.Panel)
            done(answer)

        self._jobs.run(act, answered)

    def _ids(self, row: int) -> Sequence[int]:
        rows = self._queue.rows
        return rows[row].entry_ids if 0 <= row < len(rows) else ()

    def _forget(self) -> None:
        self._visit += 1
        self._quiet.stop()
        self._lock.forget()
        self._kiosk.forget()
        self._words = ""
        self._size = PAGE
        self._filter = self.Filter.Waiting
        self._undo.clear()
        self._decided()
        self._queue.set_rows(())
        self._become(self.Stage.Locked)
        self.undoChanged.emit()
        self.filterChanged.emit()

    def _touch(self) -> None:
        panel = self._stage in (self.Stage.Panel, self.Stage.Closed)
        self._quiet.start(round(1000 * (PANEL_SECONDS if panel else LOCKED_SECONDS)))

    def _become(self, stage: Stage) -> None:
        if stage is not self._stage:
            self._stage = stage
            self.stageChanged.emit()

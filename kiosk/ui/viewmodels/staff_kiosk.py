"""What staff see of the kiosk itself: figures of the book, notices, backup, disk, and the volume."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.guestbook import Closed, Notice, State
from kiosk.services.guestbook_staff import Moderation, Stats
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.notices import NoticeModel, notice_rows
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

STEP = 20
"""Of the volume, which goes from 0 to 100."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What the kiosk tells of itself, asked on another thread, and the volume that every visit starts at."""

    last_backup: Callable[[], datetime | None]
    is_on_server: Callable[[], bool]
    free_bytes: Callable[[], int]
    volume: Callable[[], int]
    set_volume: Callable[[int], None]


@dataclass(frozen=True, slots=True)
class _Look:
    stats: Stats
    notices: list[Notice]
    last_backup: datetime | None
    on_server: bool
    free_bytes: int


@QmlElement
@QmlUncreatable("Python gives it")
class StaffKiosk(QObject):
    """Empty while the lock is shown."""

    changed = Signal()
    touched = Signal()

    def __init__(
        self,
        moderation: Moderation,
        jobs: Jobs,
        now: Callable[[], datetime],
        machine: Machine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._moderation = moderation
        self._jobs = jobs
        self._now = now
        self._machine = machine
        self._started = now()
        self._question = 0
        self._look: _Look | None = None
        self._volume = 0
        self._notices = NoticeModel(self)

    def _count(self, state: State) -> int:
        return self._look.stats.states[state] if self._look else 0

    def _get_waiting(self) -> int:
        return self._count(State.PENDING)

    def _get_shown(self) -> int:
        return self._count(State.SHOWN)

    def _get_hidden(self) -> int:
        return self._count(State.HIDDEN)

    def _get_today(self) -> int:
        return list(self._look.stats.days.values())[-1] if self._look else 0

    def _get_fortnight(self) -> int:
        return sum(self._look.stats.days.values()) if self._look else 0

    def _get_backup(self) -> str:
        made = self._look.last_backup if self._look else None
        return f"{made.astimezone():%Y-%m-%d %H:%M}" if made else ""

    def _is_on_server(self) -> bool:
        return self._look.on_server if self._look else False

    def _get_free(self) -> str:
        return f"{self._look.free_bytes / 1e9:.1f} GB" if self._look else ""

    def _get_started(self) -> str:
        return f"{self._started.astimezone():%Y-%m-%d %H:%M}"

    def _get_volume(self) -> int:
        return self._volume

    def _get_notices(self) -> NoticeModel:
        return self._notices

    waiting = Property(int, _get_waiting, notify=changed)
    shown = Property(int, _get_shown, notify=changed)
    hidden = Property(int, _get_hidden, notify=changed)
    today = Property(int, _get_today, notify=changed)
    """Signed since midnight."""
    fortnight = Property(int, _get_fortnight, notify=changed)
    backup = Property(str, _get_backup, notify=changed)
    """When the newest backup was made, local time; empty where there is none."""
    onServer = Property(bool, _is_on_server, notify=changed)
    """A database server keeps the book, whose keepers make the backups."""
    free = Property(str, _get_free, notify=changed)
    started = Property(str, _get_started, constant=True)
    volume = Property(int, _get_volume, notify=changed)
    notices = Property(NoticeModel, _get_notices, constant=True)

    def read(self) -> None:
        """The panel is open, or something was decided."""
        self._question += 1
        question = self._question
        self._jobs.run(self._ask, lambda look: self._show(look, question))

    def forget(self) -> None:
        self._question += 1
        self._show_look(None)

    @Slot(int)
    def dismiss(self, notice_id: int) -> None:
        """Staff have seen it."""
        if self._look is not None:
            self.touched.emit()
            self._jobs.run(lambda: self._moderation.dismiss(notice_id), lambda _closed: self.read())

    @Slot()
    def louder(self) -> None:
        self._set_volume(self._volume + STEP)

    @Slot()
    def quieter(self) -> None:
        self._set_volume(self._volume - STEP)

    def _set_volume(self, volume: int) -> None:
        if self._look is not None:
            self.touched.emit()
            self._machine.set_volume(min(max(volume, 0), 100))
            self._volume = self._machine.volume()
            self.changed.emit()

    def _ask(self) -> _Look | Closed:
        machine = self._machine
        stats = self._moderation.stats(self._now().astimezone().date())
        notices = self._moderation.notices()
        if isinstance(stats, Closed):
            return stats
        if isinstance(notices, Closed):
            return notices
        return _Look(stats, notices, machine.last_backup(), machine.is_on_server(), machine.free_bytes())

    def _show(self, look: _Look | Closed, question: int) -> None:
        if question == self._question:
            self._show_look(None if isinstance(look, Closed) else look)

    def _show_look(self, look: _Look | None) -> None:
        self._look = look
        self._volume = self._machine.volume()
        self._notices.set_rows(notice_rows(look.notices) if look else ())
        self.changed.emit()

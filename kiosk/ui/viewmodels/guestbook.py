"""The guestbook's wall: sheets by pages, newest first, that follow what happens elsewhere."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.exhibit import Edition
from kiosk.domain.guestbook import Closed, Cursor, Page
from kiosk.services.guestbook import Guestbook
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.wall import WallModel, wall_row
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 24
LONGEST_RELOAD = 240
"""After a change the sheets read so far are read again, up to so many."""

POLL = 1000
"""Milliseconds between looks at the book's change marker while the wall is shown."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What one look at the book found."""

    revision: int
    count: int
    page: Page


def _read(guestbook: Guestbook, size: int, language: str, known: tuple[int, int]) -> _Look | Closed:
    """The marker is read first: what changes meanwhile is found by the next look.

    `known` are the marker and the number of an earlier one: a large book takes long to count.
    """
    revision = guestbook.revision()
    if isinstance(revision, Closed):
        return revision
    count = known[1] if revision == known[0] else guestbook.count()
    if isinstance(count, Closed):
        return count
    page = guestbook.page(None, size, language)
    return page if isinstance(page, Closed) else _Look(revision, count, page)


@QmlElement
@QmlUncreatable("Python gives it")
class GuestbookViewModel(QObject):
    """Every read of the book is a job; an answer to an older question is dropped."""

    @QEnum
    class Stage(Enum):
        Loading = 0
        Open = 1
        Blank = 2
        Closed = 3

    stageChanged = Signal()
    countChanged = Signal()
    openedChanged = Signal()
    languageChanged = Signal()
    rewound = Signal()
    composeRequested = Signal()
    homeRequested = Signal()

    def __init__(self, guestbook: Guestbook, jobs: Jobs) -> None:
        super().__init__()
        self._guestbook = guestbook
        self._jobs = jobs
        self._language = ""
        self._stage = self.Stage.Loading
        self._count = 0
        self._revision = -1
        self._next: Cursor | None = None
        self._question = 0
        self._fetching = False
        self._wall = WallModel(self._fetch_more, self)
        self._opened = WallModel(parent=self)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL)
        self._poll.timeout.connect(self._look)

    def _get_stage(self) -> int:
        return int(self._stage.value)

    def _get_count(self) -> int:
        return self._count

    def _get_language(self) -> str:
        return self._language

    def _get_wall(self) -> WallModel:
        return self._wall

    def _get_opened(self) -> WallModel:
        return self._opened

    def _is_opened(self) -> bool:
        return self._opened.rowCount() > 0

    @property
    def entries(self) -> int:
        """How many entries hang on the wall; -1 where the book is closed."""
        return -1 if self._stage is self.Stage.Closed else self._count

    stage = Property(int, _get_stage, notify=stageChanged)
    count = Property(int, _get_count, notify=countChanged)
    language = Property(str, _get_language, notify=languageChanged)
    wall = Property(WallModel, _get_wall, constant=True)
    opened = Property(WallModel, _get_opened, constant=True)
    """No row, or the one sheet that was taken off the wall to be read large."""
    isOpened = Property(bool, _is_opened, notify=openedChanged)

    def set_edition(self, edition: Edition) -> None:
        """The mirrored entries speak this language from now on."""
        if edition.language != self._language:
            self._language = edition.language
            self.languageChanged.emit()
            self._read_again()

    def enter(self, _target: str = "") -> None:
        """The wall is shown: read it, and look for changes from now on."""
        self._read_again()
        self._poll.start()

    def leave(self) -> None:
        self._poll.stop()
        self.close()

    def reset(self) -> None:
        """The visit is over: close the sheet, go back to the newest."""
        self.leave()
        self.rewound.emit()

    def refresh(self) -> None:
        """Read the count anew, for home's door."""
        self._look()

    @Slot()
    def compose(self) -> None:
        self.composeRequested.emit()

    @Slot(int)
    def open(self, entry_id: int) -> None:
        """Take a sheet off the wall to read it large."""
        self._opened.follow([row for row in self._wall.rows if row.entry_id == entry_id])
        self.openedChanged.emit()

    @Slot(int)
    def openBeside(self, steps: int) -> None:
        """The sheet `steps` further on the wall (older is positive), if there is one."""
        ids = [row.entry_id for row in self._wall.rows]
        for row in self._opened.rows:
            if row.entry_id in ids and 0 <= (place := ids.index(row.entry_id) + steps) < len(ids):
                self.open(ids[place])
                return

    @Slot()
    def close(self) -> None:
        """Hang the sheet back."""
        self._opened.follow(())
        self.openedChanged.emit()

    @Slot()
    def retry(self) -> None:
        """Try the closed book again; the wall waits as it did at first."""
        self._become(self.Stage.Loading)
        self._read_again()

    def _look(self) -> None:
        """Cheap: only the change marker, and the pages again when it moved."""
        if not self._jobs.busy:
            self._jobs.run(self._guestbook.revision, self._seen)

    def _seen(self, revision: int | Closed) -> None:
        closed = isinstance(revision, Closed)
        if closed != (self._stage is self.Stage.Closed) or (not closed and revision != self._revision):
            self._read_again()

    def _read_again(self) -> None:
        self._question += 1
        question = self._question
        size = min(max(PAGE, self._wall.rowCount()), LONGEST_RELOAD)
        language, known = self._language, (self._revision, self._count)
        self._jobs.run(
            lambda: _read(self._guestbook, size, language, known), lambda look: self._show(look, question)
        )

    def _show(self, look: _Look | Closed, question: int) -> None:
        if question != self._question:
            return
        self._fetching = False
        if isinstance(look, Closed):
            self._become(self.Stage.Closed)
            return
        self._revision = look.revision
        self._next = look.page.next
        self._wall.has_more = self._next is not None
        self._wall.follow([wall_row(entry) for entry in look.page.entries])
        still = {row.entry_id for row in self._wall.rows}
        self._opened.follow([row for row in self._wall.rows if row.entry_id in self._opened_ids() & still])
        self.openedChanged.emit()
        if look.count != self._count:
            self._count = look.count
            self.countChanged.emit()
        self._become(self.Stage.Open if look.page.entries else self.Stage.Blank)

    def _opened_ids(self) -> set[int]:
        return {row.entry_id for row in self._opened.rows}

    def _fetch_more(self) -> None:
        if self._fetching or self._next is None:
            return
        self._fetching = True
        after, language, question = self._next, self._language, self._question
        self._jobs.run(
            lambda: self._guestbook.page(after, PAGE, language), lambda page: self._append(page, question)
        )

    def _append(self, page: Page | Closed, question: int) -> None:
        if question != self._question:
            return
        self._fetching = False
        if isinstance(page, Closed):
            self._become(self.Stage.Closed)
            return
        self._next = page.next
        self._wall.has_more = self._next is not None
        self._wall.append([wall_row(entry) for entry in page.entries])

    def _become(self, stage: Stage) -> None:
        if stage is not self._stage:
            self._stage = stage
            self.stageChanged.emit()

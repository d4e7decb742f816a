"""Signing the guestbook: a draft of words and strokes, its one way into the book, and the thanks."""

import math
import uuid
from collections.abc import Callable
from datetime import datetime
from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.exhibit import Edition
from kiosk.domain.guestbook import Closed, Draft, Refusal, Refused, Signed, State
from kiosk.domain.guestbook_text import (
    MESSAGE_GRAPHEMES,
    NAME_GRAPHEMES,
    clean,
    message_refusal,
    refusal,
    tidy,
)
from kiosk.domain.text import grapheme_count
from kiosk.services.guestbook import Guestbook
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.strokes import DrawingBoard
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_LIVE = frozenset({Refusal.TOO_LONG, Refusal.TOO_MANY_LINES, Refusal.TOO_MANY_MARKS, Refusal.TOO_MANY_EMOJI})
"""What is told while the visitor writes; the rest waits until it is sent."""

_OF_THE_BOOK = frozenset({Refusal.TOO_SOON, Refusal.FULL_TODAY})
"""No change of the draft helps against these."""


@QmlElement
@QmlUncreatable("Python gives it")
class ComposeViewModel(QObject):
    """The draft lives until it is in the book or the visit ends, over every change of screen."""

    @QEnum
    class Stage(Enum):
        Writing = 0
        Sending = 1
        Thanks = 2
        Closed = 3

    @QEnum
    class Problem(Enum):
        NoProblem = 0
        Empty = 1
        TooShort = 2
        TooLong = 3
        NameTooLong = 4
        TooManyLines = 5
        TooManyMarks = 6
        TooManyEmoji = 7
        BadDrawing = 8
        TooSoon = 9
        FullToday = 10

    stageChanged = Signal()
    problemChanged = Signal()
    draftChanged = Signal()
    waitChanged = Signal()
    cleared = Signal()
    wallRequested = Signal()
    homeRequested = Signal()

    def __init__(
        self,
        guestbook: Guestbook,
        jobs: Jobs,
        now: Callable[[], datetime],
        *,
        contact: str,
        shown_days: int,
        held_days: int,
    ) -> None:
        """`contact` is whom to ask, "" where the museum names nobody; `now` gives aware times."""
        super().__init__()
        self._guestbook = guestbook
        self._jobs = jobs
        self._now = now
        self._contact = contact
        self._days = (shown_days, held_days)
        self._language = ""
        self._stage = self.Stage.Writing
        self._problem: Refusal | None = None
        self._shown_at_once = False
        self._message = ""
        self._name = ""
        self._token = ""
        self._board = DrawingBoard(self)
        self._board.strokesChanged.connect(self._draft_changed)
        self._wait = 0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)
        self._begin()

    def _get_stage(self) -> int:
        return int(self._stage.value)

    def _get_problem(self) -> int:
        return list(Refusal).index(self._problem) + 1 if self._problem else 0

    def _get_wait(self) -> int:
        return self._wait

    def _get_count(self) -> int:
        return grapheme_count(clean(self._message))

    def _get_most(self) -> int:
        return MESSAGE_GRAPHEMES

    def _is_blank(self) -> bool:
        return not (self._message.strip() or self._name.strip()) and self._board.drawing() is None

    def _get_board(self) -> DrawingBoard:
        return self._board

    def _get_contact(self) -> str:
        return self._contact

    def _get_shown_days(self) -> int:
        return self._days[0]

    def _get_held_days(self) -> int:
        return self._days[1]

    def _is_shown_at_once(self) -> bool:
        return self._shown_at_once

    def _get_name_most(self) -> int:
        return NAME_GRAPHEMES

    stage = Property(int, _get_stage, notify=stageChanged)
    problem = Property(int, _get_problem, notify=problemChanged)
    wait = Property(int, _get_wait, notify=waitChanged)
    """Seconds until it is worth trying again."""
    count = Property(int, _get_count, notify=draftChanged)
    most = Property(int, _get_most, constant=True)
    nameMost = Property(int, _get_name_most, constant=True)
    blank = Property(bool, _is_blank, notify=draftChanged)
    board = Property(DrawingBoard, _get_board, constant=True)
    contact = Property(str, _get_contact, constant=True)
    shownDays = Property(int, _get_shown_days, constant=True)
    heldDays = Property(int, _get_held_days, constant=True)
    shownAtOnce = Property(bool, _is_shown_at_once, notify=stageChanged)

    @property
    def written(self) -> str:
        return self._message

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written or drawn yet."""
        return self._is_blank()

    def set_edition(self, edition: Edition) -> None:
        """An entry is kept under the language that the visitor had chosen when it was sent."""
        self._language = edition.language

    def enter(self, _target: str = "") -> None:
        """The form is shown: with the draft of this visit, if there is one, and whether the book is open."""
        if self._stage is self.Stage.Thanks:
            self._become(self.Stage.Writing)
        self._ask_whether_open()

    def leave(self) -> None:
        """The draft stays while the visit lasts."""

    def reset(self) -> None:
        """The visit is over: nothing of the draft stays."""
        self._begin()
        self._become(self.Stage.Writing)

    @Slot(str)
    def setMessage(self, message: str) -> None:
        self._message = message
        self._draft_changed()

    @Slot(str)
    def setName(self, name: str) -> None:
        self._name = name
        self._draft_changed()

    @Slot()
    def send(self) -> None:
        """Once, however often it is called: while it is on its way, and then by its token."""
        if self._stage is not self.Stage.Writing or self._wait:
            return
        draft = self._draft()
        if problem := refusal(tidy(draft)):
            self._tell(problem)
            return
        self._become(self.Stage.Sending)
        self._jobs.run(lambda: self._guestbook.sign(draft, self._now()), lambda r: self._sent(r, draft))

    @Slot()
    def clear(self) -> None:
        """The visitor wipes the draft."""
        self._begin()

    @Slot()
    def retry(self) -> None:
        """Try the closed book again."""
        self._ask_whether_open()

    @Slot()
    def readTheWall(self) -> None:
        self.wallRequested.emit()

    @Slot()
    def goHome(self) -> None:
        self.homeRequested.emit()

    def _draft(self) -> Draft:
        return Draft(self._token, self._language, self._message, self._name, self._board.drawing())

    def _begin(self) -> None:
        self._token = uuid.uuid4().hex
        self._message = self._name = ""
        self._second.stop()
        self._set_wait(0)
        self._tell(None)
        self._board.clear()
        self._board.setInk(0)
        self.cleared.emit()

    def _sent(self, result: Signed | Refused | Closed, draft: Draft) -> None:
        if draft.token != self._token:
            return  # the visit ended while it was on its way
        match result:
            case Signed(state=state):
                self._shown_at_once = state is State.SHOWN
                self._become(self.Stage.Thanks)
                self._begin()
            case Refused(reason=reason, wait=wait):
                self._become(self.Stage.Writing)
                self._tell(reason)
                self._set_wait(math.ceil(wait))
            case Closed():
                self._become(self.Stage.Closed)

    def _ask_whether_open(self) -> None:
        self._jobs.run(self._guestbook.availability, self._opened)

    def _opened(self, closed: Closed | None) -> None:
        if closed and self._stage is self.Stage.Writing:
            self._become(self.Stage.Closed)
        elif not closed and self._stage is self.Stage.Closed:
            self._become(self.Stage.Writing)

    def _draft_changed(self) -> None:
        """A problem that was told goes when it is mended; some are told as they come up."""
        if self._problem not in _OF_THE_BOOK:
            alone = self._board.drawing() is None
            live = message_refusal(clean(self._message), alone=alone)
            known = self._problem is not None and refusal(tidy(self._draft()))
            self._tell(known or (live if live in _LIVE else None))
        self.draftChanged.emit()

    def _tell(self, problem: Refusal | None) -> None:
        if problem is not self._problem:
            self._problem = problem
            self.problemChanged.emit()

    def _set_wait(self, seconds: int) -> None:
        if seconds:
            self._second.start()
        if seconds != self._wait:
            self._wait = seconds
            self.waitChanged.emit()

    def _count_down(self) -> None:
        self._set_wait(max(0, self._wait - 1))
        if self._wait == 0:
            self._second.stop()
            self._tell(None)

    def _become(self, stage: Stage) -> None:
        if stage is not self._stage:
            self._stage = stage
            self.stageChanged.emit()

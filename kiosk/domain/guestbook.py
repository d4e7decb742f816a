"""The guestbook: entries and drafts, and why an entry may be refused or the book be closed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from kiosk.domain.drawing import Drawing


class State(Enum):
    """A new entry waits for staff (pending), hangs on the wall (shown), or is kept off it (hidden)."""

    PENDING = "pending"
    SHOWN = "shown"
    HIDDEN = "hidden"


class Origin(Enum):
    """Signed here by a visitor, mirrored from the article, or imported from the museum's old book."""

    VISITOR = "visitor"
    MIRRORED = "mirrored"
    IMPORTED = "imported"


class Hold(Enum):
    """Why the rules hold an entry for staff even where entries are shown at once."""

    WORD = "word"
    CONTACT = "contact"
    MIXED_SCRIPT = "mixed-script"
    DUPLICATE = "duplicate"
    MASH = "mash"
    DRAWING = "drawing"


class Refusal(Enum):
    """Why a draft is not taken; the visitor can mend the draft or come back."""

    EMPTY = "empty"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    NAME_TOO_LONG = "name-too-long"
    TOO_MANY_LINES = "too-many-lines"
    TOO_MANY_MARKS = "too-many-marks"
    TOO_MANY_EMOJI = "too-many-emoji"
    BAD_DRAWING = "bad-drawing"
    TOO_SOON = "too-soon"
    FULL_TODAY = "full-today"


class Closure(Enum):
    """Why the whole book rests: the machine's fault, never the visitor's."""

    DISK_FULL = "disk-full"
    DISK_ERROR = "disk-error"
    BUSY = "busy"
    DAMAGED = "damaged"
    READ_ONLY = "read-only"
    MISSING = "missing"
    UNREACHABLE = "unreachable"
    TOO_NEW = "too-new"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a visitor hands in. `token` is made once for a form, so that sending it twice stores one entry."""

    token: str
    language: str
    message: str
    name: str = ""
    drawing: Drawing | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One signed note. `dated` is what a mirrored entry says of its date ("2010"), else empty.

    `token` is its draft's where it was signed here, `source` names it where it came from elsewhere.
    """

    id: int
    name: str
    message: str
    language: str
    state: State
    created_at: datetime
    state_since: datetime
    origin: Origin = Origin.VISITOR
    source: str = ""
    token: str = ""
    dated: str = ""
    reply: str = ""
    drawing: Drawing | None = None
    holds: tuple[Hold, ...] = ()


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last entry of a page; the next page holds what is older."""

    created_at: datetime
    id: int


@dataclass(frozen=True, slots=True)
class Page:
    """Entries newest first; `next` is None on the last page."""

    entries: tuple[Entry, ...]
    next: Cursor | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """The entry is on the disk. `state` says whether it hangs on the wall already."""

    id: int
    state: State = State.PENDING


@dataclass(frozen=True, slots=True)
class Refused:
    """`wait` is how many seconds until it is worth trying again (0: mend the draft)."""

    reason: Refusal
    wait: float = 0


@dataclass(frozen=True, slots=True)
class Closed:
    reason: Closure


class Alarm(Enum):
    """What staff have to be told of the book."""

    RESTORED = "restored"  # the file was damaged or gone; a backup took its place
    BEGUN_ANEW = "begun-anew"  # the same, but there was no backup
    FULL_TODAY = "full-today"
    BACKUP_FAILED = "backup-failed"
    CLOCK_JUMPED = "clock-jumped"


@dataclass(frozen=True, slots=True)
class Notice:
    """`file` is where the old file is kept, or empty; `count` is how many entries were salvaged from it."""

    id: int
    at: datetime
    alarm: Alarm
    file: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Limits:
    """How often one kiosk may be signed, and the whole book in a day."""

    gap: timedelta = timedelta(seconds=10)
    burst: int = 5
    burst_span: timedelta = timedelta(minutes=10)
    day: int = 200


def too_soon(signed: Sequence[float], now: float, limits: Limits) -> float:
    """Seconds to wait before the next entry; `signed` and `now` are monotonic seconds, oldest first."""
    waits = [0.0]
    if signed:
        waits.append(signed[-1] + limits.gap.total_seconds() - now)
    if len(signed) >= limits.burst:
        waits.append(signed[-limits.burst] + limits.burst_span.total_seconds() - now)
    return max(waits)

"""The staff's door: one PIN, kept as an argon2id hash, and few tries."""

import fcntl
import json
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from threading import Lock

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.storage.copying import settle

TRIES = 5
LOCKED_SECONDS = 600.0
SHORTEST, LONGEST = 4, 12
_HASHER = PasswordHasher()
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file holds: the hash, and how often in a row the PIN was wrong."""

    pin: str = ""
    wrong: int = 0


class StaffDoor:
    """Safe to call from any thread and beside another process; there is no default PIN."""

    def __init__(self, data: Path, monotonic: Callable[[], float] = time.monotonic) -> None:
        """`data` is the data folder. Tries outlive a restart, which begins the ten minutes anew."""
        self._file = data / "staff.json"
        self._monotonic = monotonic
        self._lock = Lock()
        self._opens_at = monotonic() + LOCKED_SECONDS
        self._unsaved = 0

    def has_pin(self) -> bool:
        return bool(self._read().pin)

    def set_pin(self, pin: str) -> None:
        """Forgets wrong tries too. Raises ValueError with what is wrong with the PIN, and OSError."""
        if problem := weakness(pin):
            raise ValueError(problem)
        with self._alone():
            self._write(_Kept(_HASHER.hash(pin)))

    def wait(self) -> float:
        """Seconds until a try counts; 0 is now."""
        with self._alone():
            return self._seconds_closed(self._read())

    def unlock(self, pin: str) -> float | None:
        """None opens; else the PIN was wrong or not looked at: seconds until another try counts, 0 is now."""
        with self._alone():
            kept = self._read()
            if closed := self._seconds_closed(kept):
                return closed
            kept = replace(kept, wrong=kept.wrong % TRIES)
            # Counted before it is looked at: switching off in between is no free try.
            tried = replace(kept, wrong=kept.wrong + 1)
            self._remember(tried)
            if _matches(kept.pin, pin):
                self._remember(replace(kept, wrong=0))
                return None
            if tried.wrong < TRIES:
                return 0.0
            _LOG.warning("the staff PIN was wrong %d times; it is not looked at for ten minutes", TRIES)
            self._opens_at = self._monotonic() + LOCKED_SECONDS
            return LOCKED_SECONDS

    def _seconds_closed(self, kept: _Kept) -> float:
        return max(0.0, self._opens_at - self._monotonic()) if kept.wrong >= TRIES else 0.0

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Between a look at the file and what is written after it, no other process writes."""
        with self._lock, ExitStack() as opened:
            with suppress(OSError):  # a folder that cannot be written: nobody else can either
                file = opened.enter_context(self._file.with_suffix(".lock").open("a"))
                fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def _read(self) -> _Kept:
        try:
            raw = json.loads(self._file.read_text(encoding="utf-8"))
            return _Kept(str(raw["pin"]), max(int(raw["wrong"]), self._unsaved))
        except FileNotFoundError:
            return _Kept()
        except (OSError, ArithmeticError, ValueError, KeyError, TypeError) as error:
            _LOG.error("the staff PIN cannot be read, set a new one: %s", error)
            return _Kept()

    def _remember(self, tried: _Kept) -> None:
        """On a disk that is full or read-only, in memory: staff are needed then."""
        try:
            self._write(tried)
            self._unsaved = 0
        except OSError as error:
            _LOG.error("a try of the staff PIN cannot be written down: %s", error)
            self._unsaved = tried.wrong

    def _write(self, kept: _Kept) -> None:
        part = self._file.with_suffix(".part")
        self._file.parent.mkdir(parents=True, exist_ok=True)
        part.touch(mode=0o600)
        part.write_text(json.dumps({"pin": kept.pin, "wrong": kept.wrong}), encoding="utf-8")
        settle(part, self._file)


def weakness(pin: str) -> str:
    """Why a PIN is too weak, or an empty string."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        return f"A PIN has {SHORTEST} to {LONGEST} digits."
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {-1}):
        return "A PIN of one digit over and over, or of digits in a row, is guessed at once."
    return ""


def _matches(kept: str, pin: str) -> bool:
    try:
        return bool(kept) and _HASHER.verify(kept, pin)
    except (VerificationError, InvalidHashError):
        return False

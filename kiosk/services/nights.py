"""Remembers the nights on which the guestbook was tended: what the clock is trusted by."""

import contextlib
import logging
from datetime import datetime
from pathlib import Path

from kiosk.storage.copying import settle

KEPT = 7
_LOG = logging.getLogger(__name__)


class Nights:
    """The last seven, in the order in which they came; where the file cannot be written, in memory."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._nights = self._found()

    def read(self) -> list[datetime]:
        return list(self._nights)

    def add(self, night: datetime) -> None:
        self._nights = [*self._nights, night][-KEPT:]
        part = self._file.with_suffix(".part")
        try:
            part.write_text("".join(f"{each.isoformat()}\n" for each in self._nights), encoding="ascii")
            settle(part, self._file)
        except OSError as error:
            _LOG.error("this night will not be remembered: %s", error)

    def _found(self) -> list[datetime]:
        nights: list[datetime] = []
        try:
            lines = self._file.read_text(encoding="ascii", errors="replace").splitlines()
        except OSError:
            return nights
        for line in lines[-KEPT:]:
            with contextlib.suppress(ValueError):
                night = datetime.fromisoformat(line)
                nights += [night] if night.tzinfo else []
        return nights

"""Lines that are said again and again, and how seldom they are told."""

import re
from dataclasses import dataclass

AGAIN = 60.0  # s until a line may be told once more
_MOST = 200  # lines that are remembered
_NUMBER = re.compile(r"\d+")


@dataclass(slots=True)
class _Line:
    told: float
    unsaid: int = 0


class Repeats:
    """Lets a line through once a minute, with how often it was kept back; numbers in it do not count.

    libVLC says the same for every piece of sound that a lost server does not take, a hundred times a second.
    """

    def __init__(self) -> None:
        self._lines: dict[str, _Line] = {}

    def told(self, line: str, now: float) -> str | None:
        """What to tell of `line`, said at `now` (s, monotonic); None for nothing."""
        key = _NUMBER.sub("#", line)
        known = self._lines.get(key)
        if known is not None and now - known.told < AGAIN:
            known.unsaid += 1
            return None
        if len(self._lines) >= _MOST:
            self._lines.clear()
        self._lines[key] = _Line(now)
        return f"{line} ({known.unsaid} more before)" if known and known.unsaid else line

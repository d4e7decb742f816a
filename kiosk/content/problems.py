"""What is wrong with an exhibit: where, what, and what to do about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path


class Severity(IntEnum):
    """WARNING is reported only; ERROR leaves the section, or the whole exhibit, out."""

    WARNING = 0
    ERROR = 1


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """`line` counts from 1; 0 is the file as a whole. `message` has no full stop, `advice` is a sentence."""

    path: Path
    line: int
    message: str
    advice: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else str(self.path)
        return f"{place}: {self.message}. {self.advice}"


class Report:
    """Collects the problems of one exhibit while it is read."""

    def __init__(self) -> None:
        self._problems: set[Problem] = set()

    def error(self, path: Path, line: int, message: str, advice: str) -> None:
        self._problems.add(Problem(path, line, message, advice, Severity.ERROR))

    def warning(self, path: Path, line: int, message: str, advice: str) -> None:
        self._problems.add(Problem(path, line, message, advice, Severity.WARNING))

    def is_broken(self, path: Path) -> bool:
        """Whether an ERROR was found in this file."""
        return any(each.path == path and each.severity is Severity.ERROR for each in self._problems)

    def __iter__(self) -> Iterator[Problem]:
        """All problems by path, then line."""
        return iter(sorted(self._problems))

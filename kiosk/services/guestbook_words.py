"""The word lists on the disk: those that ship and the museum's own, read again when they change."""

import logging
from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.moderation_words import WordLists, word_lists

_LOG = logging.getLogger(__name__)


class Words:
    """`shipped` and `own` are folders with `held/*.txt` and `allowed/*.txt`; `own` need not be there."""

    def __init__(self, shipped: Path, own: Path) -> None:
        self._folders = (shipped, own)
        self._seen: tuple[tuple[Path, int], ...] | None = None
        self._lists = WordLists()

    def lists(self) -> WordLists:
        """As they are on the disk now; looks only at the files' times where nothing changed."""
        try:
            seen = tuple(
                (path, path.stat().st_mtime_ns) for folder in self._folders for path in _files(folder)
            )
            if seen != self._seen:
                self._lists = read_lists(self._folders)
                self._seen = seen
                _LOG.info("read %d word lists", len(seen))
        except OSError as error:
            _LOG.error("the word lists cannot be read, those read before are used: %s", error)
        return self._lists


def read_lists(folders: Sequence[Path]) -> WordLists:
    """All lists of all folders; what the folders after the first allow is allowed in every language."""
    held: list[str] = []
    allowed: dict[str, list[str]] = {}
    for folder in folders:
        for path in _files(folder):
            lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
            if path.parent.name == "held":
                held += lines
            else:
                allowed.setdefault(path.stem if folder == folders[0] else "all", []).extend(lines)
    return word_lists(held, allowed)


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("held/*.txt")) + sorted(folder.glob("allowed/*.txt"))

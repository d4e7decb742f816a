"""Remembers what was erased, so that no backup and no salvage brings it back; keeps no word of it."""

import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path


def remember(file: Path, keys: Iterable[str]) -> None:
    """Add entries by their token or source; on the disk when this returns. Raises OSError."""
    lines = "".join(f"{_mark(key)}\n" for key in keys)
    if lines:
        with file.open("a", encoding="ascii") as opened:
            opened.write(lines)
            opened.flush()
            os.fsync(opened.fileno())


def erased_among(file: Path, keys: Iterable[str]) -> set[str]:
    """Which of the keys were erased."""
    try:
        marks = set(file.read_text(encoding="ascii", errors="replace").split())
    except FileNotFoundError:
        return set()
    return {key for key in keys if _mark(key) in marks} if marks else set()


def _mark(key: str) -> str:
    return sha256(key.encode()).hexdigest()

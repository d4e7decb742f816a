"""Copies of the good exhibit with something spoilt in them, for the tests of what is told about it."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from kiosk.content.exhibit import Loaded, load_exhibit

EXHIBITS = Path(__file__).parents[1] / "exhibits"
NOWHERE = EXHIBITS / "nowhere"


def copy_good(folder: Path) -> Path:
    return Path(shutil.copytree(EXHIBITS / "good", folder / "exhibit"))


def replace_in(root: Path, name: str, old: str, new: str) -> None:
    """Replaces the one place where `old` stands in a file of the exhibit."""
    text = (root / name).read_text("utf-8")
    assert text.count(old) == 1, (name, old)
    (root / name).write_text(text.replace(old, new), "utf-8")


def spoil(folder: Path, changes: Mapping[str, tuple[str, str]]) -> Path:
    """A copy of the good exhibit in which each named file has its first text replaced by its second."""
    root = copy_good(folder)
    for name, (old, new) in changes.items():
        replace_in(root, name, old, new)
    return root


def load(root: Path) -> Loaded:
    return load_exhibit(root, art=NOWHERE, media=NOWHERE)


def told(loaded: Loaded, root: Path) -> list[tuple[str, int, str]]:
    """File, line and message of every problem, in the order they are told."""
    return [(str(each.path.relative_to(root)), each.line, each.message) for each in loaded.problems]

import random
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.power_cut import recorded, replayed

ENTRIES = 5


@pytest.fixture(scope="module", autouse=True)
def _strace() -> None:
    if shutil.which("strace") is None or subprocess.run(["strace", "true"], capture_output=True).returncode:
        pytest.skip("strace is not installed or may not trace")


def _lost_at_worst(folder: Path, synchronous: str) -> tuple[int, int, int]:
    """Cuts looked at; the most acknowledged entries that one lost; how many left a damaged file."""
    book = folder / "book"
    book.mkdir()
    chance = random.Random(1937)
    cuts = lost = damaged = 0
    last = None
    for disk, acknowledged in replayed(recorded(book, synchronous, ENTRIES), book):
        for share in (0.0, 0.5, 1.0):
            found = disk.after_a_cut(chance, share)
            if acknowledged == 0 or (found, acknowledged) == last:
                continue
            last = (found, acknowledged)
            stored = _stored(folder / "after", found)
            cuts += 1
            damaged += stored is None
            lost = max(lost, acknowledged - stored if stored is not None else 0)
    return cuts, lost, damaged


def _stored(folder: Path, found: dict[str, bytes]) -> int | None:
    """Entries there when the power is back; None where the file is damaged."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in found.items():
        (folder / name).write_bytes(content)
    try:
        with closing(sqlite3.connect(folder / "guestbook.sqlite3")) as file:
            if file.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                return None
            return int(file.execute("SELECT count(*) FROM entries").fetchone()[0])
    except sqlite3.DatabaseError:
        return None


def test_a_power_cut_at_any_moment_loses_no_acknowledged_entry(tmp_path: Path) -> None:
    cuts, lost, damaged = _lost_at_worst(tmp_path, "EXTRA")
    print(f"EXTRA: {cuts} cuts, {lost} lost, {damaged} damaged")
    assert cuts > 100
    assert (lost, damaged) == (0, 0)


def test_without_syncing_entries_are_lost_or_the_file_is(tmp_path: Path) -> None:
    cuts, lost, damaged = _lost_at_worst(tmp_path, "OFF")
    print(f"OFF: {cuts} cuts, {lost} lost at worst, {damaged} damaged")
    assert lost > 0 or damaged > 0


def test_without_syncing_the_folder_the_last_entry_is_lost(tmp_path: Path) -> None:
    cuts, lost, damaged = _lost_at_worst(tmp_path, "FULL")
    print(f"FULL: {cuts} cuts, {lost} lost at worst, {damaged} damaged")
    assert (lost, damaged) == (1, 0)

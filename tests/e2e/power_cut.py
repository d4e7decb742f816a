"""What a power cut would leave of the guestbook: its system calls replayed on a disk that forgets.

A signing process runs under strace. Its writes are kept apart from what it has synced; at any call the power
may go, and then only what was synced is sure, while anything written since may be there or not.
"""

import random
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_CALLS = "openat,pwrite64,write,fsync,fdatasync,unlink,ftruncate,close"
_LINE = re.compile(r"^(?:\d+ +)?(?P<call>\w+)\((?P<rest>.*)\)\s+= (?P<result>-?\d+)")
_QUOTED = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_PATH = re.compile(r"^\d+<((?:\\x[0-9a-f]{2}|[^>])*)>")

_CHILD = """
import sys
from pathlib import Path
from kiosk.storage import database
database.PRAGMAS["synchronous"] = sys.argv[2]
from tests.book import Book
book = Book(Path(sys.argv[1]))
for number in range(int(sys.argv[3])):
    sys.stderr.write(f"acknowledged {book.signed(f'entry {number} of this visit')}\\n")
"""


@dataclass
class Disk:
    """Files by name: what is synced, what was written since, and what was unlinked but may still be there."""

    synced: dict[str, bytes] = field(default_factory=dict)
    written: dict[str, bytearray] = field(default_factory=dict)
    pending: list[tuple[str, int, bytes]] = field(default_factory=list)
    ghosts: dict[str, bytes] = field(default_factory=dict)

    def after_a_cut(self, chance: random.Random, share: float) -> dict[str, bytes]:
        """What is found when the power is back, where all that was not synced has `share` as its chance."""
        found = {name: bytearray(content) for name, content in self.synced.items()}
        for name, offset, data in self.pending:
            if chance.random() < share:
                _put(found.setdefault(name, bytearray()), offset, data)
        for name, content in self.ghosts.items():
            if chance.random() >= share:
                found[name] = bytearray(content)
        return {name: bytes(content) for name, content in found.items()}

    def write(self, name: str, offset: int, data: bytes) -> None:
        _put(self.written.setdefault(name, bytearray()), offset, data)
        self.pending.append((name, offset, data))

    def sync(self, name: str) -> None:
        self.synced[name] = bytes(self.written.get(name, b""))
        self.pending = [each for each in self.pending if each[0] != name]

    def unlink(self, name: str) -> None:
        """The name may still lead to the old file until its folder is synced."""
        self.written.pop(name, None)
        self.pending = [each for each in self.pending if each[0] != name]
        if name in self.synced:
            self.ghosts[name] = self.synced.pop(name)

    def sync_folder(self) -> None:
        self.ghosts.clear()


def recorded(folder: Path, synchronous: str, entries: int) -> list[str]:
    """The system calls of a process that signs `entries` times."""
    log = folder.parent / f"{folder.name}.strace"
    command = ["strace", "-f", "-y", "-xx", "-s", "200000", "-e", f"trace={_CALLS}", "-o", str(log)]
    child = [sys.executable, "-c", _CHILD, str(folder), synchronous, str(entries)]
    subprocess.run([*command, *child], check=True, capture_output=True, timeout=100)
    return log.read_text(errors="replace").splitlines()


def replayed(calls: list[str], folder: Path) -> Iterator[tuple[Disk, int]]:
    """The disk and how many entries were acknowledged, after each call that changes either."""
    disk, acknowledged = Disk(), 0
    for line in calls:
        match = _LINE.match(line)
        if not match or match["result"].startswith("-"):
            continue
        acknowledged += _apply(disk, match["call"], match["rest"], folder)
        yield disk, acknowledged


def _apply(disk: Disk, call: str, rest: str, folder: Path) -> int:
    """1 where the call was an acknowledgement."""
    if call == "unlink":
        path = Path(_text(rest))
        if path.parent == folder:
            disk.unlink(path.name)
        return 0
    path_match = _PATH.match(rest)
    path = Path(_unescaped(path_match[1])) if path_match else Path()
    if call == "write":
        return int(_text(rest).startswith("acknowledged "))
    if path == folder and call in ("fsync", "fdatasync"):
        disk.sync_folder()
    elif path.parent == folder and "sqlite3" in path.name and not path.name.endswith(".lock"):
        _apply_to_file(disk, call, rest, path.name)
    return 0


def _apply_to_file(disk: Disk, call: str, rest: str, name: str) -> None:
    if call == "pwrite64":
        disk.write(name, int(rest.rpartition(",")[2]), _bytes(rest))
    elif call in ("fsync", "fdatasync"):
        disk.sync(name)


def _put(content: bytearray, offset: int, data: bytes) -> None:
    content.extend(bytes(max(0, offset + len(data) - len(content))))
    content[offset : offset + len(data)] = data


def _bytes(rest: str) -> bytes:
    match = _QUOTED.search(rest)
    return bytes.fromhex(match[1].replace("\\x", "")) if match else b""


def _text(rest: str) -> str:
    return _bytes(rest).decode(errors="replace")


def _unescaped(text: str) -> str:
    return re.sub(
        r"((?:\\x[0-9a-f]{2})+)", lambda found: bytes.fromhex(found[1].replace("\\x", "")).decode(), text
    )

"""Signs the guestbook in a process of its own and kills it at any moment, again and again.

As a program: `python -m tests.e2e.kill_loop FOLDER ROUNDS`; prints what came of it as JSON.
"""

import json
import os
import random
import select
import signal
import sqlite3
import sys
import time
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.book import Book


@dataclass
class Tally:
    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    more_than_one_extra: int = 0
    extra: int = 0
    damaged: int = 0


def kill_loop(folder: Path, rounds: int, chance: random.Random) -> Tally:
    """Every round is a new process that signs until it is killed; what it acknowledged must be there."""
    tally = Tally()
    with closing(Book(folder).store) as store, store.reading():
        pass
    for number in range(rounds):
        acknowledged = _round(folder, number, chance)
        with closing(sqlite3.connect(folder / "guestbook.sqlite3")) as file:
            like = (f"round {number} %",)
            stored = {
                row[0] for row in file.execute("SELECT message FROM entries WHERE message LIKE ?", like)
            }
            whole = file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tally.rounds += 1
        tally.acknowledged += len(acknowledged)
        tally.lost += len(acknowledged - stored)
        tally.extra += len(stored - acknowledged)
        tally.more_than_one_extra += len(stored - acknowledged) > 1
        tally.damaged += not whole
    return tally


def _round(folder: Path, number: int, chance: random.Random) -> set[str]:
    """The messages that the killed process had acknowledged on its pipe."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _sign_for_ever(folder, number, writing)
    os.close(writing)
    select.select([reading], [], [], 30)
    time.sleep(chance.uniform(0, 0.012))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        return {line.removesuffix("\n") for line in pipe if line.endswith("\n")}


def _sign_for_ever(folder: Path, number: int, pipe: int) -> None:
    book = Book(folder)
    try:
        for entry in range(1_000_000):
            message = f"round {number} entry {entry}"
            book.signed(message)
            os.write(pipe, f"{message}\n".encode())
    finally:
        os._exit(1)


if __name__ == "__main__":
    result = kill_loop(Path(sys.argv[1]), int(sys.argv[2]), random.Random(int(sys.argv[2])))
    print(json.dumps(asdict(result)))

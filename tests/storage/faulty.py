"""A SQLite connection whose k-th statement fails as a failing disk makes it fail."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest


@dataclass
class Plan:
    """`at` is the number of the statement that fails, from 1; 0 is none. `seen` counts."""

    at: int = 0
    seen: int = 0

    def count(self) -> None:
        self.seen += 1
        if self.seen == self.at:
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise error


@contextmanager
def failing_statements() -> Iterator[Plan]:
    """Every connection opened inside counts its statements and its commits on one plan."""
    plan = Plan()

    class Cursor(sqlite3.Cursor):
        def execute(self, *arguments: Any) -> sqlite3.Cursor:
            plan.count()
            return super().execute(*arguments)

        def executemany(self, *arguments: Any) -> sqlite3.Cursor:
            plan.count()
            return super().executemany(*arguments)

    class Connection(sqlite3.Connection):
        def cursor(self, _factory: Any = None) -> sqlite3.Cursor:
            return super().cursor(Cursor)

        def execute(self, *arguments: Any) -> sqlite3.Cursor:
            return self.cursor().execute(*arguments)

        def backup(self, *arguments: Any) -> None:
            plan.count()
            super().backup(*arguments)

        def commit(self) -> None:
            plan.count()
            super().commit()

        def __del__(self) -> None:
            self.close()  # one that failed while it was set up is nobody's, which Python 3.13 warns of

    real = sqlite3.connect

    def connect(*arguments: Any, **named: Any) -> sqlite3.Connection:
        return real(*arguments, factory=Connection, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", connect)
        yield plan

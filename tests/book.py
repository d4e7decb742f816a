"""A real guestbook for tests: in a folder of its own, with drafts and times to hand."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar
from uuid import uuid4

import pytest

from kiosk.domain.guestbook import Draft, Limits, Page, Signed
from kiosk.services.guestbook import Guestbook
from kiosk.services.guestbook_staff import Moderation
from kiosk.storage.guestbook import GuestbookStore
from kiosk.storage.opening import open_database

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


class Book:
    """The guestbook of `folder` (or at `url`), as visitors and as staff have it; closed after the test."""

    made: ClassVar[list["Book"]] = []

    def __init__(self, folder: Path, *, limits: Limits | None = None, url: str | None = None) -> None:
        self.folder = folder
        self.seconds = 0.0
        self.store = GuestbookStore(lambda: open_database(folder, url))
        self.visitors = Guestbook(self.store, limits=limits, monotonic=lambda: self.seconds)
        self.staff = Moderation(self.store)
        Book.made.append(self)

    @property
    def file(self) -> Path:
        return self.folder / "guestbook.sqlite3"

    def signed(self, message: str = "I was here.", name: str = "Ana", *, minutes: float = 0) -> int:
        """The id of a new entry, signed `minutes` after noon."""
        result = self.visitors.sign(draft(message, name), NOON + timedelta(minutes=minutes))
        assert isinstance(result, Signed), result
        return result.id

    def shown(self, message: str = "I was here.", name: str = "Ana", *, minutes: float = 0) -> int:
        """The same, hung on the wall."""
        id_ = self.signed(message, name, minutes=minutes)
        self.staff.show([id_], NOON)
        return id_

    def wall(self) -> list[str]:
        """The messages on the wall, newest first."""
        page = self.visitors.page(size=1000)
        assert isinstance(page, Page), page
        return [entry.message for entry in page.entries]

    def queue(self) -> list[str]:
        page = self.staff.queue(size=1000)
        assert isinstance(page, Page), page
        return [entry.message for entry in page.entries]


def draft(message: str = "I was here.", name: str = "Ana", **more: object) -> Draft:
    return Draft(token=uuid4().hex, language="en", message=message, name=name, **more)


@contextmanager
def local_time(patch: pytest.MonkeyPatch, zone: str) -> Iterator[None]:
    """As in a museum elsewhere."""
    with patch.context() as inside:
        inside.setenv("TZ", zone)
        time.tzset()
        yield
    time.tzset()

"""A fresh guestbook for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.book import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = Book(tmp_path)
    yield made
    made.store.close()

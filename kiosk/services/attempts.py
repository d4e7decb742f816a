"""Use cases on the store: what the machine fails at comes back as a value."""

import logging
from collections.abc import Callable
from typing import TypeVar

from kiosk.domain.guestbook import Closed
from kiosk.storage.book import Book
from kiosk.storage.faults import StoreUnavailable
from kiosk.storage.guestbook import GuestbookStore

_T = TypeVar("_T")
_LOG = logging.getLogger(__name__)


def read(store: GuestbookStore, work: Callable[[Book], _T]) -> _T | Closed:
    """What `work` finds in one consistent view of the book."""
    try:
        with store.reading() as book:
            return work(book)
    except StoreUnavailable as unavailable:
        return _closed(unavailable)


def write(store: GuestbookStore, work: Callable[[Book], _T]) -> _T | Closed:
    """What `work` did, once all of it is on the disk; else none of it is."""
    try:
        with store.writing() as book:
            done = work(book)
    except StoreUnavailable as unavailable:
        return _closed(unavailable)
    return done


def _closed(unavailable: StoreUnavailable) -> Closed:
    _LOG.error("the guestbook is closed: %s", unavailable)
    return Closed(unavailable.reason)

"""The guestbook's store: transactions on a database that is opened when first used."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from threading import Lock

from kiosk.domain.guestbook import Closure
from kiosk.storage.book import Book
from kiosk.storage.database import Database
from kiosk.storage.faults import StoreUnavailable


class GuestbookStore:
    """Transactions on the guestbook. Every method may raise StoreUnavailable."""

    def __init__(self, opens: Callable[[], Database]) -> None:
        """`opens` is called at the first use, and again at the next one where it failed."""
        self._opens = opens
        self._lock = Lock()
        self._opened: Database | None = None

    def database(self) -> Database:
        with self._lock:
            if self._opened is not None and self._opened.is_replaced():
                self._opened.close()
                self._opened = None
            if self._opened is None:
                self._opened = self._opens()
            return self._opened

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """A file found damaged is let go of, so that the next use opens it anew and puts it right."""
        try:
            yield
        except StoreUnavailable as unavailable:
            if unavailable.reason is Closure.DAMAGED:
                self.close()
            raise

    def close(self) -> None:
        """Let go of the database; the next use opens it anew."""
        with self._lock:
            if self._opened is not None:
                self._opened.close()
            self._opened = None

    @contextmanager
    def reading(self) -> Iterator[Book]:
        with self._watched(), self.database().reading() as session:
            yield Book(session)

    @contextmanager
    def writing(self) -> Iterator[Book]:
        """All or nothing, and on the disk when the block has ended."""
        with self._watched(), ExitStack() as transaction:
            book = self._locked(transaction)
            yield book
            book.finish()

    def _locked(self, transaction: ExitStack) -> Book:
        """Holding the write lock of the file that is there: another may have come while it was waited for."""
        while True:
            database = self.database()
            book = Book(transaction.enter_context(database.writing()), database.erased_file)
            book.lock()
            if not database.is_replaced():
                return book
            transaction.close()

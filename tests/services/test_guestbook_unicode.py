import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.domain.guestbook import Refused, Signed, State
from kiosk.domain.guestbook_text import tidy
from kiosk.storage.rows import NewEntry
from tests.book import NOON, Book, draft
from tests.random_text import strings


def test_a_thousand_random_texts_are_stored_as_they_were_acknowledged(tmp_path: Path) -> None:
    book = Book(tmp_path)
    expected: dict[int, tuple[str, str]] = {}
    for text in strings(1000):
        sent = draft(text, text[:9])
        result = book.visitors.sign(sent, NOON)
        assert isinstance(result, Signed | Refused)
        if isinstance(result, Signed):
            expected[result.id] = (tidy(sent).name, tidy(sent).message)
    book.store.close()
    assert len(expected) > 100
    with closing(sqlite3.connect(book.file)) as file:
        stored = {row[0]: row[1:] for row in file.execute("SELECT id, name, message FROM entries")}
    assert stored == expected


def test_nine_thousand_more_are_stored_without_loss(tmp_path: Path) -> None:
    book = Book(tmp_path)
    texts = list(strings(9000, seed=1940))
    with book.store.writing() as inside:
        for text in texts:
            cleaned = tidy(draft(text)).message
            inside.add(NewEntry("", cleaned, "en", state=State.PENDING, created_at=NOON, folded=cleaned))
    book.store.close()
    with closing(sqlite3.connect(book.file)) as file:
        stored = [row[0] for row in file.execute("SELECT message FROM entries ORDER BY id")]
    assert stored == [tidy(draft(text)).message for text in texts]

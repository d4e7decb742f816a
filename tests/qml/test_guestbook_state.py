"""What stands on the wall where no sheet hangs: the book is new, or it rests."""

from pytestqt.qtbot import QtBot

from kiosk.ui.jobs import Jobs
from tests.book import Book
from tests.qml.conftest import MakeStage


def test_a_new_book_invites(hung: MakeStage) -> None:
    stage = hung()
    assert "The first page is yours" in stage.texts()
    assert stage.button("Sign\nthe book").isEnabled()


def test_a_book_that_rests_is_said_calmly_and_tried_again_in_the_place_of_signing(
    hung: MakeStage, book: Book, qtbot: QtBot
) -> None:
    book.file.write_bytes(b"no database at all " * 100)
    stage = hung()
    assert "Sign\nthe book" not in stage.texts()
    stage.tap(stage.button("Try\nagain"))
    assert "the notes are being hung" in stage.texts()
    qtbot.waitUntil(lambda: "The guestbook rests for now" in stage.texts())


def test_the_way_to_sign_is_said_in_full_once_a_closed_book_opens(
    hung: MakeStage, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    book.shown()
    aside = book.file.with_suffix(".aside")
    book.store.close()
    book.file.rename(aside)
    book.file.write_bytes(b"no database at all " * 100)
    stage = hung()
    again = stage.button("Try\nagain")
    book.store.close()
    aside.rename(book.file)
    with qtbot.waitSignal(jobs.idle):
        stage.tap(again)
    stage.picture()
    words = stage.item("QQuickText", lambda item: item.property("text") == "Sign\nthe book")
    assert not words.property("truncated")

"""Signing: one entry however often it is sent, refusals told, nothing of a draft left behind."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.domain.guestbook import Limits, State
from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels.compose import ComposeViewModel
from tests.book import NOON, Book

Stage = ComposeViewModel.Stage
Problem = ComposeViewModel.Problem


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path, limits=Limits(gap=timedelta(seconds=10), burst=3, day=5))


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def form(book: Book, jobs: Jobs) -> ComposeViewModel:
    return ComposeViewModel(book.visitors, jobs, lambda: NOON, contact="desk", shown_days=365, held_days=30)


def sent(form: ComposeViewModel, jobs: Jobs, qtbot: QtBot, message: str = "I was here.") -> None:
    form.setMessage(message)
    with qtbot.waitSignal(jobs.idle):
        form.send()


def test_a_note_goes_into_the_book_and_is_thanked_for(
    form: ComposeViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    form.setName("Ana")
    sent(form, jobs, qtbot)
    assert form.stage == Stage.Thanks.value
    assert not form.shownAtOnce
    assert book.queue() == ["I was here."]


def test_however_often_it_is_sent_there_is_one_entry(
    form: ComposeViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    form.setMessage("Once only")
    sign, calls = book.visitors.sign, []
    book.visitors.sign = lambda *given: calls.append(given) or sign(*given)  # type: ignore[method-assign]
    with qtbot.waitSignal(jobs.idle):
        for _ in range(5):
            form.send()
        assert form.stage == Stage.Sending.value
    form.send()
    assert len(calls) == 1
    assert book.queue() == ["Once only"]


def test_sending_clears_the_draft(form: ComposeViewModel, jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.cleared):
        sent(form, jobs, qtbot)
    assert form.blank
    assert form.count == 0


def test_the_end_of_the_visit_wipes_the_draft(form: ComposeViewModel, qtbot: QtBot) -> None:
    form.setMessage("half a thou")
    form.board.begin(0.5, 0.1)
    form.board.end()
    with qtbot.waitSignal(form.cleared):
        form.reset()
    assert form.blank
    assert form.board.drawing() is None


def test_leaving_the_form_keeps_the_draft_while_the_visit_lasts(
    form: ComposeViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    form.setMessage("half a thought")
    form.leave()
    with qtbot.waitSignal(jobs.idle):
        form.enter()
    assert form.count == len("half a thought")


def test_a_note_that_was_on_its_way_when_the_visit_ended_thanks_nobody_else(
    form: ComposeViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    form.setMessage("See you")
    with qtbot.waitSignal(jobs.idle):
        form.send()
        form.reset()
        form.setMessage("the next visitor's words")
    assert form.stage == Stage.Writing.value
    assert form.count == len("the next visitor's words")
    assert book.queue() == ["See you"]


@pytest.mark.parametrize(
    ("message", "name", "problem"),
    [
        ("", "", Problem.Empty),
        ("\u200b \u2060", "", Problem.Empty),
        ("ab", "", Problem.TooShort),
        ("a" * 501, "", Problem.TooLong),
        ("\n".join("abcdefghijklm"), "", Problem.TooManyLines),
        ("abc" + "\u0301" * 7, "", Problem.TooManyMarks),
        ("🙂" * 11, "", Problem.TooManyEmoji),
        ("I was here.", "n" * 41, Problem.NameTooLong),
    ],
)
def test_what_cannot_be_taken_is_told(
    form: ComposeViewModel, book: Book, message: str, name: str, problem: Problem
) -> None:
    form.setMessage(message)
    form.setName(name)
    form.send()
    assert form.problem == problem.value
    assert form.stage == Stage.Writing.value
    assert book.queue() == []


def test_a_told_problem_goes_when_it_is_mended(form: ComposeViewModel) -> None:
    form.setMessage("ab")
    form.send()
    assert form.problem == Problem.TooShort.value
    form.setMessage("abc")
    assert form.problem == Problem.NoProblem.value


def test_too_long_is_told_while_writing_but_too_short_is_not(form: ComposeViewModel) -> None:
    form.setMessage("a")
    assert form.problem == Problem.NoProblem.value
    form.setMessage("a" * 501)
    assert form.problem == Problem.TooLong.value
    form.setMessage("a" * 500)
    assert form.problem == Problem.NoProblem.value


def test_characters_are_counted_as_a_reader_counts_them(form: ComposeViewModel) -> None:
    form.setMessage("e\u0301👩‍👩‍👧🇲🇽")
    assert form.count == 3


def test_a_drawing_needs_no_words(form: ComposeViewModel, book: Book, jobs: Jobs, qtbot: QtBot) -> None:
    form.board.setSheet(1780, 600)
    form.board.begin(0.1, 0.1)
    form.board.extend(0.5, 0.2)
    form.board.end()
    sent(form, jobs, qtbot, "")
    assert form.stage == Stage.Thanks.value
    page = book.staff.queue()
    drawing = page.entries[0].drawing  # type: ignore[union-attr]
    assert drawing is not None
    assert drawing.strokes[0].points == ((410, 410), (2048, 819))


def test_one_who_comes_too_soon_is_told_when_to_try_again(
    form: ComposeViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    sent(form, jobs, qtbot)
    with qtbot.waitSignal(jobs.idle):
        form.enter()
    book.seconds = 7.5
    sent(form, jobs, qtbot, "Another one")
    assert (form.problem, form.wait) == (Problem.TooSoon.value, 3)
    with qtbot.waitSignal(form.waitChanged, timeout=2000):
        pass
    assert form.wait == 2
    form.setMessage("Another one, mended")
    assert form.problem == Problem.TooSoon.value


def test_a_full_book_says_so(form: ComposeViewModel, book: Book, jobs: Jobs, qtbot: QtBot) -> None:
    for number in range(5):
        book.seconds += 1000
        book.signed(f"Note {number}")
    book.seconds += 1000
    sent(form, jobs, qtbot)
    assert form.problem == Problem.FullToday.value


def test_a_closed_book_keeps_the_draft_for_another_try(
    form: ComposeViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    book.store.database()
    book.store.close()
    aside = book.file.with_suffix(".aside")
    book.file.rename(aside)
    book.file.write_bytes(b"no database at all " * 100)
    sent(form, jobs, qtbot, "Keep me")
    assert form.stage == Stage.Closed.value
    book.store.close()
    aside.rename(book.file)
    with qtbot.waitSignal(jobs.idle):
        form.retry()
    assert form.stage == Stage.Writing.value
    sent(form, jobs, qtbot, "Keep me")
    assert book.queue() == ["Keep me"]


def test_the_form_says_on_entering_that_the_book_is_closed(
    form: ComposeViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    book.file.write_bytes(b"no database at all " * 100)
    with qtbot.waitSignal(jobs.idle):
        form.enter()
    assert form.stage == Stage.Closed.value


def test_what_is_shown_at_once_is_said_to_be(
    form: ComposeViewModel, book: Book, jobs: Jobs, qtbot: QtBot
) -> None:
    form.setMessage("Hang me")
    sign = book.visitors.sign

    def sign_and_show(draft: object, now: object) -> object:
        signed = sign(draft, now)  # type: ignore[arg-type]
        book.staff.show([signed.id], NOON)  # type: ignore[union-attr]
        return sign(draft, now)  # type: ignore[arg-type]

    book.visitors.sign = sign_and_show  # type: ignore[method-assign,assignment]
    with qtbot.waitSignal(jobs.idle):
        form.send()
    assert form.shownAtOnce
    page = book.visitors.page()
    assert [entry.state for entry in page.entries] == [State.SHOWN]  # type: ignore[union-attr]


forms: list[ComposeViewModel] = []  # a job must not drop the last reference on its own thread


@given(st.text(max_size=200), st.text(max_size=60))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_is_either_taken_or_refused_with_a_reason(
    book: Book, jobs: Jobs, qtbot: QtBot, message: str, name: str
) -> None:
    form = ComposeViewModel(book.visitors, jobs, lambda: NOON, contact="", shown_days=365, held_days=30)
    forms.append(form)
    form.setMessage(message)
    form.setName(name)
    form.send()
    if form.stage == Stage.Sending.value:
        with qtbot.waitSignal(jobs.idle):
            pass
    assert (form.stage == Stage.Thanks.value) != (form.problem != Problem.NoProblem.value)

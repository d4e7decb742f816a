"""Slow work runs elsewhere, in order, and its results arrive on the GUI thread."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.jobs import Jobs


def test_the_work_runs_on_another_thread_and_its_result_arrives_on_this_one(qtbot: QtBot) -> None:
    jobs = Jobs()
    worked_on: list[int] = []
    arrived: list[tuple[int, int]] = []

    def work() -> int:
        worked_on.append(threading.get_ident())
        return 42

    with qtbot.waitSignal(jobs.idle):
        jobs.run(work, lambda result: arrived.append((result, threading.get_ident())))
        assert jobs.busy
    assert worked_on != [threading.get_ident()]
    assert arrived == [(42, threading.get_ident())]
    assert not jobs.busy


def test_one_thread_keeps_the_order(qtbot: QtBot) -> None:
    jobs = Jobs()
    arrived: list[int] = []
    with qtbot.waitSignal(jobs.idle):
        for number in range(50):
            jobs.run(lambda number=number: number, arrived.append)
    assert arrived == list(range(50))


def test_an_error_of_the_work_is_raised_on_the_gui_thread(qtbot: QtBot) -> None:
    jobs = Jobs()
    with qtbot.captureExceptions() as exceptions, qtbot.waitSignal(jobs.idle):
        jobs.run(lambda: 1 // 0, lambda result: result)
    assert [kind for kind, *_ in exceptions] == [ZeroDivisionError]


@pytest.mark.parametrize("late", [False, True], ids=["what runs", "what comes later"])
def test_after_closing_nothing_arrives(qtbot: QtBot, late: bool) -> None:
    jobs = Jobs()
    arrived: list[int] = []
    started, may_end = threading.Event(), threading.Event()

    def work() -> int:
        started.set()
        may_end.wait(10)
        return 1

    if late:
        jobs.close()
        jobs.run(work, arrived.append)
        assert not jobs.busy
    else:
        jobs.run(work, arrived.append)
        assert started.wait(10)
        may_end.set()
        with qtbot.waitSignal(jobs.idle):
            jobs.close()
    assert arrived == []

"""Ten thousand random texts through sign, store and paint: `pytest tests/bench/test_guestbook_text.py`."""

from collections import Counter
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from kiosk.domain.guestbook import Closed, Refused, Signed
from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels.guestbook import GuestbookViewModel
from tests.book import NOON, Book, draft
from tests.qml.conftest import QTS_OWN, MakeStage, book, jobs, make_stage, wall
from tests.random_text import strings

__all__ = ["book", "jobs", "make_stage", "wall"]
COUNT = 10_000


@pytest.mark.timeout(1800)
@pytest.mark.qt_log_ignore(*QTS_OWN, extend=True)
def test_ten_thousand_texts(
    make_stage: MakeStage, book: Book, wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot
) -> None:
    ends: Counter[str] = Counter()
    ids = []
    for number, text in enumerate(strings(COUNT)):
        match book.visitors.sign(draft(text, text[:20]), NOON + timedelta(seconds=number)):
            case Signed(id=id_):
                ids.append(id_)
                ends["signed"] += 1
            case Refused(reason=reason):
                ends[reason.value] += 1
            case Closed(reason=reason):
                pytest.fail(f"closed: {reason}")
    book.staff.show(ids, NOON)
    stage = make_stage("GuestbookScreen", wall, size=(3840, 2160))
    with qtbot.waitSignal(jobs.idle):
        wall.enter()
    view = stage.item("QQuickGridView")
    seen: set[int] = set()
    while True:
        stage.picture()
        seen |= {sheet.property("entryId") for sheet in stage.items("sheet")}
        if stage.button("Older").isEnabled():
            stage.tap(stage.button("Older"))
        elif wall.wall.canFetchMore(QModelIndex()) or jobs.busy:
            qtbot.wait(1)
        else:
            break
    print(f"\n{COUNT} texts: {dict(ends)}; painted {len(seen)} of {view.property('count')}")
    assert len(seen) == len(ids)

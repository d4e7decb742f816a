"""A note too long for the screen is read on by whole lines, to its end."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels.guestbook import GuestbookViewModel
from tests.book import Book
from tests.qml.stage import Stage

MakeStage = Callable[..., Stage]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("words", [10, 45, 57, 70])
def test_no_line_is_cut_and_the_end_is_reached(
    make_stage: MakeStage,
    wall: GuestbookViewModel,
    jobs: Jobs,
    book: Book,
    qtbot: QtBot,
    size: tuple[int, int],
    words: int,
) -> None:
    book.staff.reply(book.shown("A word " * words, "Lucía"), "They were white.\n" * 8)
    stage = make_stage("GuestbookScreen", wall, size=size, textScale=1.4)
    with qtbot.waitSignal(jobs.idle):
        wall.enter()
    stage.picture()
    stage.tap(stage.items("sheet")[0])
    (scroll,) = [item for item in stage.items("QQuickFlickable") if item.property("line") is not None]
    line = scroll.property("line")
    taps = 0
    while any(item.property("text") == "Read on" and item.isEnabled() for item in stage.items()):
        assert scroll.height() % line == 0
        assert scroll.property("contentY") % line == 0
        stage.tap(stage.button("Read on"))
        taps += 1
        assert taps < 20
    whole = scroll.childItems()[0].childItems()[0].height()
    assert scroll.property("contentY") + scroll.height() >= whole

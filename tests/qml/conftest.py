"""A book, the guestbook's view models on it, and screens to show them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels.compose import ComposeViewModel
from kiosk.ui.viewmodels.guestbook import GuestbookViewModel
from tests.book import NOON, Book
from tests.qml.stage import Stage

MakeStage = Callable[..., Stage]


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def form(book: Book, jobs: Jobs) -> ComposeViewModel:
    return ComposeViewModel(
        book.visitors, jobs, lambda: NOON, contact="the desk in the hall", shown_days=365, held_days=30
    )


@pytest.fixture
def wall(book: Book, jobs: Jobs) -> Iterator[GuestbookViewModel]:
    made = GuestbookViewModel(book.visitors, jobs)
    yield made
    made.leave()


@pytest.fixture
def make_stage(qtbot: QtBot) -> Iterator[MakeStage]:
    """Shows a screen (its QML type) with its view model; see Stage for the rest."""
    made: list[Stage] = []

    def make(screen: str, view_model: QObject, **more: object) -> Stage:
        made.append(Stage(qtbot, screen, view_model, **more))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for stage in made:
        stage.close()


@pytest.fixture
def hung(make_stage: MakeStage, wall: GuestbookViewModel, jobs: Jobs, qtbot: QtBot) -> MakeStage:
    """The wall, read."""

    def make(**more: object) -> Stage:
        stage = make_stage("GuestbookScreen", wall, **more)
        with qtbot.waitSignal(jobs.idle):
            wall.enter()
        stage.picture()
        return stage

    return make


# Qt's own: a property in its keyboard's QML, and a sound library that this machine may lack.
QTS_OWN = ("PopupList_QMLTYPE_\\d+ overrides a member", "pipewire-0.3")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore(*QTS_OWN, extend=True))

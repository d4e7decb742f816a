"""Qt without a screen for all tests; the application is the kiosk's own."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.ui.engine import make_application
from tests.book import Book

settings.register_profile("kiosk", deadline=None)  # a busy machine is no failure
settings.load_profile("kiosk")


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The one application, with the kiosk's faces and keyboard; pytest-qt takes it for its own."""
    return make_application(paths.qml(), paths.resources() / "fonts")


@pytest.fixture(autouse=True)
def _books_are_closed() -> Iterator[None]:
    """Python 3.13 tells of a connection that is left open, in whichever test comes next."""
    yield
    while Book.made:
        Book.made.pop().store.close()

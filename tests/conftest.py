"""Qt without a screen for all tests; the application is the kiosk's own."""

import os

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.ui.engine import make_application

settings.register_profile("kiosk", deadline=None)  # a busy machine is no failure
settings.load_profile("kiosk")


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The one application, with the kiosk's faces and keyboard; pytest-qt takes it for its own."""
    return make_application(paths.qml(), paths.resources() / "fonts")

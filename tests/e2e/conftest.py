"""A whole kiosk for each test: real exhibit, real database, real libVLC, a window of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk import settings as kiosk_settings
from kiosk.app import Kiosk, read_exhibit
from kiosk.settings import Settings
from tests.e2e.visitor import Visitor

MakeKiosk = Callable[..., Kiosk]
VisitorOf = Callable[[Kiosk], Visitor]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return kiosk_settings.load({"data": str(tmp_path), "windowed": "1920x1080"})


@pytest.fixture
def make_kiosk(qapp: QGuiApplication, settings: Settings) -> Iterator[MakeKiosk]:
    """Makes a kiosk with some settings changed; all are closed at the end."""
    made: list[Kiosk] = []

    def make(**changes: object) -> Kiosk:
        chosen = settings.model_copy(update=changes)
        kiosk = Kiosk(chosen, read_exhibit(chosen))
        made.append(kiosk)
        kiosk.show()
        assert QTest.qWaitForWindowExposed(kiosk.window)
        return kiosk

    yield make
    for kiosk in made:
        kiosk.close()


@pytest.fixture
def kiosk(make_kiosk: MakeKiosk) -> Kiosk:
    return make_kiosk()


@pytest.fixture
def visitor_of(qtbot: QtBot) -> VisitorOf:
    QAccessible.setActive(True)
    finger = QTest.createTouchDevice()
    return lambda kiosk: Visitor(kiosk.window, qtbot, finger)


@pytest.fixture
def visitor(kiosk: Kiosk, visitor_of: VisitorOf) -> Visitor:
    return visitor_of(kiosk)


@pytest.fixture
def no_media(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A kiosk whose media folder is empty."""
    folder = tmp_path / "media"
    folder.mkdir()
    monkeypatch.setattr(paths, "media", lambda: folder)
    return folder

"""Qt's application and QML engine: faces, import path, messages; and their end in the right order."""

import logging
import os
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QUrl, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.ui import keyboard, qtlog
from kiosk.ui.drawing_item import DrawingItem
from kiosk.ui.film_item import FilmItem
from kiosk.ui.immortal import keep_singletons
from kiosk.ui.qr import QrProvider

_log = logging.getLogger(__name__)
ITEMS = (DrawingItem, FilmItem)  # what QML can make; importing it makes it known
EMOJI = "Noto Emoji"
DRIFT_MM = 3.0  # a finger that moves less is still a tap


class LoadError(RuntimeError):
    """The QML did not load; the log says why."""


def make_application(qml: Path, fonts: Path, cache: Path | None = None) -> QGuiApplication:
    """The one application. Everything that Qt reads from the environment is set here, before it exists.

    What Qt makes of the QML is kept in `cache`; without one, in the home folder.
    """
    if cache is not None:
        os.environ.setdefault("QML_DISK_CACHE_PATH", str(cache))
    keep_singletons()
    keyboard.prepare(qml)
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    os.environ.setdefault("QT_WAYLAND_DISABLE_WINDOWDECORATION", "1")  # no bar with a key that closes
    # A render thread that waits for Python's lock while Python waits for a frame would wait for ever.
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    # The second: what it tells of every face that lacks a visitor's script.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.virtualkeyboard.*=false;qt.text.font.db.info=false")
    qInstallMessageHandler(qtlog.to_log)
    existing = QGuiApplication.instance()
    application = existing if isinstance(existing, QGuiApplication) else QGuiApplication(["kiosk"])
    application.setApplicationName("kiosk")
    application.setDesktopFileName("kiosk")
    load_fonts(fonts)
    return application


def load_fonts(folder: Path) -> None:
    """Make the exhibit's faces known by their family names, and draw emoji as they are printed: in ink."""
    for path in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            _log.error("The font %s cannot be read", path)
    QFontDatabase.setApplicationEmojiFontFamilies([EMOJI])


def set_drift(pixels_per_mm: float) -> None:
    """How far a finger may drift before it drags, the same on every screen."""
    QGuiApplication.styleHints().setStartDragDistance(max(4, round(DRIFT_MM * pixels_per_mm)))


class Engine:
    """Owns the QML engine and its window; `close` it before the view models go."""

    def __init__(self, qml: Path) -> None:
        self.qml = QQmlApplicationEngine()
        self.qml.addImportPath(str(qml))
        self.qml.addImageProvider("qr", QrProvider())
        self._main = QUrl.fromLocalFile(str(qml / "Kiosk" / "App" / "Main.qml"))

    def load(self, properties: dict[str, QObject]) -> QQuickWindow:
        """Make the window, not yet shown. Raises LoadError where the QML is broken."""
        self.qml.setInitialProperties(properties)
        self.qml.load(self._main)
        roots = self.qml.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise LoadError("The kiosk's window cannot be made")
        return roots[0]

    def close(self) -> None:
        """Destroy the window and the engine now, while everything they bind to is alive."""
        for root in self.qml.rootObjects():
            root.deleteLater()
        self.qml.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

"""One screen in a window with the theme, the room of the rail and the keyboard, as in the kiosk."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths

WINDOW = """
import QtQuick
import QtQuick.Window
import Kiosk.Keyboard
import Kiosk.Screens
import Kiosk.Theme

Window {{
    id: window
    required property var shown
    required property bool tall
    color: Theme.ink
    Loader {{
        y: window.height - Theme.railHeight - height
        width: window.width
        height: Theme.reach && !window.tall ? KeyboardPlan.stage : window.height - Theme.railHeight
        focus: true
        sourceComponent: {screen} {{
            viewModel: window.shown
        }}
    }}
    KeyboardPanel {{
        objectName: "panel"
        y: window.height - Theme.railHeight - height
        width: window.width
    }}
}}
"""


class Stage:
    """Shows `screen` with its view model; sizes in pixels, the diagonal in inches.

    In reach mode a `tall` one keeps its height.
    """

    def __init__(
        self,
        qtbot: QtBot,
        screen: str,
        view_model: QObject,
        *,
        size: tuple[int, int] = (1920, 1080),
        diagonal: float = 43.0,
        languages: tuple[str, ...] = ("en", "es"),
        tall: bool = False,
        **theme: object,
    ) -> None:
        self._window: QQuickWindow | None = None
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.qml()))
        width, height = size
        resources = QUrl.fromLocalFile(f"{paths.resources()}/")
        self.theme = self._singleton(
            "Kiosk.Theme",
            "Theme",
            windowWidth=width,
            windowHeight=height,
            diagonal=diagonal,
            motion=False,
            resources=resources,
            **theme,
        )
        self.plan = self._singleton(
            "Kiosk.Keyboard", "KeyboardPlan", languages=list(languages), language="en"
        )
        self.engine.setInitialProperties(
            {"shown": view_model, "tall": tall, "width": width, "height": height}
        )
        self._load(WINDOW.format(screen=screen))
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.requestActivate()
        qtbot.waitUntil(self.window.isActive)

    @property
    def window(self) -> QQuickWindow:
        """Asked for anew where PySide dropped its wrapper along with those of items that have gone."""
        if self._window is None or not shiboken6.isValid(self._window):
            window = self.engine.rootObjects()[0]
            assert isinstance(window, QQuickWindow)
            self._window = window
        return self._window

    def _load(self, qml: str) -> None:
        """From a file: `loadData` keeps the interpreter's lock, and the loader thread's warnings need it."""
        with TemporaryDirectory() as folder:
            path = Path(folder, "Stage.qml")
            path.write_text(qml, encoding="utf-8")
            self.engine.load(QUrl.fromLocalFile(str(path)))

    def _singleton(self, module: str, name: str, **properties: object) -> QObject:
        made = self.engine.singletonInstance(module, name)
        assert isinstance(made, QObject), made
        for key, value in properties.items():
            assert made.setProperty(key, value), key
        return made

    def items(self, kind: str = "") -> list[QQuickItem]:
        """Items that are seen, those of a C++ type or an object name, front ones last."""
        return [
            item
            for item in _tree(self.window.contentItem())
            if item.isVisible() and (not kind or item.objectName() == kind or item.inherits(kind))
        ]

    def item(self, kind: str, wanted: Callable[[QQuickItem], bool] = lambda _: True) -> QQuickItem:
        found = [item for item in self.items(kind) if wanted(item)]
        assert len(found) == 1, f"{len(found)} of {kind}"
        return found[0]

    def button(self, text: str) -> QQuickItem:
        return self.item("", lambda item: item.property("text") == text and item.property("down") is not None)

    def texts(self) -> str:
        """All words that are seen, a line each."""
        return "\n".join(str(item.property("text")) for item in self.items("") if item.property("text"))

    def place(self, item: QQuickItem) -> tuple[float, float, float, float]:
        """Left, top, right and bottom in the window."""
        corner = item.mapToScene(QPointF(0, 0))
        return corner.x(), corner.y(), corner.x() + item.width(), corner.y() + item.height()

    def tap(self, item: QQuickItem, x: float = 0.5, y: float = 0.5) -> None:
        """A tap at a fraction of the item's box."""
        point = item.mapToScene(QPointF(item.width() * x, item.height() * y)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    def drag(self, *points: QPoint) -> None:
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
        for point in points[1:]:
            QTest.mouseMove(self.window, point)
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])

    def type(self, text: str) -> None:
        """On a keyboard of keys."""
        for letter in text:
            QTest.keyClick(self.window, letter)

    def picture(self) -> QImage:
        """What is seen; items that views still owe are made first."""
        return self.window.grabWindow()

    def key(self, text: str) -> QQuickItem:
        """A key of the on-screen keyboard by what is printed on it."""
        return self.item(
            "", lambda item: item.property("displayText") == text and item.property("keyType") is not None
        )

    def close(self) -> None:
        """At once, while the view model is alive."""
        for root in self.engine.rootObjects():
            root.deleteLater()
        self.engine.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _tree(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _tree(child)

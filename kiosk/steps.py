"""Steps of a visitor and of staff that lead the preview from state to state."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMetaObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import samples
from kiosk.app import Kiosk
from kiosk.domain.visit import Screen, SheetKind, Stop
from kiosk.ui.models.strokes import DrawingBoard
from kiosk.ui.models.wall import WallModel
from kiosk.ui.viewmodels.film import FilmViewModel
from kiosk.ui.viewmodels.staff_lock import StaffLock

Step = Callable[[Kiosk], None]
PATIENCE_SECONDS = 8.0  # for the film


def window_of(kiosk: Kiosk) -> QQuickWindow:
    """The window, asked for anew: PySide forgets it with an item of Python's own that goes."""
    window = kiosk.engine.qml.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    return window


def attract_of(kiosk: Kiosk) -> QQuickItem:
    attract = window_of(kiosk).findChild(QQuickItem, "attract")
    assert isinstance(attract, QQuickItem)
    return attract


def turn_to(kiosk: Kiosk, turn: int) -> None:
    """Attract's words and pictures at a turn of its clock."""
    attract_of(kiosk).setProperty("turn", turn)


def go_home(kiosk: Kiosk) -> None:
    kiosk.visit.begin()


def press_a_door(kiosk: Kiosk) -> None:
    door = _item(window_of(kiosk).contentItem(), _is_door)
    if door is not None:
        middle = door.mapToScene(QPointF(door.width() / 2, door.height() / 2))
        left, press = Qt.MouseButton.LeftButton, QEvent.Type.MouseButtonPress
        event = QMouseEvent(press, middle, middle, left, left, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(window_of(kiosk), event)


def walk_to_a_door(kiosk: Kiosk) -> None:
    door = _item(window_of(kiosk).contentItem(), _is_door)
    if door is not None:
        window_of(kiosk).requestActivate()
        door.forceActiveFocus(Qt.FocusReason.TabFocusReason)


def go_to(screen: Screen, target: str = "") -> Step:
    def step(kiosk: Kiosk) -> None:
        kiosk.visit.begin()
        kiosk.visit.go_to(Stop(screen, target))

    return step


def show_sheet(sheet: SheetKind, card: str = "") -> Step:
    return lambda kiosk: kiosk.visit.show_sheet(sheet, card)


def start_countdown(kiosk: Kiosk) -> None:
    kiosk.app.countdownChanged.emit()


def click(name: str) -> Step:
    """On the button of that object name."""

    def step(kiosk: Kiosk) -> None:
        button = window_of(kiosk).findChild(QQuickItem, name)
        if button is not None:
            QMetaObject.invokeMethod(button, "click")

    return step


def watch_to_the_end(kiosk: Kiosk) -> None:
    """Over the film's last moments to what stands after them, if it plays."""
    over = (FilmViewModel.Phase.Ended.value, FilmViewModel.Phase.Resting.value)
    _wait_for(kiosk, (FilmViewModel.Phase.Playing.value, *over))
    kiosk.film.seek(max(0, 1000 * kiosk.film.seconds - 500))
    _wait_for(kiosk, over)


def _wait_for(kiosk: Kiosk, phases: Sequence[int]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while kiosk.film.property("phase") not in phases and time.monotonic() < deadline:
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def ask_for_kinds(kiosk: Kiosk) -> None:
    sheet = window_of(kiosk).findChild(QQuickItem, "kinds")
    if sheet is not None:
        sheet.setProperty("open", True)


def open_newest(kiosk: Kiosk) -> None:
    wall = kiosk.guestbook.wall
    if isinstance(wall, WallModel) and wall.rows:
        kiosk.guestbook.open(wall.rows[0].entry_id)


def try_again(kiosk: Kiosk) -> None:
    kiosk.guestbook.retry()


def raise_keyboard(kiosk: Kiosk) -> None:
    field = _item(window_of(kiosk).contentItem(), _takes_text)
    if field is not None:
        window_of(kiosk).requestActivate()
        field.forceActiveFocus()
        QGuiApplication.inputMethod().show()


def _item(item: QQuickItem, fits: Callable[[QQuickItem], bool]) -> QQuickItem | None:
    """The first item on show that fits, the outermost."""
    if not item.isVisible() or not item.isEnabled():
        return None
    if fits(item):
        return item
    return next(filter(None, (_item(child, fits) for child in item.childItems())), None)


def _takes_text(item: QQuickItem) -> bool:
    return item.property("cursorPosition") is not None and item.property("readOnly") is False


def _is_door(item: QQuickItem) -> bool:
    """The door to the story."""
    return item.property("iconName") == "read" and item.property("down") is not None


def sign(kiosk: Kiosk, words: str = "A quiet garden behind a high wall.") -> None:
    field = _item(window_of(kiosk).contentItem(), _takes_text)
    if field is not None:
        field.setProperty("text", words)
    kiosk.compose.send()


def draw(kiosk: Kiosk) -> None:
    sheet = _item(window_of(kiosk).contentItem(), lambda item: item.property("drawing") is False)
    if sheet is not None:
        sheet.setProperty("drawing", True)
    board = kiosk.compose.board
    if isinstance(board, DrawingBoard):
        first, *others = samples.flourish()
        board.begin(*first)
        for point in others:
            board.extend(*point)
        board.end()


def open_staff_door(kiosk: Kiosk) -> None:
    kiosk.app.openStaff()


def type_pin(pin: str) -> Step:
    def step(kiosk: Kiosk) -> None:
        lock = kiosk.staff.lock
        if isinstance(lock, StaffLock):
            for digit in pin:
                lock.press(digit)

    return step


def submit_pin(kiosk: Kiosk) -> None:
    lock = kiosk.staff.lock
    if isinstance(lock, StaffLock):
        lock.submit()

"""The states of the kiosk that the preview draws, and the steps of a visitor that lead to each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import samples
from kiosk.app import Kiosk
from kiosk.domain.exhibit import Edition, Exhibit, Film
from kiosk.domain.visit import Comfort, Screen, SheetKind, Stop
from kiosk.ui.models.strokes import DrawingBoard
from kiosk.ui.models.wall import WallModel
from kiosk.ui.viewmodels.staff import StaffViewModel
from kiosk.ui.viewmodels.staff_lock import StaffLock

Step = Callable[[Kiosk], None]
STILL = Comfort(motion=False)
COMFORTS = {
    "largest-text": replace(STILL, text_size=2),
    "high-contrast": replace(STILL, high_contrast=True),
    "reach": replace(STILL, reach=True),
}


@dataclass(frozen=True)
class Shot:
    """A state by name; the steps start at attract, and the kiosk comes to rest after each.

    `at_once`: but not after the last, so that what is under way is seen.
    """

    name: str
    steps: tuple[Step, ...]
    comfort: Comfort = STILL
    at_once: bool = False


def shots(edition: Edition) -> Iterator[Shot]:
    """All shots of an edition, in the order of a visit."""
    yield Shot("attract", ())
    yield Shot("attract-drawing", (lambda kiosk: turn_to(kiosk, 9),))
    yield Shot("attract-high-contrast", (lambda kiosk: turn_to(kiosk, 0),), COMFORTS["high-contrast"])
    yield Shot("home", (_home,))
    yield Shot("home-pressed", (_home, _press_a_door))
    yield Shot("home-focus", (_home, _walk_to_a_door))
    yield Shot("contents", (_at(Screen.CONTENTS),))
    for section in edition.sections:
        yield Shot(f"section-{section.number:02}", (_at(Screen.READER, section.id),))
    yield Shot("film", (_at(Screen.FILM),))
    yield from _timeline(edition)
    yield from _guestbook()
    for screen in (Screen.ABOUT, Screen.MORE, Screen.TAKE):
        yield Shot(screen.value, (_at(screen),))
    yield from _sheets(edition)
    yield from _staff()
    yield from _comforts(edition)


def _timeline(edition: Edition) -> Iterator[Shot]:
    yield Shot("timeline", (_at(Screen.TIMELINE),))
    if edition.timeline.events:
        event = edition.timeline.events[len(edition.timeline.events) // 2]
        yield Shot("timeline-event", (_at(Screen.TIMELINE, f"event:{event.id}"),))


def _guestbook() -> Iterator[Shot]:
    wall, form = _at(Screen.GUESTBOOK), _at(Screen.COMPOSE)
    yield Shot("guestbook", (wall,))
    yield Shot("guestbook-note", (wall, _open_newest))
    yield Shot("sign", (form,))
    yield Shot("sign-keyboard", (form, _raise_keyboard))
    yield Shot("sign-drawing", (form, _draw))
    yield Shot("sign-thanks", (form, _sign))
    yield Shot("sign-sending", (form, _sign), at_once=True)
    yield Shot("sign-refused", (form, lambda kiosk: _sign(kiosk, "Ah")))


def _staff() -> Iterator[Shot]:
    yield Shot("staff-pin", (_staff_door, _type_pin("4829")))
    yield Shot("staff-refused", (_staff_door, _type_pin("9999"), _submit_pin))
    opened = (_staff_door, _type_pin(samples.PIN), _submit_pin)
    yield Shot("staff-queue", opened)
    yield Shot(
        "staff-wall", (*opened, lambda kiosk: kiosk.staff.setFilter(StaffViewModel.Filter.Shown.value))
    )


def _sheets(edition: Edition) -> Iterator[Shot]:
    yield Shot("languages", (_home, _under(SheetKind.LANGUAGE)))
    yield Shot("make-it-easier", (_home, _under(SheetKind.COMFORT)))
    yield Shot(
        "still-reading", (_home, _under(SheetKind.IDLE), lambda kiosk: kiosk.app.countdownChanged.emit())
    )
    if edition.more:
        yield Shot("address", (_home, _under(SheetKind.CARD, edition.more[0].url)))


def _comforts(edition: Edition) -> Iterator[Shot]:
    story = _at(Screen.READER, edition.sections[0].id)
    screens = (Screen.FILM, Screen.TIMELINE, Screen.GUESTBOOK, Screen.COMPOSE)
    for name, comfort in COMFORTS.items():
        yield Shot(f"home-{name}", (_home,), comfort)
        yield Shot(f"section-{name}", (story,), comfort)
        for screen in screens:
            yield Shot(f"{screen.value}-{name}", (_at(screen),), comfort)


def bare(exhibit: Exhibit) -> Exhibit:
    """The exhibit with no film to play and no entries of its own."""
    editions = {
        language: replace(edition, mirrored=(), film=_without_file(edition))
        for language, edition in exhibit.editions.items()
    }
    return replace(exhibit, editions=editions)


def _without_file(edition: Edition) -> Film | None:
    film = edition.film
    return film and replace(film, path=film.path.with_name("missing"))


def bare_shots() -> Iterator[Shot]:
    """What a visitor finds when the film rests and nobody has signed yet."""
    yield Shot("home-film-rests", (_home,))
    yield Shot("film-rests", (_at(Screen.FILM),))
    yield Shot("guestbook-empty", (_at(Screen.GUESTBOOK),))


def closed_shots() -> Iterator[Shot]:
    """What a visitor finds when the guestbook cannot be opened."""
    yield Shot("home-guestbook-closed", (_home,))
    yield Shot("guestbook-closed", (_at(Screen.GUESTBOOK),))
    yield Shot(
        "guestbook-loading", (_at(Screen.GUESTBOOK), lambda kiosk: kiosk.guestbook.retry()), at_once=True
    )
    yield Shot("sign-closed", (_at(Screen.COMPOSE), _sign))


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


def _home(kiosk: Kiosk) -> None:
    kiosk.visit.begin()


def _press_a_door(kiosk: Kiosk) -> None:
    door = _item(window_of(kiosk).contentItem(), _is_door)
    if door is not None:
        middle = door.mapToScene(QPointF(door.width() / 2, door.height() / 2))
        left, press = Qt.MouseButton.LeftButton, QEvent.Type.MouseButtonPress
        event = QMouseEvent(press, middle, middle, left, left, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(window_of(kiosk), event)


def _walk_to_a_door(kiosk: Kiosk) -> None:
    door = _item(window_of(kiosk).contentItem(), _is_door)
    if door is not None:
        window_of(kiosk).requestActivate()
        door.forceActiveFocus(Qt.FocusReason.TabFocusReason)


def _at(screen: Screen, target: str = "") -> Step:
    def step(kiosk: Kiosk) -> None:
        kiosk.visit.begin()
        kiosk.visit.go_to(Stop(screen, target))

    return step


def _under(sheet: SheetKind, card: str = "") -> Step:
    return lambda kiosk: kiosk.visit.show_sheet(sheet, card)


def _open_newest(kiosk: Kiosk) -> None:
    wall = kiosk.guestbook.wall
    if isinstance(wall, WallModel) and wall.rows:
        kiosk.guestbook.open(wall.rows[0].entry_id)


def _raise_keyboard(kiosk: Kiosk) -> None:
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


def _sign(kiosk: Kiosk, words: str = "A quiet garden behind a high wall.") -> None:
    field = _item(window_of(kiosk).contentItem(), _takes_text)
    if field is not None:
        field.setProperty("text", words)
    kiosk.compose.send()


def _draw(kiosk: Kiosk) -> None:
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


def _staff_door(kiosk: Kiosk) -> None:
    kiosk.app.openStaff()


def _type_pin(pin: str) -> Step:
    def step(kiosk: Kiosk) -> None:
        lock = kiosk.staff.lock
        if isinstance(lock, StaffLock):
            for digit in pin:
                lock.press(digit)

    return step


def _submit_pin(kiosk: Kiosk) -> None:
    lock = kiosk.staff.lock
    if isinstance(lock, StaffLock):
        lock.submit()

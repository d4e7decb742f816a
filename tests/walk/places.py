"""Where the walk goes: every screen and state of a visit, on the screens that a museum may have."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QMetaObject
from PySide6.QtGui import QGuiApplication

from kiosk import samples
from kiosk.app import Kiosk
from kiosk.domain.exhibit import Edition
from kiosk.domain.visit import Comfort, Screen, SheetKind
from kiosk.services.staff import TRIES
from kiosk.settings import Size
from kiosk.shots import COMFORTS, STILL, Shot, shots
from kiosk.steps import Step, go_to, show_sheet, window_of
from tests.walk.scene import Node, read


@dataclass(frozen=True)
class Panel:
    """A screen by its pixels and its diagonal in inches."""

    size: Size
    diagonal: float

    @property
    def pixels_per_mm(self) -> float:
        return float((self.size.width**2 + self.size.height**2) ** 0.5 / (self.diagonal * 25.4))

    def __str__(self) -> str:
        return f"{self.size} at {self.diagonal:g} inches"


PANELS = tuple(
    Panel(Size(width, height), diagonal)
    for width, height, diagonal in (
        (1920, 1080, 43),
        (1080, 1920, 43),
        (1280, 800, 10),
        (3840, 2160, 55),
        (2160, 3840, 55),
        (1024, 768, 15),
        (1366, 768, 15.6),
        (1080, 1920, 21.5),
        (1920, 1080, 21.5),
        (1280, 1024, 19),
        (800, 1280, 10),
    )
)
PIN = samples.PIN
COMFORTABLE = {
    "": STILL,
    "large text": replace(STILL, text_size=1),
    "largest text": replace(STILL, text_size=2),
    "high contrast": COMFORTS["high-contrast"],
    "reach": COMFORTS["reach"],
    "largest text, high contrast, reach": Comfort(text_size=2, high_contrast=True, reach=True, motion=False),
}


def states(edition: Edition) -> Iterator[Shot]:
    """The preview's states, and those that it does not draw; what the Aa sheet sets comes from the walk."""
    passed = ("section-", "home-pressed", "home-focus")
    drawn = [shot for shot in shots(edition) if shot.comfort is STILL and not shot.name.startswith(passed)]
    yield from (shot for shot in drawn if shot.name.startswith("attract"))
    yield Shot("sign-typing", (go_to(Screen.COMPOSE), _write))  # before the form has said anything
    yield from (shot for shot in drawn if not shot.name.startswith("attract"))
    for section in edition.sections:
        yield Shot(f"section-{section.number:02}", (go_to(Screen.READER, section.id),))
    yield Shot("still-reading-on-film", (go_to(Screen.FILM), show_sheet(SheetKind.IDLE)))
    yield Shot("sign-refused-typing", (go_to(Screen.COMPOSE), _send_too_little, _write, _write_on))
    opened = (_staff, *_typed(PIN))
    yield Shot("staff-search", (*opened, _search))
    yield Shot("staff-more", (*opened, _more_of_a_note))
    yield Shot("staff-reply", (*opened, _more_of_a_note, _reply))
    yield Shot("staff-kiosk", (*opened, _tap("StaffTabs", -1)))
    yield Shot("staff-locked", (_staff, *_typed("0000") * TRIES))


def events(edition: Edition) -> Iterator[Shot]:
    """Every event's card."""
    for number, event in enumerate(edition.timeline.events, 1):
        yield Shot(f"event-{number:02}", (go_to(Screen.TIMELINE, f"event:{event.id}"),))


def _within(kiosk: Kiosk, kind: str) -> list[Node]:
    return [
        node
        for node in read(window_of(kiosk))
        if node.kind == kind or any(each.kind == kind for each in node.parents)
    ]


def _tap(kind: str, number: int) -> Step:
    """On one of the buttons that are, or stand in, a component; as often as there is one."""

    def step(kiosk: Kiosk) -> None:
        buttons = [node.item for node in _within(kiosk, kind) if node.is_button]
        window_of(kiosk).requestActivate()
        QMetaObject.invokeMethod(buttons[number], "click")

    return step


def _focus(kiosk: Kiosk, kind: str) -> None:
    """The field in a component, with the keyboard under it."""
    field = next(node.item for node in _within(kiosk, kind) if node.is_field)
    window_of(kiosk).requestActivate()
    field.forceActiveFocus()
    QGuiApplication.inputMethod().show()


def _write(kiosk: Kiosk) -> None:
    """On a small screen what the museum does with a note stands first, with a button to the keyboard."""
    if any(node.is_button for node in _within(kiosk, "ComposeNotice")):
        _tap("ComposeNotice", 0)(kiosk)


def _send_too_little(kiosk: Kiosk) -> None:
    kiosk.compose.setMessage("Ah")
    kiosk.compose.send()


def _write_on(kiosk: Kiosk) -> None:
    _focus(kiosk, "ComposeSheet")


def _staff(kiosk: Kiosk) -> None:
    kiosk.visit.begin()
    kiosk.app.openStaff()


def _typed(pin: str) -> tuple[Step, ...]:
    def step(kiosk: Kiosk) -> None:
        for digit in pin:
            kiosk.staff.lock.press(digit)
        kiosk.staff.lock.submit()

    return (step,)


def _search(kiosk: Kiosk) -> None:
    _focus(kiosk, "StaffSearch")


def _more_of_a_note(kiosk: Kiosk) -> None:
    row = next(node for node in _within(kiosk, "StaffRow") if node.is_button and node.words == "+")
    QMetaObject.invokeMethod(row.item, "click")


def _reply(kiosk: Kiosk) -> None:
    """The first of the actions that came."""
    buttons = [node for node in _within(kiosk, "StaffRow") if node.is_button]
    place = next(number for number, node in enumerate(buttons) if node.words == "−")
    QMetaObject.invokeMethod(buttons[place + 1].item, "click")

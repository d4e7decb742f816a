"""Where the walk goes: every screen and state of a visit, on the screens that a museum may have."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QMetaObject

from kiosk.app import Kiosk
from kiosk.domain.exhibit import Edition
from kiosk.domain.visit import Comfort, Screen, SheetKind, Stop
from kiosk.settings import Size
from kiosk.shots import COMFORTS, STILL, Shot, Step, shots
from tests.walk.scene import read


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
PIN = "2846"
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
    yield Shot("sign-typing", (_open(Screen.COMPOSE), _write))  # before the form has said anything
    yield from (shot for shot in drawn if not shot.name.startswith("attract"))
    for section in edition.sections:
        yield Shot(f"section-{section.number:02}", (_open(Screen.READER, section.id),))
    yield Shot(
        "still-reading-on-film", (_open(Screen.FILM), lambda kiosk: kiosk.visit.show_sheet(SheetKind.IDLE))
    )
    yield Shot("staff-pin", (_staff,))
    yield Shot("staff-desk", (_staff, _unlock))


def _open(screen: Screen, target: str = "") -> Step:
    def step(kiosk: Kiosk) -> None:
        kiosk.visit.begin()
        kiosk.visit.go_to(Stop(screen, target))

    return step


def _write(kiosk: Kiosk) -> None:
    """On a small screen what the museum does with a note stands first, with a button to the keyboard."""
    notice = (
        node for node in read(kiosk.window) if any(each.kind == "ComposeNotice" for each in node.parents)
    )
    button = next((node.item for node in notice if node.is_button), None)
    if button is not None:
        kiosk.window.requestActivate()
        QMetaObject.invokeMethod(button, "click")


def _staff(kiosk: Kiosk) -> None:
    kiosk.visit.begin()
    kiosk.app.openStaff()


def _unlock(kiosk: Kiosk) -> None:
    for digit in PIN:
        kiosk.staff.lock.press(digit)
    kiosk.staff.lock.submit()

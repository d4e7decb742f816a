"""The motion switch of the Aa sheet: with it every screen moves, without it each is simply there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.domain.guestbook import Signed
from kiosk.domain.visit import Screen, SheetKind, Stop
from kiosk.services.guestbook import Guestbook
from kiosk.services.guestbook_staff import Moderation
from kiosk.settings import Size
from kiosk.ui.models.wall import WallModel
from tests.book import NOON, draft
from tests.walk.places import Panel
from tests.walk.scene import kind_of, read
from tests.walk.walker import Walk, walking

Step = Callable[[Kiosk], object]
Places = dict[int, tuple[int, int]]
OF_THEMSELVES = ("FilmSeek", "TimelineSheet")  # the film goes on; the map's picture comes once it is drawn
AT_REST = 12  # looks that find the same


@dataclass(frozen=True)
class Move:
    """What moves, as it is begun."""

    name: str
    before: Step
    act: Step


def at(screen: Screen, target: str = "") -> Step:
    return lambda kiosk: kiosk.visit.go_to(Stop(screen, target))


def under(sheet: SheetKind) -> Step:
    return lambda kiosk: kiosk.visit.show_sheet(sheet)


def hang_another(kiosk: Kiosk) -> None:
    signed = Guestbook(kiosk.store, limits=None).sign(draft("It rained on the cactuses.", "Eva"), NOON)
    assert isinstance(signed, Signed), signed
    Moderation(kiosk.store).show([signed.id], NOON)
    wall = kiosk.guestbook.wall
    assert isinstance(wall, WallModel)
    before = wall.rowCount()
    kiosk.guestbook.refresh()
    while wall.rowCount() == before:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def go_home(kiosk: Kiosk) -> None:
    kiosk.visit.go_home()


def first_of_about(kiosk: Kiosk) -> None:
    kiosk.visit.go_to(Stop(Screen.ABOUT))
    kiosk.cards.turn(0)


def an_event(kiosk: Kiosk) -> None:
    kiosk.visit.go_to(Stop(Screen.TIMELINE))
    kiosk.timeline.choose(30)


SCREENS = (
    *(Screen.CONTENTS, Screen.READER, Screen.FILM, Screen.TIMELINE, Screen.GUESTBOOK, Screen.COMPOSE),
    *(Screen.ABOUT, Screen.MORE, Screen.TAKE),
)
MOVES = (
    *(Move(f"home to {screen.value}", go_home, at(screen)) for screen in SCREENS),
    Move("back home", at(Screen.ABOUT), go_home),
    Move("a page of the story", at(Screen.READER, "love"), lambda kiosk: kiosk.reader.next()),
    Move("a page of About", first_of_about, lambda kiosk: kiosk.cards.turn(1)),
    *(
        Move(f"the sheet {sheet.value}", go_home, under(sheet))
        for sheet in (SheetKind.COMFORT, SheetKind.LANGUAGE, SheetKind.IDLE)
    ),
    Move("a note is hung", at(Screen.GUESTBOOK), hang_another),
    Move("an event is chosen", at(Screen.TIMELINE), lambda kiosk: kiosk.timeline.choose(30)),
    Move("the whole life is shown", an_event, lambda kiosk: kiosk.timeline.wholeLife()),
)


def places(kiosk: Kiosk) -> Places:
    """Of all that is seen, in half pixels."""
    return {
        shiboken6.getCppPointer(node.item)[0]: (round(2 * node.box.x()), round(2 * node.box.y()))
        for node in read(kiosk.window)
        if node.box.intersects(node.shown)
        and not any(each.kind in OF_THEMSELVES for each in (*node.parents, node))
    }


def moved(walk: Walk, act: Step) -> int:
    """How many looks found something elsewhere than the look before; until all is at rest."""
    act(walk.kiosk)
    walk.settle()
    last, still, count = places(walk.kiosk), 0, 0
    while still < AT_REST:
        walk.settle()
        now = places(walk.kiosk)
        elsewhere = any(now[item] != last[item] for item in now.keys() & last.keys())
        count += elsewhere
        still = 0 if elsewhere else still + 1
        last = now
    return count


def touch_a_corner(kiosk: Kiosk) -> None:
    """Screens come from where the finger was."""
    stage = next(item for item in kiosk.window.findChildren(QQuickItem) if kind_of(item) == "Stage")
    stage.setProperty("finger", QPointF(1, 1))


@pytest.mark.timeout(400)
@pytest.mark.qt_log_ignore("PopupList_QMLTYPE_\\d+ overrides a member", "pipewire-0.3", extend=True)
def test_every_screen_moves_or_is_simply_there_as_the_switch_says(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    found = []
    with walking(Panel(Size(960, 540), 43), "en", tmp_path) as walk:
        kiosk = walk.kiosk
        kiosk.visit.begin()
        touch_a_corner(kiosk)
        for move in MOVES:
            for motion in (False, True):
                move.before(kiosk)
                kiosk.app.closeSheet()
                kiosk.app.setMotion(False)
                moved(walk, lambda kiosk: None)
                kiosk.app.setMotion(motion)
                if (moved(walk, move.act) > 0) is not motion:
                    found.append(f"{move.name}: motion is {motion}")
    if found:
        pytest.fail("\n".join(found))

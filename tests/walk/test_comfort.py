"""The Aa sheet: each choice acts at once on whatever screen lies behind it; reset takes all back."""

from collections.abc import Iterator
from pathlib import Path
from statistics import mean

import pytest
from PySide6.QtGui import QColor, QGuiApplication

from kiosk.domain.visit import SheetKind
from kiosk.settings import Size
from kiosk.shots import STILL
from tests.walk.places import Panel, states
from tests.walk.rules import View, out_of_reach
from tests.walk.walker import Walk, exhibit, walking

SCREENS = frozenset(
    (
        *("home", "contents", "section-01", "film", "timeline", "timeline-event", "guestbook", "sign"),
        *("about", "more", "languages", "still-reading", "address", "staff-pin", "staff-queue"),
    )
)
HIGH = {"#000000", "#ffffff", "#ffd400", "#bfbfbf"}


def sizes(view: View) -> list[float]:
    return [face.pixel_size for node, face in view.texts()]


def shrunk_or_same(before: list[float], after: list[float]) -> bool:
    return min(after) < min(before) or mean(after) <= mean(before)


def faults(walk: Walk) -> Iterator[str]:
    """Every setting by the slots that the sheet's buttons call, while each screen is shown."""
    app = walk.kiosk.app
    for shot, view in walk.states([s for s in states(exhibit().editions["en"]) if s.name in SCREENS], STILL):
        usual = sizes(view)  # now: its items may be gone later
        for size in (1, 2):
            app.setTextSize(size)
            walk.settle()
            larger = walk.view(STILL)
            if shrunk_or_same(usual, sizes(larger)):
                yield f"{shot.name}: text size {size} changes nothing"
        app.setTextSize(0)
        app.setHighContrast(True)
        walk.settle()
        inks = {QColor(node.item.property("color")).name() for node, _ in walk.view(STILL).texts()}
        if not inks <= HIGH:
            yield f"{shot.name}: colours in high contrast {inks - HIGH}"
        app.setReach(True)
        walk.settle()
        low = walk.view(STILL)
        yield from (
            f"{shot.name}: {fault}" for fault in out_of_reach(View(**{**vars_of(low), "reach": True}))
        )
        app.resetComfort()
        app.setMotion(False)
        walk.settle()
        if sizes(walk.view(STILL)) != usual:
            yield f"{shot.name}: reset leaves something"


def vars_of(view: View) -> dict[str, object]:
    return {name: getattr(view, name) for name in ("nodes", "width", "height", "pixels_per_mm")}


@pytest.mark.timeout(400)
@pytest.mark.qt_log_ignore("PopupList_QMLTYPE_\\d+ overrides a member", "pipewire-0.3", extend=True)
def test_every_screen_follows_the_sheet_at_once(qapp: QGuiApplication, tmp_path: Path) -> None:
    with walking(Panel(Size(960, 540), 43), "en", tmp_path) as walk:
        found = list(faults(walk))
    if found:
        pytest.fail("\n".join(found))


@pytest.mark.qt_log_ignore("PopupList_QMLTYPE_\\d+ overrides a member", "pipewire-0.3", extend=True)
def test_the_sheet_offers_what_works_and_no_more(qapp: QGuiApplication, tmp_path: Path) -> None:
    with walking(Panel(Size(1920, 1080), 43), "en", tmp_path) as walk:
        walk.kiosk.visit.begin()
        walk.kiosk.visit.show_sheet(SheetKind.COMFORT)
        walk.settle()
        buttons = [node for node in walk.view(STILL).nodes if node.is_button and "ComfortSheet" in node.path]
        assert [node.words for node in buttons] == [
            *("Reset all", "Close", "A", "A", "A", "Colour", "High contrast"),
            *("Whole screen", "Low", "Moving", "Still"),
        ]

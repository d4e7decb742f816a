"""The contrast of every pair of colours in use, found in pictures of every screen in both themes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlProperty

from kiosk.domain.visit import Comfort
from kiosk.settings import Size
from kiosk.shots import COMFORTS, STILL
from tests.walk.contrast import contrast, fields, rings, words
from tests.walk.places import Panel, states
from tests.walk.scene import kind_of
from tests.walk.walker import Walk, exhibit, walking

# Every component in every colour that it wears; a dark section, a section on paper.
LOOKED_AT = frozenset(
    (
        *(
            "home",
            "contents",
            "section-01",
            "section-10",
            "film",
            "timeline-event",
            "guestbook",
            "guestbook-note",
        ),
        *("sign-keyboard", "sign-thanks", "about", "more", "languages", "make-it-easier", "still-reading"),
        *("film-transcript", "film-sound", "film-end", "sign-drawing", "attract"),
        *("address", "staff-pin", "staff-locked", "staff-queue", "staff-reply"),
    )
)
PANEL = Panel(Size(960, 540), 43)


@pytest.mark.parametrize(
    ("one", "two", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#14110F", "#F3E9D7", 15.6), ("#767676", "#fff", 4.54)],
)
def test_the_ratio_is_that_of_wcag(one: str, two: str, ratio: float) -> None:
    assert contrast(QColor(one), QColor(two)) == pytest.approx(ratio, abs=0.05)


@pytest.mark.timeout(400)
@pytest.mark.qt_log_ignore("PopupList_QMLTYPE_\\d+ overrides a member", "pipewire-0.3", extend=True)
@pytest.mark.parametrize("comfort", [STILL, COMFORTS["high-contrast"]], ids=["colour", "high contrast"])
def test_words_and_focus_stand_out(qapp: QGuiApplication, tmp_path: Path, comfort: Comfort) -> None:
    used: set[tuple[str, str]] = set()
    with walking(PANEL, "en", tmp_path) as walk:
        found = list(dict.fromkeys(faults(walk, comfort, used)))
    if found:
        pytest.fail("\n".join(found))
    assert len(used) > 4


def faults(walk: Walk, comfort: Comfort, used: set[tuple[str, str]]) -> Iterator[str]:
    """At rest, with every button pressed, and with every focus ring drawn."""
    shots = [shot for shot in states(exhibit().editions["en"]) if shot.name in LOOKED_AT]
    for shot, view in walk.states(shots, comfort):
        yield from (f"{shot.name}: {fault}" for fault in (*words(view, walk.picture(), used), *fields(view)))
        buttons = [node.item for node in view.nodes if node.item.inherits("QQuickAbstractButton")]
        for button in buttons:
            button.setProperty("down", button.isEnabled())
        pressed = walk.view(comfort)
        yield from (f"{shot.name}, pressed: {fault}" for fault in words(pressed, walk.picture(), used))
        for button in buttons:
            QQmlProperty(button, "down").reset()
        drawn = [
            item for node in view.nodes for item in node.item.childItems() if kind_of(item) == "FocusRing"
        ]
        for ring in drawn:
            ring.setProperty("shown", True)
        yield from (f"{shot.name}: {fault}" for fault in rings(walk.view(comfort), walk.picture()))
        for ring in drawn:
            ring.setProperty("shown", False)

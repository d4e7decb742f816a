"""A walk through the kiosk on every panel, each in another language and comfort; the bench walks all."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.shots import bare_shots, closed_shots
from tests.walk.places import COMFORTABLE, PANELS, Panel, events, states
from tests.walk.walker import complaints, exhibit, walking

PASSED = tuple(f"section-{number:02}" for number in (2, 4, 5, 6, 8, 9, 11, 12))
# Every panel, every language and every comfort, those that leave least room on the panels that are sold most.
CHOSEN = (
    ("longer", "largest text"),
    ("longer", "reach"),
    ("es", "large text"),
    ("en", "high contrast"),
    ("longer", "largest text"),
    ("es", ""),
    ("longer", "large text"),
    ("es", "reach"),
    ("es", "largest text, high contrast, reach"),
    ("longer", ""),
    ("en", "large text"),
)
AT_WORK = ("home-", "guestbook-loading")  # home's doors have the walk above; what loads does not rest
WALKS = [
    pytest.param(panel, *chosen, id="-".join((str(panel.size), *chosen)))
    for panel, chosen in zip(PANELS, CHOSEN, strict=True)
]


@pytest.mark.timeout(400)
@pytest.mark.qt_log_ignore("PopupList_QMLTYPE_\\d+ overrides a member", "pipewire-0.3", extend=True)
@pytest.mark.parametrize(("panel", "language", "comfort"), WALKS)
def test_every_word_is_whole_and_every_target_takes_a_finger(
    qapp: QGuiApplication, tmp_path: Path, panel: Panel, language: str, comfort: str
) -> None:
    shots = [shot for shot in states(exhibit().editions["en"]) if not shot.name.startswith(PASSED)]
    with walking(panel, language, tmp_path) as walk:
        found = list(complaints(walk, walk.states(shots, COMFORTABLE[comfort]), comfort))
    if found:
        pytest.fail("\n".join(found))


@pytest.mark.timeout(400)
@pytest.mark.qt_log_ignore("PopupList_QMLTYPE_\\d+ overrides a member", "pipewire-0.3", extend=True)
@pytest.mark.parametrize(
    ("panel", "language", "comfort"),
    [
        pytest.param(PANELS[2], "es", "large text", id="small"),
        pytest.param(PANELS[10], "longer", "reach", id="upright"),
        pytest.param(PANELS[0], "longer", "largest text, high contrast, reach", id="low"),
    ],
)
def test_every_page_and_every_event_is_whole_too(
    qapp: QGuiApplication, tmp_path: Path, panel: Panel, language: str, comfort: str
) -> None:
    worn = COMFORTABLE[comfort]
    with walking(panel, language, tmp_path) as walk:
        found = list(complaints(walk, walk.pages(worn), comfort))
        found += complaints(walk, walk.states(events(exhibit().editions["en"]), worn), comfort)
    if found:
        pytest.fail("\n".join(found))


@pytest.mark.timeout(400)
@pytest.mark.qt_log_ignore("PopupList_QMLTYPE_\\d+ overrides a member", "pipewire-0.3", extend=True)
@pytest.mark.parametrize("panel", [PANELS[0], PANELS[1], PANELS[2], PANELS[10]], ids=str)
def test_what_rests_says_so_in_whole_words_too(qapp: QGuiApplication, tmp_path: Path, panel: Panel) -> None:
    shots = [shot for shot in (*bare_shots(), *closed_shots()) if not shot.name.startswith(AT_WORK)]
    with walking(panel, "longer", tmp_path, rests=True) as walk:
        found = [
            line
            for name, comfort in COMFORTABLE.items()
            for line in complaints(walk, walk.states(shots, comfort), name)
        ]
    if found:
        pytest.fail("\n".join(found))

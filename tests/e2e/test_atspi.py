"""A whole visit through AT-SPI alone, on the real program in its window: what a screen reader can do."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.virtual_screen import virtual_screen

SYSTEM_PYTHON = "/usr/bin/python3"  # has Atspi through gi
BUS = "/usr/libexec/at-spi-bus-launcher"
HERE = Path(__file__).parent
STEPS = (
    "do:Touch to begin",
    "do:The story",
    r"do:4\. The Blue House",
    "see:Diego Rivera took",
    "do:Tampico",
    "see:Mexico: ashore at Tampico",
    "do:Back",
    "do:Next",
    "see:Rivera and Kahlo",
    "do:Home",
    "do:The film of 1937",
    "see:A stand-in reel. Drawn",
    "do:Chapter 2",
    "see:Thank you, Mexico. He excuses",
    "do:Home",
    "do:The guestbook",
    "see:.*Peter B. Kaufman",
    "do:Sign the book",
    "do:Write$",
    "do:A$",  # a key of the on-screen keyboard
    "write:Your note",
    "do:Next: name",
    "do:Send$",
    "see:Thank you",
    "do:Read the wall",
    "do:Language",
    "do:Español",
    "see:El libro de visitas",
    "do:Inicio",
    "see:La historia",
)


def has_atspi() -> bool:
    probe = "import gi; gi.require_version('Atspi', '2.0')"
    tools = all(shutil.which(tool) for tool in ("dbus-run-session", "openbox", "Xvfb"))
    return tools and Path(BUS).exists() and not subprocess.call([SYSTEM_PYTHON, "-c", probe])


@pytest.mark.skipif(not has_atspi(), reason="needs AT-SPI, D-Bus, openbox and Xvfb")
def test_the_whole_visit_can_be_driven_through_atspi(tmp_path: Path) -> None:
    session = f"""
        {BUS} --launch-immediately & bus=$!
        openbox & manager=$!
        "$1" -m kiosk run --data "$2" --windowed 1920x1080 & kiosk=$!
        {SYSTEM_PYTHON} "$3" "${{@:4}}"; status=$?
        kill $kiosk $manager $bus
        wait $kiosk
        exit $status
    """
    program = HERE / "atspi_visit.py"
    with virtual_screen("1920x1080") as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "HOME": str(tmp_path),
        }
        visit = subprocess.run(
            [
                *("dbus-run-session", "--", "bash", "-c", session, "visit"),
                *(sys.executable, str(tmp_path), str(program), *STEPS),
            ],
            env=environment,
            capture_output=True,
            text=True,
            timeout=110,
        )
    assert "visited" in visit.stdout, visit.stdout + visit.stderr[-3000:]

"""Where libVLC is missing or broken, the player says so and nothing fails."""

import subprocess
import sys

import pytest

SPOILT = {
    "missing": "import ctypes.util; ctypes.util.find_library = lambda name: None",
    "broken": """
import ctypes
load = ctypes.CDLL
def refuse(name, *rest, **more):
    if "vlc" in str(name):
        raise OSError("file too short")
    return load(name, *rest, **more)
ctypes.CDLL = refuse
""",
}
ASK = """
from kiosk.playback.chime import Chime
from kiosk.playback.silent import best_player
from kiosk import paths
chime = Chime(paths.question_sound())
chime.ring(60)
chime.close()
print(type(best_player()).__name__)
"""


@pytest.mark.parametrize("state", SPOILT)
def test_a_kiosk_without_libvlc_has_a_player_that_says_so(state: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SPOILT[state] + ASK], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "SilentPlayer", done.stderr
    assert "Traceback" not in done.stderr

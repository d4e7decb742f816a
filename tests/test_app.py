"""The kiosk's own run, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

RUN = """
import gc, sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.settings import Settings


def visit() -> int:
    print(gc.get_freeze_count())
    return 0


QGuiApplication.exec = visit
sys.exit(app.run(Settings(data=Path(sys.argv[1]))))
"""


def test_what_the_kiosk_starts_with_is_not_looked_through_for_garbage(tmp_path: Path) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    run = subprocess.run(
        [sys.executable, "-c", RUN, str(tmp_path)], env=env, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > 50_000

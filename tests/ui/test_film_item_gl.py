"""Under OpenGL the film item shows right colours and lets go of every frame."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.virtual_screen import virtual_screen

_PROGRAM = """
import ctypes, os, sys
from pathlib import Path
import kiosk.ui
from PySide6.QtCore import QSizeF, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from kiosk.playback.frames import FramePool
from kiosk.ui.film_item import FilmItem, FilmPicture

def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

app = QGuiApplication(sys.argv)
pool = FramePool()
picture = FilmPicture(pool)
window = QQuickWindow()
window.resize(640, 480)
item = FilmItem(window.contentItem())
item.setSize(QSizeF(640, 480))
item.setProperty("picture", picture)
pitch, _rows = pool.resize(640, 480)
red = (0x00C4432B).to_bytes(4, "little") * (640 * 480)
seen = []

def paint():
    seen.append(held())
    if len(seen) == 180:
        threaded = os.environ["QSG_RENDER_LOOP"] == "threaded"
        # grabWindow keeps Python's lock, which a render thread needs for the item: it would never return.
        colour = "#c4432b" if threaded else window.grabWindow().pixelColor(320, 240).name()
        print(window.rendererInterface().graphicsApi().name, seen[-1] - seen[30], colour)
        app.quit()
    ctypes.memmove(pool.begin(), red, len(red))
    os.eventfd_write(pool.bell, 1)

timer = QTimer()
timer.timeout.connect(paint)
window.show()
timer.start(10)
app.exec()
del item, window
"""


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb for a screen with OpenGL")
@pytest.mark.parametrize("loop", ["basic", "threaded"])
def test_frames_are_let_go_under_opengl(loop):
    with virtual_screen() as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "",
            "QSG_RENDER_LOOP": loop,
        }
        run = subprocess.run(
            [sys.executable, "-c", _PROGRAM], env=environment, capture_output=True, text=True
        )
    assert run.returncode == 0, run.stderr
    api, grown, colour = run.stdout.split()
    if api != "OpenGL":
        pytest.skip("no OpenGL here")
    assert colour == "#c4432b"
    assert int(grown) < 30 * 640 * 480 * 4, "150 lost frames would be 184 MB"

"""Start and memory of the whole kiosk in a window.

`xvfb-run -s "-screen 0 1920x1080x24" .venv/bin/python tests/bench/start_and_memory.py` prints the time from
the process's start to the first frame, and the proportional memory (PSS) and processor time on attract, on
home, while the film plays, and back on home after every screen was seen.
"""

import resource
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from kiosk import paths, settings
from kiosk.app import Kiosk, read_exhibit
from kiosk.domain.visit import Screen, Stop
from kiosk.ui import graphics
from kiosk.ui.engine import make_application

FILM_SECONDS = 20


def since_start() -> float:
    """Seconds since the kernel started this process."""
    ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / 100


def pss() -> float:
    """Proportional set size in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def processor() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def stay(name: str, seconds: float) -> None:
    """Print what a screen costs while it is shown."""
    wait(1.0)
    before, start = processor(), time.monotonic()
    wait(seconds)
    share = (processor() - before) / (time.monotonic() - start)
    print(f"{name:12} {pss():7.1f} MB PSS  {share:6.1%} of a core")


def main() -> None:
    application = make_application(paths.qml(), paths.resources() / "fonts")
    with tempfile.TemporaryDirectory() as data:
        chosen = settings.load({"data": data, "windowed": "1920x1080"})
        graphics.use(chosen.graphics)
        kiosk = Kiosk(chosen, read_exhibit(chosen))
        first: list[float] = []
        kiosk.window.frameSwapped.connect(lambda: first or first.append(since_start()))
        kiosk.show()
        wait(4)
        print(f"first frame  {first[0] * 1000:7.0f} ms after the process began")
        stay("attract", 10)
        kiosk.visit.begin()
        stay("home", 5)
        kiosk.visit.go_to(Stop(Screen.FILM))
        stay("film", FILM_SECONDS)
        for screen in (Screen.CONTENTS, Screen.TIMELINE, Screen.GUESTBOOK, Screen.COMPOSE, Screen.ABOUT):
            kiosk.visit.go_to(Stop(screen))
            wait(1)
        kiosk.visit.go_home()
        stay("home again", 5)
        kiosk.close()
    application.shutdown()


main()

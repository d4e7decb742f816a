"""What attract costs, and whether a day of it leaves anything behind.

`xvfb-run -s "-screen 0 1920x1080x24" .venv/bin/python tests/bench/attract.py [TURNS]` prints the processor
time of a still screen (home), of attract without motion, of its quiet seconds and of all its seconds, and of
the film's moment; then it turns TURNS pictures and languages by a fast clock (a day has 17 280) and prints
what memory, threads and descriptors did in the last three quarters of them.
"""

import statistics
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from kiosk import paths, settings
from kiosk.app import Kiosk, read_exhibit
from kiosk.domain.visit import Comfort
from kiosk.steps import turn_to
from kiosk.ui import graphics
from kiosk.ui.engine import make_application
from kiosk.ui.viewmodels.home import DrawingsModel

CYCLE = 60  # seconds that are watched


def wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def pss() -> float:
    """Proportional set size in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def watch(name: str, seconds: int) -> None:
    """Print the processor time of each second: the middle one and the mean."""
    wait(2)
    shares = []
    for _ in range(seconds):
        used, start = time.process_time(), time.monotonic()
        wait(1)
        shares.append((time.process_time() - used) / (time.monotonic() - start))
    print(f"{name:34} {statistics.median(shares):6.1%} of a core in the middle second", end="")
    print(f"  {statistics.fmean(shares):6.1%} on the whole  {max(shares):6.1%} at most")


def moment(kiosk: Kiosk) -> int:
    """The turn at which the film stands among the drawings: two turns a picture, after the face."""
    drawings = kiosk.home.drawings
    assert isinstance(drawings, DrawingsModel)
    return 2 * ([row.is_moment for row in drawings.rows].index(True) + 1)


def spend_a_day(kiosk: Kiosk, turns: int) -> None:
    figures = []
    for turn in range(1, turns + 1):
        turn_to(kiosk, turn)
        wait(0.02)
        if turn in (turns // 4, turns):
            wait(3)
            figures.append((pss(), threading.active_count(), len(list(Path("/proc/self/fd").iterdir()))))
    (before, threads, files), (after, more_threads, more_files) = figures
    print(f"{turns * 3 // 4} turns: {before:.1f} MB before, {after:.1f} MB after ({after - before:+.1f})")
    print(f"threads {threads} and {more_threads}, descriptors {files} and {more_files}")


def main(turns: int) -> None:
    application = make_application(paths.qml(), paths.resources() / "fonts")
    with tempfile.TemporaryDirectory() as data:
        chosen = settings.load({"data": data, "windowed": "1920x1080"})
        graphics.use(chosen.graphics)
        kiosk = Kiosk(chosen, read_exhibit(chosen))
        kiosk.show()
        wait(8)
        kiosk.visit.begin()
        watch("still screen (home)", 10)
        kiosk.visit.end()
        kiosk.visit.set_comfort(replace(Comfort(), motion=False))
        watch("attract without motion", CYCLE)
        kiosk.visit.set_comfort(Comfort())
        turn_to(kiosk, 0)
        watch("attract", CYCLE)
        turn_to(kiosk, moment(kiosk))
        watch("attract, the film's moment", 7)
        spend_a_day(kiosk, turns)
        kiosk.close()
    application.shutdown()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)

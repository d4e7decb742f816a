"""From a touch to the frame that answers it, and the longest stall of every transition.

`xvfb-run -s "-screen 0 1920x1080x24" .venv/bin/python tests/bench/transitions.py` taps through the kiosk and
prints, for each way, milliseconds from the lifted finger to the first new frame (middle and worst of the
rounds) and the longest time between two turns of the event loop until all is still.
"""

import statistics
import tempfile
import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from kiosk import paths, settings
from kiosk.app import Kiosk, read_exhibit
from kiosk.domain.visit import Screen, SheetKind, Stop
from kiosk.ui import graphics
from kiosk.ui.engine import make_application

ROUNDS = 12
SETTLED = 0.6  # seconds
Step = Callable[[], None]


def wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def measure(kiosk: Kiosk, step: Step) -> tuple[float, float]:
    """Milliseconds to the first frame, and of the longest stall."""
    frames: list[float] = []
    beats: list[float] = []

    def drawn() -> None:
        frames.append(time.perf_counter())

    kiosk.window.frameSwapped.connect(drawn)
    pulse = QTimer(interval=0)
    pulse.timeout.connect(lambda: beats.append(time.perf_counter()))
    pulse.start()
    start = time.perf_counter()
    step()
    wait(SETTLED)
    pulse.stop()
    kiosk.window.frameSwapped.disconnect(drawn)
    gaps = [after - before for before, after in zip([start, *beats], beats, strict=False)]
    return (frames[0] - start) * 1000 if frames else 0.0, max(gaps) * 1000


def report(kiosk: Kiosk, name: str, before: Step, step: Step) -> None:
    firsts, stalls = [], []
    for _ in range(ROUNDS):
        before()
        wait(SETTLED)
        first, stall = measure(kiosk, step)
        firsts.append(first)
        stalls.append(stall)
    print(
        f"{name:28} first frame {statistics.median(firsts):6.1f} ms, worst {max(firsts):6.1f}"
        f"   stall {statistics.median(stalls):6.1f} ms, worst {max(stalls):6.1f}"
    )


def main() -> None:
    application = make_application(paths.qml(), paths.resources() / "fonts")
    with tempfile.TemporaryDirectory() as data:
        chosen = settings.load({"data": data, "windowed": "1920x1080"})
        graphics.use(chosen.graphics)
        kiosk = Kiosk(chosen, read_exhibit(chosen))
        kiosk.show()
        wait(8)
        visit = kiosk.visit
        report(kiosk, "attract to home", visit.end, visit.begin)
        for screen in (
            Screen.CONTENTS,
            Screen.READER,
            Screen.FILM,
            Screen.TIMELINE,
            Screen.GUESTBOOK,
            Screen.COMPOSE,
            Screen.ABOUT,
        ):
            stop = Stop(screen)
            report(kiosk, f"home to {screen.value}", visit.go_home, lambda stop=stop: visit.go_to(stop))
        report(
            kiosk,
            "a page turned",
            lambda: visit.go_to(Stop(Screen.READER, "love")),
            kiosk.reader.next,
        )
        report(
            kiosk,
            "a sheet raised",
            visit.go_home,
            lambda: visit.show_sheet(SheetKind.COMFORT),
        )
        kiosk.close()
    application.shutdown()


if __name__ == "__main__":
    main()

"""From a touch to the frame that answers it, and the longest stall of every transition.

`xvfb-run -s "-screen 0 1920x1080x24" .venv/bin/python tests/bench/transitions.py` taps through the kiosk and
prints, for each way, milliseconds from the lifted finger to the first new frame (middle and worst of the
rounds), the longest time between two turns of the event loop until all is still, and the longest that the
kiosk's own thread computed between two turns, which a busy machine does not stretch.
"""

import itertools
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True)
class Way:
    """Milliseconds to the first frame, of the longest stall, and of the longest computing."""

    first: float
    stall: float
    computed: float


def longest(times: Sequence[float]) -> float:
    return max(after - before for before, after in itertools.pairwise(times)) * 1000


def measure(kiosk: Kiosk, step: Step) -> Way:
    frames: list[float] = []
    beats: list[float] = []
    computed: list[float] = []

    def beat() -> None:
        beats.append(time.perf_counter())
        computed.append(time.thread_time())

    def drawn() -> None:
        frames.append(time.perf_counter())

    kiosk.window.frameSwapped.connect(drawn)
    pulse = QTimer(interval=0)
    pulse.timeout.connect(beat)
    pulse.start()
    beat()
    step()
    wait(SETTLED)
    pulse.stop()
    kiosk.window.frameSwapped.disconnect(drawn)
    first = (frames[0] - beats[0]) * 1000 if frames else 0.0
    return Way(first, longest(beats), longest(computed))


def report(kiosk: Kiosk, name: str, before: Step, step: Step) -> None:
    ways = []
    for _ in range(ROUNDS):
        before()
        wait(SETTLED)
        ways.append(measure(kiosk, step))
    columns = (("first frame", "first"), ("stall", "stall"), ("computed", "computed"))
    figures = {title: [getattr(way, field) for way in ways] for title, field in columns}
    told = (f"{title} {statistics.median(ms):5.0f}, worst {max(ms):5.0f}" for title, ms in figures.items())
    print(f"{name:20} ms: " + "   ".join(told))


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

"""What each thing that a visitor does leaves in memory, done again and again: `python -m tests.bench.memory`.

Prints the process's own memory (MB, `Anonymous` of /proc/self/smaps_rollup) after each fifth of the rounds:
what grows from the second fifth to the last is not given back. Software scene graph, without motion.
"""

import argparse
import contextlib
import gc
import os
import re
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEventLoop, QTimer

from kiosk import paths, samples, steps
from kiosk import settings as kiosk_settings
from kiosk.app import Kiosk, read_exhibit
from kiosk.domain.visit import Comfort, Screen, SheetKind
from kiosk.shots import COMFORTS, STILL
from kiosk.ui.engine import make_application

PARTS = 5
_numbers = count()


def wait(milliseconds: int) -> None:
    """In an event loop of its own: only its end deletes what is to be deleted later."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def megabytes() -> float:
    gc.collect()
    found = re.search(r"^Anonymous:\s+(\d+)", Path("/proc/self/smaps_rollup").read_text("ascii"), re.M)
    assert found is not None
    return int(found[1]) / 1024


def go(kiosk: Kiosk, screen: Screen, target: str = "") -> None:
    steps.go_to(screen, target)(kiosk)
    wait(40)


def read(kiosk: Kiosk) -> None:
    for section in kiosk.exhibit.editions["en"].sections:
        go(kiosk, Screen.READER, section.id)


def walk_the_events(kiosk: Kiosk) -> None:
    go(kiosk, Screen.TIMELINE)
    for event in range(0, len(kiosk.exhibit.editions["en"].timeline.events), 5):
        kiosk.timeline.choose(event)
        wait(60)


def zoom_the_map(kiosk: Kiosk) -> None:
    go(kiosk, Screen.TIMELINE)
    for _ in range(6):
        kiosk.timeline.map.zoomIn()
        wait(40)


def dress(comfort: Comfort) -> Callable[[Kiosk], None]:
    def act(kiosk: Kiosk) -> None:
        go(kiosk, Screen.READER, kiosk.exhibit.editions["en"].sections[0].id)
        for each in (comfort, STILL):
            kiosk.visit.set_comfort(each)
            wait(60)

    return act


def speak(kiosk: Kiosk) -> None:
    for language in kiosk.exhibit.languages:
        kiosk.visit.speak(language)
        wait(60)


def watch(kiosk: Kiosk) -> None:
    go(kiosk, Screen.FILM)
    wait(300)


def read_a_note(kiosk: Kiosk) -> None:
    go(kiosk, Screen.GUESTBOOK)
    steps.open_newest(kiosk)
    wait(60)


def sign(kiosk: Kiosk) -> None:
    go(kiosk, Screen.COMPOSE)
    steps.raise_keyboard(kiosk)
    wait(120)
    kiosk.book._signed.clear()  # this visitor need not wait
    steps.sign(kiosk, f"A quiet garden behind a high wall, number {next(_numbers)}.")
    wait(80)


def draw(kiosk: Kiosk) -> None:
    go(kiosk, Screen.COMPOSE)
    steps.draw(kiosk)
    wait(80)


def open_sheets(kiosk: Kiosk) -> None:
    for sheet in (SheetKind.LANGUAGE, SheetKind.COMFORT, SheetKind.IDLE):
        steps.show_sheet(sheet)(kiosk)
        wait(40)
        kiosk.visit.close_sheet()


ACTS: dict[str, Callable[[Kiosk], None]] = {
    "read": read,
    "events": walk_the_events,
    "map": zoom_the_map,
    "text size": dress(COMFORTS["largest-text"]),
    "high contrast": dress(COMFORTS["high-contrast"]),
    "reach": dress(COMFORTS["reach"]),
    "languages": speak,
    "film": watch,
    "note": read_a_note,
    "sign": sign,
    "draw": draw,
    "sheets": open_sheets,
}


def measure(act: Callable[[Kiosk], None], rounds: int) -> list[float]:
    with tempfile.TemporaryDirectory() as data:
        chosen = samples.at_work(kiosk_settings.load({"data": data, "windowed": "1920x1080"}))
        with contextlib.closing(Kiosk(chosen, read_exhibit(chosen))) as kiosk:
            samples.fill(kiosk)
            kiosk.visit.set_comfort(STILL)
            kiosk.show()
            found = []
            for number in range(PARTS * rounds):
                kiosk.visit.begin()
                act(kiosk)
                kiosk.visit.end()
                wait(40)
                if (number + 1) % rounds == 0:
                    found.append(megabytes())
            return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("acts", nargs="*", metavar="ACT", help=f"of {', '.join(ACTS)}; else all")
    parser.add_argument("--rounds", type=int, default=10, help="of each fifth")
    chosen = parser.parse_args()
    application = make_application(paths.qml(), paths.resources() / "fonts")
    for name in chosen.acts or ACTS:
        found = measure(ACTS[name], chosen.rounds)
        print(f"{name:14}", *(f"{each:6.0f}" for each in found), flush=True)
    application.shutdown()


if __name__ == "__main__":
    main()

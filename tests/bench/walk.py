"""The walk over every screen, size, language and comfort; prints what is wrong. See `--help`."""

import argparse
import collections
import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from kiosk import paths
from kiosk.ui.engine import make_application
from tests.walk.places import COMFORTABLE, PANELS, states
from tests.walk.walker import complaints, exhibit, walking


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--panels", type=int, nargs="*", default=[*range(len(PANELS))])
    parser.add_argument("--languages", nargs="*", default=["en", "es", "longer"])
    parser.add_argument("--comforts", type=int, nargs="*", default=range(len(COMFORTABLE)))
    parser.add_argument("--states", default="", help="only those whose names begin so")
    chosen = parser.parse_args()
    application = make_application(paths.qml(), paths.resources() / "fonts")
    comforts = list(COMFORTABLE.items())
    kinds: collections.Counter[str] = collections.Counter()
    walked = 0
    started = time.perf_counter()
    for panel in (PANELS[number] for number in chosen.panels):
        for language in chosen.languages:
            with tempfile.TemporaryDirectory() as data, walking(panel, language, Path(data)) as walk:
                shots = [
                    shot for shot in states(exhibit().editions["en"]) if shot.name.startswith(chosen.states)
                ]
                for name, comfort in (comforts[number] for number in chosen.comforts):
                    for line in complaints(walk, shots, name, comfort):
                        print(line, flush=True)
                        kinds[line.split(": ")[1]] += 1
                    walked += len(shots)
    print(f"{walked} states in {time.perf_counter() - started:.0f} s; findings: {dict(kinds)}")
    application.shutdown()


main()

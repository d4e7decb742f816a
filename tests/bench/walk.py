"""The walk over every screen, page, event, size, language and comfort; prints what is wrong. See `--help`."""

import argparse
import collections
import itertools
import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from kiosk import paths
from kiosk.ui.engine import make_application
from tests.walk.places import COMFORTABLE, PANELS, events, states
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
                edition = exhibit().editions["en"]
                shots = [
                    shot
                    for shot in (*states(edition), *events(edition))
                    if shot.name.startswith(chosen.states)
                ]
                for name, comfort in (comforts[number] for number in chosen.comforts):
                    paged = walk.pages(comfort) if "page".startswith(chosen.states[:4]) else ()
                    for seen in itertools.chain(walk.states(shots, comfort), paged):
                        walked += 1
                        for line in complaints(walk, [seen], name):
                            print(line, flush=True)
                            kinds[line.split(": ")[1]] += 1
    print(f"{walked} states in {time.perf_counter() - started:.0f} s; findings: {dict(kinds)}")
    application.shutdown()


main()

"""Starts the kiosk on every kind of damaged guestbook: `python -m tests.bench.guestbook.damaged_starts`.

Prints the seconds from the process's start to attract's first frame and until the book is open again, and
how many entries it has then. Exit 1 where attract takes over ten seconds or a book stays closed.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.storage.test_damage import BACKED_UP, DAMAGES, LATER, _copied, _filled

LIMIT = 10.0
_CHILD = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from kiosk import paths, settings
from kiosk.app import Kiosk, read_exhibit
from kiosk.ui.engine import make_application

def since_start():
    ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / 100

application = make_application(paths.qml(), paths.resources() / "fonts")
chosen = settings.load({"data": sys.argv[1], "windowed": "1920x1080"})
kiosk = Kiosk(chosen, read_exhibit(chosen))
first = []
kiosk.window.frameSwapped.connect(lambda: first or first.append(since_start()))
kiosk.show()
while not first or kiosk.jobs.busy:
    QCoreApplication.processEvents()
opened = since_start()
print(first[0], opened, kiosk.book.count(), flush=True)
kiosk.close()
application.shutdown()
"""


def start(data: Path) -> tuple[float, float, int]:
    """Seconds to the first frame, seconds until the book is open, entries on the wall."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-c", _CHILD, str(data)]
    run = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=120)
    first, opened, entries = run.stdout.split(maxsplit=2)
    return float(first), float(opened), int(entries)


def main() -> int:
    slowest = 0.0
    with tempfile.TemporaryDirectory() as folder:
        books = {backup: Path(folder) / f"backup-{backup}" for backup in (True, False)}
        for backup, book in books.items():
            _filled(book, backup=backup)
        print(f"{BACKED_UP + LATER} entries and the article's, {BACKED_UP} of them in the backup")
        print(f"{'damage':24}{'backup':>8}{'attract':>10}{'open':>10}{'entries':>9}")
        for kind, damage in {"whole": lambda _path: None, **DAMAGES}.items():
            for backup, book in books.items():
                data = Path(folder) / f"{time.monotonic_ns()}"
                _copied(book, data)
                damage(data / "guestbook.sqlite3")
                first, opened, entries = start(data)
                slowest = max(slowest, first)
                print(f"{kind:24}{'yes' if backup else 'no':>8}{first:8.2f} s{opened:8.2f} s{entries:>9}")
    return 0 if slowest < LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())

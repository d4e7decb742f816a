"""A Chromium page with a film over the whole screen: what a kiosk made as a web page would cost."""

import contextlib
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

_OPTIONS = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--autoplay-policy=no-user-gesture-required",
    "--kiosk",
)
_PAGE = """<body style="margin:0; background:#000">
<video id="film" {attributes} muted preload="auto" src="{film}"
       style="width:100vw; height:100vh; object-fit:contain"></video>
<script>
addEventListener("pointerdown", touch => {{
  film.requestVideoFrameCallback((_now, seen) =>
    document.title = "seen " + (seen.expectedDisplayTime - touch.timeStamp));
  film.play();
}});
document.title = "loading";
film.addEventListener("canplaythrough", () => document.title = "ready", {{once: true}});
</script>
"""


@contextlib.contextmanager
def page(film: Path, display: str, attributes: str = "") -> Iterator[psutil.Process]:
    """A new Chromium with nothing but that page, until the block ends. Skips where it is missing."""
    if shutil.which("chromium") is None:
        pytest.skip("chromium is not installed")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        made = Path(folder, "page.html")
        made.write_text(_PAGE.format(film=film.as_uri(), attributes=attributes))
        command = ["chromium", *_OPTIONS, f"--user-data-dir={folder}/profile", f"--app={made.as_uri()}"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        with subprocess.Popen(command, env={**os.environ, "DISPLAY": display}, **quiet) as browser:
            process = psutil.Process(browser.pid)
            yield process
            family = process.children(recursive=True)
            browser.terminate()
            for each in psutil.wait_procs(family, timeout=10)[1]:
                each.kill()


def spent(browser: psutil.Process) -> float:
    """Processor seconds of all its processes that live."""
    total = 0.0
    for each in (browser, *browser.children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):
            total += sum(each.cpu_times()[:2])
    return total


def cost(film: Path, display: str, seconds: float) -> tuple[float, float]:
    """Processor seconds of a page that plays `film`: until it plays, and in `seconds` with that start."""
    with page(film, display, "autoplay loop") as browser:
        begun = time.monotonic()
        _title(display, "ready")
        starting = spent(browser)
        time.sleep(max(0.0, begun + seconds - time.monotonic()))
        return starting, spent(browser)


def first_pictures(film: Path, display: str, rounds: int) -> list[float]:
    """Milliseconds from a click to the film's first picture on the screen, the film loaded meanwhile."""
    times = []
    with page(film, display):
        for _ in range(rounds):
            _title(display, "ready")
            _xdotool(display, "mousemove", "900", "500", "click", "1")
            times.append(float(_title(display, r"seen ([\d.]+)")))
            _xdotool(display, "key", "F5")
    return times


def _title(display: str, pattern: str) -> str:
    """What the pattern finds in the page's title, once it does."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        windows = ("search", "--onlyvisible", "--class", "chromium")
        for title in _xdotool(display, *windows, "getwindowname", "%@").splitlines():
            if found := re.match(pattern, title):
                return found[found.re.groups]
        time.sleep(0.2)
    raise AssertionError(f"no title of the page was ever {pattern}")


def _xdotool(display: str, *arguments: str) -> str:
    environment = {**os.environ, "DISPLAY": display}
    run = subprocess.run(["xdotool", *arguments], env=environment, capture_output=True, text=True)
    return run.stdout

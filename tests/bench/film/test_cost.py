"""The processor's time for a film over the whole screen, side by side with VLC's own windows and Chromium.

VLC does not run as root: there it is started as nobody.
Needs Xvfb, openbox, xdotool, ffmpeg and the packages vlc-bin, vlc-plugin-video-output and chromium.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.bench.film import chromium
from tests.film_corpus import film
from tests.virtual_screen import virtual_screen

SECONDS = 20
SCREEN = "1920x1080"
WINDOW = Path(__file__).with_name("window.py")
ROOT = Path(__file__).parents[3]
OURS = {"software": {"QT_QUICK_BACKEND": "software"}, "gl": {"QT_QUICK_BACKEND": ""}}


FOOTAGE = {"720p25": ("1280x720", "25"), "1080p50": ("1920x1080", "50")}


@pytest.fixture(scope="module")
def footage() -> Iterator[Callable[[str], Path]]:
    """Makes a film of that name, in a folder that nobody may read too, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield lambda kind: _made(Path(name, f"{kind}.mp4"), *FOOTAGE[kind])


def _made(path: Path, size: str, rate: str) -> Path:
    if path.is_file():
        return path
    moving = "hue=h='30*t',noise=alls=12:allf=t"
    coded = ("-c:v", "libx264", "-preset", "ultrafast", "-b:v", "4M", "-pix_fmt", "yuv420p")
    return film(path, size, rate=rate, seconds=SECONDS + 4, filters=moving, codec=coded, sound=False)


def _cost(command: list[str], display: str, changes: dict[str, str], seconds: float) -> tuple[float, str]:
    """Processor seconds of `command` and of the screen it drew on, and what it said."""
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
        **changes,
    }
    drawn, before = _server_time(display), os.times()
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=seconds + 60)
    after = os.times()
    assert run.returncode in (0, -15, 124), run.stderr[-2000:]
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return spent + _server_time(display) - drawn, run.stdout


def _server_time(display: str) -> float:
    servers = (each for each in psutil.process_iter() if each.name() == "Xvfb")
    return sum(next(each for each in servers if _serves(each, display)).cpu_times()[:2])


def _serves(server: psutil.Process, display: str) -> bool:
    return Path(f"/proc/{server.pid}/fd").exists() and any(
        f"/tmp/.X11-unix/X{display[1:]}" in str(each.laddr) for each in server.net_connections("unix")
    )


def _ours(film_path: Path, backend: str) -> tuple[float, str]:
    with virtual_screen(SCREEN) as display:
        return _cost(
            [sys.executable, str(WINDOW), str(film_path), str(SECONDS)], display, OURS[backend], SECONDS
        )


@contextlib.contextmanager
def _window_manager(display: str) -> Iterator[None]:
    """Without one nobody grants VLC the whole screen; it would draw less than half as many pixels."""
    environment = {**os.environ, "DISPLAY": display}
    with subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL) as manager:
        asked = ["xdotool", "get_num_desktops"]
        tries = (subprocess.run(asked, env=environment, capture_output=True).returncode for _ in range(500))
        assert 0 in tries, "openbox does not start"
        yield
        manager.terminate()


def _vlc(film_path: Path, output: str) -> float:
    if shutil.which("cvlc") is None:
        pytest.skip("vlc-bin is not installed")
    as_nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    options = ["--no-audio", "--fullscreen", "--no-video-title-show", f"--vout={output}", "--no-osd"]
    command = [*as_nobody, "timeout", str(SECONDS), "cvlc", *options, str(film_path)]
    with virtual_screen(SCREEN) as display, _window_manager(display):
        spent = _cost(command, display, {"HOME": "/tmp", "QT_QPA_PLATFORM": ""}, SECONDS)[0]
    assert spent > 0.5, "VLC did not play; it needs the packages vlc-bin and vlc-plugin-video-output"
    return spent


@pytest.fixture(scope="module")
def ours(footage) -> dict[str, tuple[float, float]]:
    """What 720p25 cost, by scene graph: processor seconds, and ms a picture in Python."""
    print(f"\n720p25 over {SCREEN} for {SECONDS} s, processor seconds with the X server's:")
    costs = {}
    for backend in OURS:
        cost, said = _ours(footage("720p25"), backend)
        print(f"ours {backend} {cost:.1f} ({said.strip()})")
        costs[backend] = cost, float(said.split()[-1])
    return costs


@pytest.mark.timeout(600)
def test_cost_in_python_a_picture(ours):
    assert max(python for _cost, python in ours.values()) < 0.2


@pytest.mark.timeout(600)
def test_cost_beside_vlcs_own_windows(footage, ours):
    x11, gl = (_vlc(footage("720p25"), output) for output in ("xcb_x11", "gl"))
    our_software, our_gl = ours["software"][0], ours["gl"][0]
    ratios = f"ratios {our_software / x11:.2f} and {our_gl / gl:.2f}"
    print(f"VLC x11 {x11:.1f}, VLC gl {gl:.1f}; {ratios}")
    assert our_software <= 1.2 * x11
    assert our_gl < gl


@pytest.mark.timeout(600)
def test_cost_beside_a_chromium_page(footage, ours):
    with virtual_screen(SCREEN) as display, _window_manager(display):
        drawn = _server_time(display)
        begun, whole = chromium.cost(footage("720p25"), display, SECONDS)
        whole += _server_time(display) - drawn
    ratio = ours["software"][0] / whole
    print(f"Chromium {whole:.1f}, of these {begun:.1f} until it played; ratio of ours software {ratio:.2f}")
    assert ratio < 1


@pytest.mark.timeout(300)
def test_1080p50_without_a_lost_picture(footage):
    cost, said = _ours(footage("1080p50"), "software")
    print(f"\n1080p50 for {SECONDS} s: {cost:.1f} processor seconds, {said.strip()}")
    seen, painted, lost = (int(said.split()[place]) for place in (2, 4, 6))
    assert seen > (SECONDS - 1) * 50
    assert painted >= seen * 0.99
    assert lost == 0

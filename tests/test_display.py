"""Without a screen the kiosk says so in one sentence, at once."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import display
from kiosk.errors import NoDisplayError
from tests.virtual_screen import virtual_screen


def said(**environment: str) -> str:
    with pytest.raises(NoDisplayError) as refused:
        display.require(environment)
    return str(refused.value)


def test_no_display_names_the_preview() -> None:
    sentence = said()
    assert "bin/run preview" in sentence
    assert sentence.count("\n") == 0


def test_a_dead_display_is_named() -> None:
    assert "The display :4711 does not answer" in said(DISPLAY=":4711")


def test_a_dead_wayland_socket_is_named(tmp_path: Path) -> None:
    assert "The display wayland-9" in said(WAYLAND_DISPLAY="wayland-9", XDG_RUNTIME_DIR=str(tmp_path))


def test_a_display_that_takes_the_call_and_stays_mute_does_not_hang_the_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(display, "WAIT_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        number = mute.getsockname()[1] - 6000
        before = time.monotonic()
        assert "does not answer" in said(DISPLAY=f"127.0.0.1:{number}")
    assert time.monotonic() - before < 5


@pytest.mark.parametrize("platform", ["eglfs", "offscreen", "linuxfb:fb=/dev/fb0"])
def test_a_platform_without_a_desktop_is_taken_as_meant(platform: str) -> None:
    assert display.require({"QT_QPA_PLATFORM": platform}) == platform


@pytest.fixture
def live_display() -> Iterator[str]:
    with virtual_screen("640x480") as name:
        yield name


def test_a_live_display_is_enough(live_display: str) -> None:
    assert display.require({"DISPLAY": live_display}) == "xcb"


def test_x11_goes_before_wayland_which_has_no_on_screen_keyboard(live_display: str, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as compositor:
        compositor.bind(str(tmp_path / "wayland-9"))
        compositor.listen()
        both = {"DISPLAY": live_display, "WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert display.require({**both, "XDG_SESSION_TYPE": "wayland"}) == "xcb"
        assert display.require({**both, "DISPLAY": ":4711"}) == "wayland"
        assert display.require({**both, "QT_QPA_PLATFORM": "wayland"}) == "wayland"


def test_a_library_that_qt_needs_is_named_with_its_package(
    live_display: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(display._LIBRARIES, "libnone.so.0", "libnone0")
    assert "missing: libnone0" in said(DISPLAY=live_display)


def test_kiosk_run_says_it_without_a_traceback(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--data", str(tmp_path)],
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin"},
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Error: There is no display")
    assert len(done.stderr.splitlines()) == 1


def test_a_platform_that_cannot_start_ends_in_a_sentence(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--data", str(tmp_path)],
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "none-of-these"},
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "bin/run preview" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr

"""Is there a screen to draw on? Asked before Qt, which aborts the process where there is none."""

import ctypes
import socket
import threading
from collections.abc import Mapping
from pathlib import Path

from kiosk.errors import NoDisplayError

WAIT_SECONDS = 5.0
_INSTEAD = "`bin/run preview --out shots` draws every screen into pictures without one."
_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libEGL.so.1": "libegl1",
}


def require(environment: Mapping[str, str]) -> str:
    """The platform that Qt shall draw on, as QT_QPA_PLATFORM names it.

    X11 goes before Wayland, where Qt Virtual Keyboard does not work. Another platform than these in
    QT_QPA_PLATFORM is taken as meant (eglfs on a bare console). Raises NoDisplayError with one sentence
    where there is no screen.
    """
    given = environment.get("QT_QPA_PLATFORM", "")
    platform = given.split(":")[0]
    if platform and not platform.startswith(("xcb", "wayland")):
        return given
    x11, wayland = environment.get("DISPLAY"), environment.get("WAYLAND_DISPLAY")
    if platform == "xcb":
        wayland = None
    if not x11 and not wayland:
        raise NoDisplayError(f"There is no display to show the kiosk on (DISPLAY is not set): {_INSTEAD}")
    if platform.startswith("wayland") or not x11 or not _x11_answers(x11):
        if wayland and _wayland_answers(wayland, environment.get("XDG_RUNTIME_DIR", "")):
            return given or "wayland"
        raise NoDisplayError(f"The display {x11 or wayland} does not answer: {_INSTEAD}")
    missing = [package for library, package in _LIBRARIES.items() if not _loads(library)]
    if missing:
        raise NoDisplayError(
            f"Qt needs system packages that are missing: {' '.join(missing)}; bin/run installs them."
        )
    return given or "xcb"


def _wayland_answers(name: str, runtime_folder: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(WAIT_SECONDS)
        try:
            probe.connect(str(Path(runtime_folder) / name))
        except OSError:
            return False
    return True


def _x11_answers(display: str) -> bool:
    """Connects as Qt will, with the authority file; a server that takes the call and stays mute is dead."""
    answers: list[bool] = []
    probe = threading.Thread(target=lambda: answers.append(_connect_x11(display)), daemon=True)
    probe.start()
    probe.join(WAIT_SECONDS)
    return answers == [True]


def _connect_x11(display: str) -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    alive = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return alive


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True

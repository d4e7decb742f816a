"""A virtual screen of its own for a test, with nothing on it."""

import contextlib
import subprocess
from collections.abc import Iterator


@contextlib.contextmanager
def virtual_screen(size: str = "1280x720") -> Iterator[str]:
    """The DISPLAY of a new Xvfb, which ends with the block."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with server:
        assert server.stdout is not None
        try:
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()

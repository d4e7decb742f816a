"""The console that the kiosk was started from: is somebody there, and what do they type?"""

import contextlib
import os
import select
import sys
import termios
from collections.abc import Iterator


def is_ours() -> bool:
    """Whether the input is a terminal that this process may read: in the background it would be stopped."""
    try:
        return os.tcgetpgrp(sys.stdin.fileno()) == os.getpgrp()
    except (OSError, ValueError, AttributeError):
        return False


def hidden_line(question: str, patience: float) -> str | None:
    """A line that is not shown while it is typed; None where none is ended in `patience` seconds."""
    descriptor = sys.stdin.fileno()
    with _without_echo(descriptor):
        sys.stderr.write(question)
        sys.stderr.flush()
        ready, _, _ = select.select([descriptor], [], [], patience)
        typed = os.read(descriptor, 1024) if ready else None
        sys.stderr.write("\n")
    return None if typed is None else typed.decode(errors="replace").strip()


@contextlib.contextmanager
def _without_echo(descriptor: int) -> Iterator[None]:
    before = termios.tcgetattr(descriptor)
    silent = before[:]
    silent[3] &= ~termios.ECHO
    termios.tcsetattr(descriptor, termios.TCSAFLUSH, silent)
    try:
        yield
    finally:
        termios.tcsetattr(descriptor, termios.TCSAFLUSH, before)

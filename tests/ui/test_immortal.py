"""None must outlive any number of Qt calls."""

import subprocess
import sys

import pytest

_MANY_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(100_000):
    thing.setObjectName("a")
"""


def _python(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)


def test_a_hundred_thousand_qt_calls_leave_none_alive():
    run = _python("import kiosk.ui" + _MANY_CALLS)
    assert run.returncode == 0, run.stderr


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_without_the_reserve_the_interpreter_aborts():
    run = _python(_MANY_CALLS)
    assert "none_dealloc" in run.stderr, "PySide counts None again: kiosk/ui/immortal.py can go"

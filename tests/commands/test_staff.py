import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.commands.staff import ask_for_pin, staff
from kiosk.errors import KioskError
from kiosk.services.staff import StaffDoor
from tests.commands.conftest import Run


def test_a_pin_is_asked_for_twice(run: Run, tmp_path: Path) -> None:
    assert run(staff, "set-pin", given="2749\n2749\n").exit_code == 0
    assert StaffDoor(tmp_path).unlock("2749") is None


def test_a_pin_is_read_from_the_input(run: Run, tmp_path: Path) -> None:
    assert run(staff, "set-pin", "--stdin", given="2749\n").exit_code == 0
    assert StaffDoor(tmp_path).unlock("2749") is None


def test_a_weak_pin_is_an_error(run: Run, tmp_path: Path) -> None:
    result = run(staff, "set-pin", "--stdin", given="1234\n")
    assert isinstance(result.exception, KioskError)
    assert not StaffDoor(tmp_path).has_pin()


def test_without_a_console_the_first_start_says_how_to_set_one(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ask_for_pin(tmp_path)
    assert "kiosk staff set-pin" in caplog.text
    caplog.clear()
    StaffDoor(tmp_path).set_pin("2749")
    ask_for_pin(tmp_path)
    assert caplog.text == ""


PATIENT = 60.0
ASKING = """
import sys
from pathlib import Path
from kiosk.commands import staff
staff.PATIENCE = float(sys.argv[2])
staff.ask_for_pin(Path(sys.argv[1]))
print("started")
"""


def on_a_console(folder: Path, *lines: str, patience: float = PATIENT) -> str:
    """What a first start shows on a terminal where `lines` are typed, each after a question."""
    terminal, its_end = pty.openpty()
    command = ["setsid", "--ctty", sys.executable, "-c", ASKING, str(folder), str(patience)]
    child = subprocess.Popen(command, stdin=its_end, stdout=its_end, stderr=its_end)
    os.close(its_end)
    waiting, shown = list(lines), ""
    while True:
        try:
            shown += os.read(terminal, 1024).decode()
        except OSError:  # the terminal closes with its last process
            break
        if waiting and shown.endswith(": "):
            os.write(terminal, f"{waiting.pop(0)}\n".encode())
            shown += "|"
    os.close(terminal)
    assert child.wait() == 0, shown
    return shown


def test_on_a_console_the_first_start_asks_until_a_pin_is_good(tmp_path: Path) -> None:
    shown = on_a_console(tmp_path, "2749", "2794", "1234", "1234", "2749", "2749")
    assert "not the same" in shown
    assert "digits in a row" in shown
    assert "started" in shown
    assert "2749" not in shown
    assert StaffDoor(tmp_path).unlock("2749") is None


def test_enter_or_nobody_there_lets_the_kiosk_start_without_a_pin(tmp_path: Path) -> None:
    assert "started" in on_a_console(tmp_path, "")
    assert "started" in on_a_console(tmp_path, patience=0.1)
    assert not StaffDoor(tmp_path).has_pin()

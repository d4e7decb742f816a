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
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ask_for_pin(tmp_path)
    assert "kiosk staff set-pin" in capsys.readouterr().err
    StaffDoor(tmp_path).set_pin("2749")
    ask_for_pin(tmp_path)
    assert capsys.readouterr().err == ""

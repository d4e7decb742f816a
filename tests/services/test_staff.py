import errno
import json
import threading
from pathlib import Path

import pytest

from kiosk.services.staff import LOCKED_SECONDS, StaffDoor, _matches, weakness

PIN = "274951"


class _Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


@pytest.fixture
def door(tmp_path: Path, clock: _Clock) -> StaffDoor:
    made = StaffDoor(tmp_path, clock)
    made.set_pin(PIN)
    return made


def test_there_is_no_default_pin(tmp_path: Path) -> None:
    door = StaffDoor(tmp_path)
    assert not door.has_pin()
    for pin in ("", "0000", "1234", PIN):
        assert door.unlock(pin) is not None


def test_the_right_pin_opens_and_a_wrong_one_does_not(door: StaffDoor) -> None:
    assert door.unlock("274950") == 0
    assert door.unlock(PIN) is None


def test_after_five_wrong_tries_not_even_the_right_pin_opens_for_ten_minutes(
    door: StaffDoor, clock: _Clock
) -> None:
    assert [door.unlock("000111") for _ in range(5)] == [0, 0, 0, 0, LOCKED_SECONDS]
    clock.seconds += 599
    assert door.unlock(PIN) == 1
    clock.seconds += 1
    assert door.unlock(PIN) is None


def test_the_right_pin_forgets_wrong_tries(door: StaffDoor) -> None:
    for _ in range(3):
        assert [door.unlock("000111") for _ in range(4)] == [0] * 4
        assert door.unlock(PIN) is None


def test_switching_off_and_on_gives_no_more_tries(door: StaffDoor, tmp_path: Path, clock: _Clock) -> None:
    for _ in range(5):
        door.unlock("000111")
    again = StaffDoor(tmp_path, clock)
    assert again.unlock(PIN) == LOCKED_SECONDS


def test_a_new_pin_opens_at_once_even_after_too_many_tries(door: StaffDoor, tmp_path: Path) -> None:
    for _ in range(5):
        door.unlock("000111")
    StaffDoor(tmp_path).set_pin("918273")
    assert door.unlock("918273") is None
    assert door.unlock(PIN) == 0


def test_the_file_holds_an_argon2id_hash_for_its_owner_alone(door: StaffDoor, tmp_path: Path) -> None:
    file = tmp_path / "staff.json"
    assert json.loads(file.read_text())["pin"].startswith("$argon2id$")
    assert PIN not in file.read_text()
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        '{"pin": "x", "wrong": "y"}',
        '{"pin": "rubbish", "wrong": 0}',
        '{"pin": "x", "wrong": 1e999}',
    ],
)
def test_a_spoilt_file_opens_to_nobody_and_a_new_pin_mends_it(tmp_path: Path, content: str) -> None:
    (tmp_path / "staff.json").write_text(content)
    door = StaffDoor(tmp_path)
    assert door.unlock("rubbish") is not None
    door.set_pin(PIN)
    assert door.unlock(PIN) is None


@pytest.mark.parametrize("pin", ["", "12", "123", "1111", "0000", "1234", "987654", "12a4", "١٢٣٥", "1" * 13])
def test_a_weak_pin_is_refused_with_the_reason(tmp_path: Path, pin: str) -> None:
    assert weakness(pin)
    with pytest.raises(ValueError, match="A PIN"):
        StaffDoor(tmp_path).set_pin(pin)


@pytest.mark.parametrize("pin", ["1940", "2749", "112233", "123456789013"])
def test_other_pins_are_fine(pin: str) -> None:
    assert weakness(pin) == ""


def test_how_long_it_stays_closed_can_be_asked_without_a_try(door: StaffDoor, clock: _Clock) -> None:
    assert door.wait() == 0
    for _ in range(5):
        door.unlock("000111")
    clock.seconds += 100
    assert door.wait() == 500
    clock.seconds += 500
    assert [door.wait() for _ in range(6)] == [0] * 6
    assert door.unlock("000111") == 0


def test_on_a_disk_that_takes_nothing_staff_come_in_and_guessing_is_stopped_all_the_same(
    door: StaffDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("kiosk.services.staff.settle", full)
    assert door.unlock(PIN) is None
    assert [door.unlock("000111") for _ in range(5)] == [0, 0, 0, 0, LOCKED_SECONDS]
    assert door.unlock(PIN) == LOCKED_SECONDS


def test_a_pin_set_while_another_is_being_tried_stays_set(
    door: StaffDoor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setting: list[threading.Thread] = []

    def slow(kept: str, pin: str) -> bool:
        setting.append(threading.Thread(target=StaffDoor(tmp_path).set_pin, args=["918273"]))
        setting[0].start()
        return _matches(kept, pin)

    monkeypatch.setattr("kiosk.services.staff._matches", slow)
    door.unlock(PIN)
    setting[0].join()
    monkeypatch.undo()
    assert door.unlock("918273") is None

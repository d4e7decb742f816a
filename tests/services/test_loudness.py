import logging
from pathlib import Path

import pytest

from kiosk.services.loudness import Loudness


def test_the_settings_say_it_until_staff_do(tmp_path: Path) -> None:
    loudness = Loudness(tmp_path, 60)
    assert loudness.volume() == 60
    loudness.set_volume(20)
    assert loudness.volume() == 20
    assert Loudness(tmp_path, 60).volume() == 20


@pytest.mark.parametrize("kept", ["", "loud", "6\n0"])
def test_a_spoilt_file_is_passed_over(tmp_path: Path, kept: str, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "volume").write_text(kept)
    assert Loudness(tmp_path, 60).volume() == 60
    assert caplog.records[0].levelno == logging.WARNING


def test_it_never_leaves_its_range(tmp_path: Path) -> None:
    (tmp_path / "volume").write_text("900")
    assert Loudness(tmp_path, 60).volume() == 100


def test_where_nothing_can_be_written_it_holds_until_the_end(tmp_path: Path) -> None:
    loudness = Loudness(tmp_path / "gone", 60)
    loudness.set_volume(80)
    assert loudness.volume() == 80

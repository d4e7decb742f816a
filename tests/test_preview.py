"""The preview's pictures and their contact sheet; the wheel's test draws all of them."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage

from kiosk import preview, settings
from kiosk.contact_sheet import PICTURE_HEIGHT, SHEET_WIDTH, Picture, lay_out, save_contact_sheet
from kiosk.errors import KioskError
from kiosk.settings import Size


def picture(group: str, width: int) -> Picture:
    image = QImage(width, PICTURE_HEIGHT, QImage.Format.Format_RGB32)
    image.fill(0xFF884422)
    return Picture(group, "home", image)


@given(widths=st.lists(st.lists(st.integers(100, 900), min_size=1, max_size=12), min_size=1, max_size=4))
def test_no_two_pictures_lie_on_each_other_and_all_lie_on_the_sheet(widths: list[list[int]]) -> None:
    pictures = [picture(f"group {n}", width) for n, group in enumerate(widths) for width in group]
    heads, places, height = lay_out(pictures)
    assert [place.picture for place in places] == pictures
    assert len(heads) == len(widths)
    sheet = QRect(0, 0, SHEET_WIDTH, height)
    assert all(sheet.contains(place.where) for place in places)
    assert not any(a.where.intersects(b.where) for a, b in itertools.combinations(places, 2))


def test_a_contact_sheet_is_a_picture(qapp: QGuiApplication, tmp_path: Path) -> None:
    file = tmp_path / "sheet.png"
    save_contact_sheet([picture("en", 480), picture("es", 480)], file)
    sheet = QImage(str(file))
    assert sheet.width() == SHEET_WIDTH
    assert 0xFF884422 in {sheet.pixel(60, y) for y in range(sheet.height())}


def test_a_sheet_that_cannot_be_written_is_said_in_a_sentence(qapp: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="cannot be written"):
        save_contact_sheet([picture("en", 480)], tmp_path / "missing" / "sheet.png")


def test_a_language_that_the_exhibit_lacks_is_refused(tmp_path: Path) -> None:
    chosen = settings.load({"data": tmp_path})
    with pytest.raises(KioskError, match="does not speak xx"):
        preview.make(chosen, tmp_path / "out", ["xx"], [Size(640, 480)])


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(KioskError, match="cannot be made"):
        preview.make(settings.load({"data": tmp_path}), tmp_path / "file" / "out", [], [Size(640, 480)])

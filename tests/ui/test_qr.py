"""QR codes, read back as a telephone reads them."""

import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, qGray

from kiosk.ui.qr import QUIET, QrProvider, qr_image

ADDRESS = "https://museum.example/trotsky?lang=es&x=ñ"


def read(image: QImage) -> list[str]:
    shape = (image.height(), image.bytesPerLine())
    pixels = memoryview(bytes(image.constBits())).cast("B", shape=shape)  # type: ignore[arg-type]
    return [code.text for code in zxingcpp.read_barcodes(pixels)]


@pytest.mark.parametrize("side", [100, 333, 900])
@pytest.mark.parametrize("address", [ADDRESS, "https://a.example", f"https://a.example/{'long' * 100}"])
def test_a_telephone_reads_the_address(address: str, side: int) -> None:
    assert read(qr_image(address, side)) == [address]


def test_every_module_is_as_wide_as_the_next_within_the_room_given() -> None:
    modules = qr_image(ADDRESS, 1).width()
    assert qr_image(ADDRESS, 900).width() == 900 // modules * modules


def test_white_stands_around_it() -> None:
    image = qr_image(ADDRESS, 1)
    last = image.width() - QUIET
    places = [(x, y) for x in range(image.width()) for y in range(image.width())]
    edge = [(x, y) for x, y in places if not (QUIET <= x < last and QUIET <= y < last)]
    assert {qGray(image.pixel(x, y)) for x, y in edge} == {255}


def test_qml_asks_for_it_by_a_percent_encoded_address() -> None:
    asked = QrProvider().requestImage("https%3A%2F%2Fa.example%2F%C3%B1", QSize(), QSize(400, 400))
    assert read(asked) == ["https://a.example/ñ"]

"""A sheet as Qt draws it: land, its copy, the way in its modes, and nothing that lies off it."""

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.geo import Land, Point
from kiosk.domain.journey import Part
from kiosk.domain.map_sheet import WORLD, Sheet
from kiosk.domain.timeline import TravelMode
from kiosk.ui.map_svg import Dress, LandSvg, write_sheet

NONE = QColor(0, 0, 0, 0)
SEA, LAND, COAST, SHADE = QColor("#1f3fa8"), QColor("#f3e9d7"), QColor("#123456"), QColor("#14246b")
FUTURE, PAST, SLEEPERS, SHADOW = (QColor(name) for name in ("#4a423b", "#c4432b", "#ffffff", "#14110f"))
DRESS = Dress(SEA, LAND, NONE, SHADE, FUTURE, PAST, SLEEPERS, SHADOW, 3, 8, 6, 1)
SQUARE = [-13000, 7200, -12000, 7200, -12000, 7000, -13000, 7000]  # from map unit (0, 0) to about (80, 58)
NEAR = Sheet(Point(-40, -40), Point(160, 160), 2)


def drawn(
    sheet: Sheet, past: list[Part] | None = None, future: list[Part] | None = None, dress: Dress = DRESS
) -> QImage:
    svg = write_sheet(sheet, LandSvg(Land([SQUARE], [SQUARE])), past or [], future or [], dress)
    renderer = QSvgRenderer(svg.encode())
    image = QImage(renderer.defaultSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def at(image: QImage, x: float, y: float, sheet: Sheet = NEAR) -> QColor:
    """The colour at a spot in map units."""
    return image.pixelColor(int((x - sheet.low.x) * sheet.scale), int((y - sheet.low.y) * sheet.scale))


def test_land_lies_where_the_map_has_it_on_its_copy() -> None:
    image = drawn(NEAR)
    assert (image.width(), image.height()) == (400, 400)
    assert at(image, 1, 1) == LAND
    assert at(image, 79, 20) == LAND
    assert at(image, 81, 20) == SHADE
    assert at(image, 85, 20) == SEA
    assert at(image, -1, -1) == SEA


def test_a_screen_of_more_pixels_gets_more() -> None:
    assert (
        drawn(NEAR, dress=Dress(SEA, LAND, NONE, NONE, NONE, NONE, NONE, NONE, 3, 8, 6, 1.5)).width() == 600
    )


def test_a_coast_is_drawn_where_it_has_a_colour() -> None:
    image = drawn(NEAR, dress=Dress(SEA, LAND, COAST, NONE, NONE, NONE, NONE, NONE, 3, 8, 6, 1))
    assert at(image, 80, 20) == COAST
    assert at(image, 82, 20) == SEA


def test_each_mode_of_travel_has_its_line() -> None:
    lines: list[Part] = [
        (mode, (Point(90, y), Point(150, y)))
        for mode, y in ((TravelMode.SEA, 100), (TravelMode.RAIL, 120), (TravelMode.LAND, 140))
    ]
    image = drawn(NEAR, past=lines)
    along = {y: {at(image, x / 2, y).name() for x in range(184, 290)} for y in (100, 120, 140)}
    assert along[100] == {PAST.name()}
    assert {PAST.name(), SLEEPERS.name()} <= along[120]
    assert {PAST.name(), SEA.name()} <= along[140]
    assert at(image, 120, 103) == SHADOW
    assert at(image, 120, 142.9) == SEA


def test_what_is_to_come_is_faint_and_dotted_as_no_coast_is() -> None:
    faint = QColor(0, 0, 0)
    faint.setAlphaF(0.5)
    dress = Dress(QColor(255, 255, 255), NONE, NONE, NONE, faint, NONE, NONE, NONE, 3, 8, 6, 1)
    image = drawn(NEAR, future=[(TravelMode.RAIL, (Point(90, 100), Point(150, 100)))], dress=dress)
    along = [at(image, x / 4, 100).lightnessF() for x in range(400, 560)]
    assert min(along) == pytest.approx(0.5, abs=0.02)
    assert max(along) == pytest.approx(1, abs=0.02)


def test_what_lies_off_the_sheet_is_left_out() -> None:
    land = LandSvg(Land([SQUARE], [SQUARE]))
    way: list[Part] = [(TravelMode.SEA, (Point(300, 300), Point(900, 300)))]
    far = Sheet(Point(1000, 500), Point(1400, 700), 2)
    assert write_sheet(far, land, way, way, DRESS).count("<path") == 1  # the sea
    assert len(ElementTree.fromstring(write_sheet(WORLD, land, way, way, DRESS)).findall(".//*[@d]")) == 6

"""A sheet of the map as SVG, for Qt to draw off the window's thread: land, and the way as far as it is still.

What lies off the sheet is left out. The mode of travel has its own line: by sea whole, by rail with sleepers,
by land in dashes; what is still to come is dotted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor

from kiosk.domain.geo import Land, Point, Ring, cut, line_path, ring_points
from kiosk.domain.journey import Part
from kiosk.domain.map_sheet import Sheet
from kiosk.domain.timeline import TravelMode

_FINE = 900.0  # map units: a sheet narrower than this shows the fine coasts


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours, and lengths in pixels. What is not to be seen has a transparent colour."""

    sea: QColor
    land: QColor
    coast: QColor
    shade: QColor  # of the land's copy off register
    future: QColor
    past: QColor
    sleepers: QColor
    shadow: QColor  # of the past's copy off register
    hairline: float
    thickness: float
    shift: float  # of the land's copy
    ratio: float  # of the screen's pixels to those of the window


@dataclass(frozen=True, slots=True)
class Coast:
    """A ring of land as the data of an SVG path, and the box it lies in."""

    path: str
    low: Point
    high: Point


class LandSvg:
    """The land's rings, ready to be written."""

    def __init__(self, land: Land) -> None:
        self._coarse, self._fine = _coasts(land.coarse), _coasts(land.fine)

    def on(self, sheet: Sheet) -> str:
        """The data of an SVG path, to be filled by the even-odd rule."""
        coasts = self._fine if sheet.high.x - sheet.low.x < _FINE else self._coarse
        return "".join(coast.path for coast in coasts if _meet(coast, sheet))


def write_sheet(
    sheet: Sheet, land: LandSvg, past: Sequence[Part], future: Sequence[Part], dress: Dress
) -> str:
    """An SVG document as large as the sheet."""
    pixel = 1 / sheet.scale
    width, height = sheet.high.x - sheet.low.x, sheet.high.y - sheet.low.y
    density = sheet.scale * dress.ratio
    size = f'width="{round(width * density)}" height="{round(height * density)}"'
    coasts = land.on(sheet)
    shift, hairline = dress.shift * pixel, dress.hairline * pixel
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} '
        f'viewBox="{sheet.low.x} {sheet.low.y} {width} {height}">'
        f"{_fill(f'M{sheet.low.x},{sheet.low.y}h{width}v{height}h-{width}z', dress.sea)}"
        f'<g fill-rule="evenodd"><g transform="translate({shift} {shift})">{_fill(coasts, dress.shade)}</g>'
        f"{_fill(coasts, dress.land)}</g>"
        f"{_line(coasts, dress.coast, hairline)}"
        f"{_line(_lines(sheet, future), dress.future, hairline, f'{hairline * 2} {hairline * 1.5}')}"
        f"{_past(sheet, past, dress, dress.thickness * pixel)}</svg>"
    )


def _past(sheet: Sheet, past: Sequence[Part], dress: Dress, thickness: float) -> str:
    land, rail, sea = (
        _lines(sheet, (part for part in past if part[0] is mode))
        for mode in (TravelMode.LAND, TravelMode.RAIL, TravelMode.SEA)
    )
    shift = thickness * 0.45
    return (
        f'<g transform="translate({shift} {shift * 1.2})">{_line(rail + sea, dress.shadow, thickness)}</g>'
        f"{_line(rail + sea, dress.past, thickness)}"
        f"{_line(rail, dress.sleepers, thickness * 0.4, f'{thickness * 1.6} {thickness * 1.6}')}"
        f"{_line(land, dress.past, thickness, f'{thickness * 2} {thickness}')}"
    )


def _coasts(rings: Iterable[Ring]) -> tuple[Coast, ...]:
    return tuple(_coast(ring_points(ring)) for ring in rings)


def _coast(points: Sequence[Point]) -> Coast:
    xs, ys = zip(*points, strict=True)
    return Coast(line_path(points) + "z", Point(min(xs), min(ys)), Point(max(xs), max(ys)))


def _meet(coast: Coast, sheet: Sheet) -> bool:
    return (
        coast.low.x <= sheet.high.x
        and coast.high.x >= sheet.low.x
        and coast.low.y <= sheet.high.y
        and coast.high.y >= sheet.low.y
    )


def _lines(sheet: Sheet, parts: Iterable[Part]) -> str:
    return "".join(line_path(piece) for _, points in parts for piece in cut(points, sheet.low, sheet.high))


def _fill(path: str, colour: QColor) -> str:
    return f'<path d="{path}" {_ink("fill", colour)}/>' if path and colour.alpha() else ""


def _line(path: str, colour: QColor, thickness: float, dashes: str = "none") -> str:
    if not path or not colour.alpha():
        return ""
    stroke = f'stroke-width="{thickness}" stroke-dasharray="{dashes}"'
    return f'<path d="{path}" fill="none" {_ink("stroke", colour)} {stroke}/>'


def _ink(use: str, colour: QColor) -> str:
    return f'{use}="{colour.name()}" {use}-opacity="{colour.alphaF():.3f}"'

"""Draws the stand-in reel: flat ink on paper, one diagonal a card, our own drawings, the road to Mexico."""

from collections.abc import Callable
from functools import cache, partial

from film_words import CARDS, LENGTH, Card
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform
from PySide6.QtSvg import QSvgRenderer

from kiosk import paths
from kiosk.content.land import read_land
from kiosk.domain.geo import Point, point_along, project, ring_points

WIDTH, HEIGHT = 960, 720
INK, BONE, SAND = QColor("#14110F"), QColor("#F3E9D7"), QColor("#E4D3B5")
RED, OXIDE, MARIGOLD, COBALT = QColor("#C4432B"), QColor("#8C2415"), QColor("#F2A900"), QColor("#1F3FA8")
DEEP = QColor("#14246B")
RUTH = (
    (59.66, 10.59), (59.0, 10.6), (58.2, 9.8), (57.4, 7.0), (59.45, -2.0), (59.6, -6), (48, -30),
    (30, -73.5), (27.7, -79.4), (25.8, -79.75), (24.6, -80.6), (24.0, -82.5), (24.2, -90), (22.22, -97.86),
)  # fmt: skip

Draw = Callable[[QPainter, float], None]


def scene_at(second: float) -> tuple[Draw, float]:
    """What is drawn at a moment, and how far into it (0 to 1)."""
    for card in CARDS:
        if card.start <= second < card.end:
            return partial(_card, card), _part(second, card.start, card.end)
    for start, end, draw in PICTURES:
        if start <= second < end:
            return draw, _part(second, start, end)
    return partial(_card, CARDS[-1]), 1.0


def _part(second: float, start: float, end: float) -> float:
    return (second - start) / (end - start)


def _ease(part: float) -> float:
    part = min(max(part, 0.0), 1.0)
    return part * part * (3 - 2 * part)


def _font(family: str, size: int, weight: QFont.Weight, italic: bool = False) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setItalic(italic)
    return font


def _card(card: Card, painter: QPainter, part: float) -> None:
    """An intertitle: a slanted bar with the heading slides in, the words stand under it in both languages."""
    first_or_last = card.start == 0 or card.end >= LENGTH
    painter.fillRect(0, 0, WIDTH, HEIGHT, INK if first_or_last else BONE)
    paper, words = (INK, BONE) if first_or_last else (BONE, INK)
    _wedge(painter, MARIGOLD if first_or_last else RED)
    slide = _ease(part * 7)
    painter.save()
    painter.translate(-900 * (1 - slide), 0)
    _bar(painter, card.heading[0], 88, 132, OXIDE)
    _bar(painter, card.heading[1], 56, 238, COBALT)
    painter.restore()
    painter.setPen(words)
    painter.fillRect(80, 352, 200, 6, MARIGOLD if paper == INK else RED)
    painter.setFont(_font("Literata", 40, QFont.Weight.Medium))
    written = painter.drawText(QRectF(80, 374, 730, 240), Qt.TextFlag.TextWordWrap, card.words[0])
    painter.setFont(_font("Literata", 31, QFont.Weight.Medium, italic=True))
    painter.drawText(QRectF(80, written.bottom() + 14, 730, 160), Qt.TextFlag.TextWordWrap, card.words[1])


def _wedge(painter: QPainter, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    points = [QPointF(WIDTH, 0), QPointF(WIDTH, HEIGHT), QPointF(WIDTH - 110, HEIGHT), QPointF(WIDTH - 10, 0)]
    painter.drawPolygon(QPolygonF(points))


def _bar(painter: QPainter, text: str, size: int, y: float, color: QColor) -> None:
    painter.save()
    painter.translate(-30, y)
    painter.rotate(-8)
    font = _font("Alumni Sans", size, QFont.Weight.Black)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(text) + 190
    height = size * 1.08
    painter.fillRect(QRectF(10, 10, width, height), BONE if color == INK else INK)
    painter.fillRect(QRectF(0, 0, width, height), color)
    painter.setPen(BONE)
    painter.drawText(QPointF(110, height / 2 + size * 0.591 / 2), text)
    painter.restore()


@cache
def _drawing(name: str, width: int, height: int) -> QPixmap:
    picture = QPixmap(width, height)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(paths.art() / f"{name}.svg")).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return picture


def _pan(name: str, size: tuple[int, int], start: QPointF, end: QPointF) -> Draw:
    """A drawing larger than the frame, moved slowly under it; points are the frame's corner in it."""

    def draw(painter: QPainter, part: float) -> None:
        corner = start + (end - start) * _ease(part)
        painter.fillRect(0, 0, WIDTH, HEIGHT, BONE)
        painter.drawPixmap(QPointF(-corner.x(), -corner.y()), _drawing(name, *size))

    return draw


def _still(painter: QPainter, part: float) -> None:
    grown = 1.0 + 0.07 * _ease(part)
    painter.save()
    painter.translate(WIDTH / 2, HEIGHT * 0.4)
    painter.scale(grown, grown)
    painter.translate(-WIDTH / 2, -HEIGHT * 0.4)
    painter.drawPixmap(0, 0, _drawing("film-still", WIDTH, HEIGHT))
    painter.restore()
    if part > 0.25:
        painter.save()
        painter.translate(-620 * (1 - _ease((part - 0.25) * 6)), 0)
        _bar(painter, "México 1937", 84, 640, OXIDE)
        painter.restore()


@cache
def _land() -> QPainterPath:
    path = QPainterPath()
    for ring in read_land(paths.land()).coarse:
        path.addPolygon(QPolygonF([QPointF(*point) for point in ring_points(ring)]))
        path.closeSubpath()
    return path


def _map(painter: QPainter, part: float) -> None:
    """The Atlantic, and the Ruth's way over it, drawn as it is sailed."""
    way = [project(lat, lon) for lat, lon in RUTH]
    west, north, east = project(0, -106).x, project(68, 0).y, project(0, 20).x
    scale = WIDTH / (east - west)
    frame = QTransform.fromScale(scale, scale).translate(-west, -north)
    painter.fillRect(0, 0, WIDTH, HEIGHT, COBALT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(DEEP)
    painter.drawPath((frame * QTransform.fromTranslate(6, 7)).map(_land()))
    painter.setBrush(BONE)
    painter.drawPath(frame.map(_land()))
    sailed = _ease((part - 0.06) / 0.82)
    trail = [point_along(way, sailed * step / 120)[0] for step in range(121)]
    _line(painter, frame, trail, INK, 18, QPointF(5, 6))
    _line(painter, frame, trail, MARIGOLD, 13, QPointF(0, 0))
    for place, name, right in ((way[0], "Oslofjord", False), (way[-1], "Tampico", True)):
        _mark(painter, frame.map(QPointF(place.x, place.y)), name, right)
    ship = frame.map(QPointF(trail[-1].x, trail[-1].y))
    painter.drawPixmap(QPointF(ship.x() - 75, ship.y() - 92), _drawing("vignette-exile", 150, 112))
    if part < 0.9:
        _bar(painter, "19.12.1936 – 9.1.1937", 58, 668, OXIDE)


def _line(
    painter: QPainter, frame: QTransform, points: list[Point], color: QColor, width: int, shift: QPointF
) -> None:
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([frame.map(QPointF(each.x, each.y)) + shift for each in points]))


def _mark(painter: QPainter, at: QPointF, name: str, right: bool) -> None:
    painter.save()
    painter.translate(at)
    painter.setPen(QPen(INK, 5))
    painter.setBrush(BONE)
    painter.drawPolygon(QPolygonF([QPointF(0, -17), QPointF(17, 0), QPointF(0, 17), QPointF(-17, 0)]))
    painter.setFont(_font("Golos Text", 30, QFont.Weight.DemiBold))
    width = painter.fontMetrics().horizontalAdvance(name) + 24
    box = QRectF(26 if right else -26 - width, 14 if right else -64, width, 44)
    painter.fillRect(box, BONE)
    painter.setPen(INK)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
    painter.restore()


PICTURES: tuple[tuple[float, float, Draw], ...] = (
    (5.0, 10.0, _still),
    (15.5, 22.0, _pan("casa-azul", (1120, 1120), QPointF(0, 60), QPointF(160, 330))),
    (26.5, 36.0, _map),
    (41.0, 46.0, _pan("portrait-trotsky", (1040, 1144), QPointF(40, 40), QPointF(40, 190))),
    (57.5, 62.5, _pan("hearing", (1100, 1100), QPointF(0, 180), QPointF(140, 240))),
    (62.5, 67.0, _pan("typewriter", (1060, 1060), QPointF(50, 40), QPointF(50, 260))),
)

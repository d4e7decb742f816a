"""The contrast of what is seen: words, fields and focus rings against what lies next to them."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPolygonF
from PySide6.QtQml import QQmlProperty

from tests.walk.rules import Finding, View
from tests.walk.scene import Node, shape_of

TEXT, LARGE_TEXT, EDGE = 7.0, 4.5, 3.0
LARGE_PT = 18  # at 72 dots an inch, as WCAG counts
RING_MM = 1.0
SHARE = 0.15  # of the ground of a word; what has less is the edge of a letter or its off-register copy
GRID = (32, 9)


def luminance(colour: QColor) -> float:
    """WCAG's relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, two: QColor) -> float:
    """WCAG's ratio, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colours(picture: QImage, shape: QPolygonF, room: QRectF) -> Counter[int]:
    """Colours in a quadrilateral, by a grid of points."""
    a, b, c, d = (shape.at(corner) for corner in range(4))
    found: Counter[int] = Counter()
    for column in range(GRID[0]):
        for row in range(GRID[1]):
            s, t = (column + 0.5) / GRID[0], (row + 0.5) / GRID[1]
            point = (a * (1 - s) + b * s) * (1 - t) + (d * (1 - s) + c * s) * t
            if room.contains(point):
                found[picture.pixel(int(point.x()), int(point.y()))] += 1
    return found


def words(view: View, picture: QImage, used: set[tuple[str, str]]) -> Iterator[Finding]:
    """Words that stand out too little from their ground; every pair of colours goes into `used`."""
    texts = view.texts()
    for node, face in texts:
        twins = [other for other, its in texts if other.words == node.words and its.ink.intersects(face.ink)]
        copies = {QColor(twin.item.property("color")).rgb() for twin in twins if twin.order < node.order}
        if any(twin.order > node.order for twin in twins):
            continue  # the off-register copy of a word
        ink = QColor(node.item.property("color"))
        if ink.alpha() < 255 or node.opacity < 1:
            continue
        room = face.shape
        if face.ink.width() < 2 * face.ink.height():  # a single letter covers most of its own box
            height = face.ink.height() / 2
            room = QPolygonF(face.ink.adjusted(-height, 0, height, 0))
        seen = colours(picture, room, node.shown.intersected(view.window))
        grounds = Counter(
            {
                rgb: count
                for rgb, count in seen.items()
                if contrast(QColor(rgb), ink) > 1.3 and rgb not in copies
            }
        )
        whole = seen.total()
        if whole and grounds.total() < SHARE * whole:
            yield Finding("contrast", str(node), f"{ink.name()} on itself")
        large = face.pixel_size / view.pixels_per_mm / 25.4 * 72 >= LARGE_PT and face.is_bold
        least = LARGE_TEXT if large or not node.item.isEnabled() else TEXT
        for rgb, count in grounds.items():
            ground = QColor(rgb)
            if count < SHARE * whole:
                continue
            used.add((ink.name(), ground.name()))
            ratio = contrast(ink, ground)
            if ratio < least:
                yield Finding(
                    "contrast", str(node), f"{ink.name()} on {ground.name()} is {ratio:.1f}, not {least}"
                )


def rings(view: View, picture: QImage) -> Iterator[Finding]:
    """Focus rings, all drawn at once: each side stands out from what is within or around it."""
    for node in view.nodes:
        if node.kind != "FocusRing" or node.moves or view.is_hidden(node, node.box):
            continue  # on the axis and the map the rings of neighbours, all drawn at once, cover each other
        width = float(QQmlProperty(node.item, "border.width").read())
        if width < RING_MM * view.pixels_per_mm - 0.5:
            yield Finding("ring", str(node), f"is {width:.0f} px wide, not {RING_MM} mm")
        ink = QColor(QQmlProperty(node.item, "border.color").read())
        room = node.shown.intersected(view.window).adjusted(0, 0, -1, -1)
        pairs = [[point for point in pair if room.contains(point)] for pair in _along(node, width)]
        beside = [[picture.pixelColor(point.toPoint()) for point in pair] for pair in pairs if pair]
        lost = [pair[0].name() for pair in beside if max(contrast(ink, colour) for colour in pair) < EDGE]
        if len(lost) > len(beside) / 4:  # a handle or a needle may lie over a part of it
            yield Finding("ring", str(node), f"{ink.name()} is lost on {lost[0]}")


def _along(node: Node, width: float) -> Iterator[tuple[QPointF, ...]]:
    """Along each side of a frame, near one another, points within it and around it."""
    box = QRectF(0, 0, node.item.width(), node.item.height())
    insets = (width + 1, width + 2, -2, -4)
    frames = [shape_of(node.item, box.adjusted(inset, inset, -inset, -inset)) for inset in insets]
    for side in range(4):
        for part in (0.2, 0.35, 0.5, 0.65, 0.8):
            yield tuple(frame.at(side) * (1 - part) + frame.at((side + 1) % 4) * part for frame in frames)


def fields(view: View) -> Iterator[Finding]:
    """Where one writes, the edge of the paper stands out from the paper."""
    for node in view.nodes:
        if not any(node.item.inherits(kind) for kind in ("QQuickTextInput", "QQuickTextEdit")):
            continue
        sheets = [each for each in node.parents if each.item.inherits("QQuickRectangle")]
        framed = [each for each in sheets if QQmlProperty(each.item, "border.width").read() > 0]
        if framed:
            edge = QColor(QQmlProperty(framed[-1].item, "border.color").read())
            paper = QColor(framed[-1].item.property("color"))
            if contrast(edge, paper) < EDGE:
                yield Finding("edge", str(node), f"{edge.name()} round {paper.name()}")

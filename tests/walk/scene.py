"""What a window shows, read from its items in the order in which they are painted."""

import html
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPolygonF
from PySide6.QtQml import QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

TEXTS = ("QQuickText", "QQuickTextInput", "QQuickTextEdit")
FIELDS = ("QQuickMouseArea", "QQuickTextInput", "QQuickTextEdit")
MOVERS = (
    "TimelinePan",
    "TimelineCardText",
)  # as Flickables do: what is cut in these comes by a drag or a turn


@dataclass(frozen=True)
class Node:
    """One item: its box in the window, what its clipping ancestors leave, and whether a finger moves it."""

    item: QQuickItem
    order: int
    box: QRectF
    shown: QRectF
    opacity: float
    moves: bool
    parents: tuple["Node", ...] = field(repr=False)

    @property
    def scale(self) -> float:
        """Pixels of the window to one of the item."""
        one = self.item.mapToScene(QPointF(0, 1)) - self.item.mapToScene(QPointF(0, 0))
        return float((one.x() ** 2 + one.y() ** 2) ** 0.5)

    @cached_property
    def kind(self) -> str:
        return kind_of(self.item)

    @cached_property
    def is_ours(self) -> bool:
        return "_QMLTYPE_" in self.item.metaObject().className() and not self.kind.endswith("Slot")

    @cached_property
    def shape(self) -> QPolygonF:
        """The box as it is turned."""
        return shape_of(self.item, QRectF(0, 0, self.item.width(), self.item.height()))

    @cached_property
    def words(self) -> str:
        """The text that is drawn or spoken, in one line."""
        text = self.item.property("text") or self.item.property("displayText") or _spoken(self.item)
        return " ".join(html.unescape(re.sub(r"<[^>]*>", "", str(text or ""))).split())

    @cached_property
    def is_text(self) -> bool:
        return any(self.item.inherits(kind) for kind in TEXTS)

    @cached_property
    def is_field(self) -> bool:
        return any(self.item.inherits(kind) for kind in FIELDS[1:])

    @cached_property
    def is_key(self) -> bool:
        return self.item.property("keyType") is not None

    @cached_property
    def is_button(self) -> bool:
        return self.item.inherits("QQuickAbstractButton") or self.is_key

    @cached_property
    def is_tappable(self) -> bool:
        """Whether a finger does something here: a button, a key, a field, a touch area or a tap handler."""
        item = self.item
        off = not item.isEnabled() or item.property("enabled") is False  # a touch area has its own
        if off or item.width() <= 0 or item.height() <= 0:
            return False
        if not self.is_key and any(each.kind == "InputPanel" for each in self.parents):
            return False  # Qt's own areas over the keys, which pass on every touch
        if self.is_button or any(item.inherits(kind) for kind in FIELDS):
            return True
        return any(each.inherits("QQuickTapHandler") for each in item.children())

    @property
    def path(self) -> str:
        """The kiosk's own components around it, outermost first."""
        ours = [node.kind for node in (*self.parents, self) if node.is_ours]
        return " > ".join(dict.fromkeys(ours[-4:])) or self.kind

    def is_within(self, other: "Node") -> bool:
        return any(parent is other for parent in self.parents)

    def __str__(self) -> str:
        return f"{self.path} {self.words[:48]!r}"


def kind_of(item: QQuickItem) -> str:
    return re.sub(r"_QML(TYPE)?_\d+.*", "", item.metaObject().className()).removeprefix("QQuick")


def shape_of(item: QQuickItem, box: QRectF) -> QPolygonF:
    corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
    return QPolygonF([item.mapToScene(corner) for corner in corners])


def overlap(one: QPolygonF, two: QPolygonF) -> tuple[float, float]:
    """Width and mean height of what two quadrilaterals share, in pixels."""
    both = one.intersected(two)
    width = both.boundingRect().width()
    points = both.toList()
    pairs = itertools.pairwise(points)
    area = abs(sum(a.x() * b.y() - b.x() * a.y() for a, b in pairs)) / 2
    return width, area / width if width else 0.0


def _spoken(item: QQuickItem) -> str:
    context = QQmlEngine.contextForObject(item)
    return str(QQmlProperty(item, "Accessible.name", context).read() or "") if context else ""


def read(window: QQuickWindow) -> list[Node]:
    """All that is visible, the lowest first."""
    root = window.contentItem()
    whole = QRectF(0, 0, window.width(), window.height())
    return list(_paint(root, whole, 1.0, False, (), iter(range(1_000_000))))


def _children(item: QQuickItem) -> list[QQuickItem]:
    """But those for which PySide hands over its wrapper of what stood at their address before."""
    return [child for child in item.childItems() if isinstance(child, QQuickItem)]


def _paint(
    item: QQuickItem,
    clip: QRectF,
    opacity: float,
    moves: bool,
    parents: tuple[Node, ...],
    orders: Iterator[int],
) -> Iterator[Node]:
    if not item.isVisible() or item.opacity() == 0:
        return
    opacity *= item.opacity()
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    if item.clip():
        clip = clip.intersected(box)
    moves = moves or item.inherits("QQuickFlickable") or kind_of(item) in MOVERS
    children = sorted(_children(item), key=lambda child: child.z())
    under = [child for child in children if child.z() < 0]
    node = Node(item, 0, box, clip, opacity, moves, parents)
    for child in under:
        yield from _paint(child, clip, opacity, moves, (*parents, node), orders)
    object.__setattr__(node, "order", next(orders))
    yield node
    for child in children[len(under) :]:
        yield from _paint(child, clip, opacity, moves, (*parents, node), orders)


@dataclass(frozen=True)
class Type:
    """How a text is set: the size that it is drawn at, and its ink in the window."""

    pixel_size: float
    cap_height: float
    ink: QRectF
    shape: QPolygonF = field(compare=False)
    is_bold: bool = False


def type_of(node: Node) -> Type:
    """Of a text; its ink is exact in height and as wide as its widest line."""
    item = node.item
    font = QFont(item.property("font"))
    drawn = QQmlProperty(item, "fontInfo.pixelSize").read() if item.inherits("QQuickText") else None
    size = float(drawn or font.pixelSize())
    font.setPixelSize(max(1, round(size)))
    metrics = QFontMetricsF(font)
    laid = item.boundingRect()
    lines = max(1, item.property("lineCount") or 1)
    tight = metrics.tightBoundingRect(node.words)
    baseline = item.baselineOffset()
    last = baseline + (lines - 1) * laid.height() / lines
    ink = QRectF(
        laid.left(), baseline + tight.top(), laid.width(), last + tight.bottom() - baseline - tight.top()
    )
    if item.inherits("QQuickText") and item.property("lineHeight") < 1:  # Qt tells no line's true place then
        loose = (1 - item.property("lineHeight")) * size / 2
        ink.adjust(0, loose, 0, -loose)
    shape = shape_of(item, ink)
    return Type(
        size * node.scale,
        metrics.capHeight() * node.scale,
        shape.boundingRect(),
        shape,
        font.weight() >= QFont.Weight.Bold,
    )


def opaque_colour(node: Node) -> QColor | None:
    """The colour of a rectangle that hides what is under it."""
    if not node.item.inherits("QQuickRectangle") or node.opacity < 1:
        return None
    colour = QColor(node.item.property("color"))
    return colour if colour.alpha() == 255 else None


def dims(node: Node) -> bool:
    """A scrim: a large rectangle that lets something through."""
    if not node.item.inherits("QQuickRectangle"):
        return False
    alpha = QColor(node.item.property("color")).alphaF() * node.opacity
    return 0.3 < alpha < 1 and node.box.width() * node.box.height() > 0

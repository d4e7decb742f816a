"""What may be wrong with a screen as it stands: words cut or colliding, places too small for a finger."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QRegion

from tests.walk.scene import Node, Type, dims, opaque_colour, overlap, type_of

FINGER_MM = 15.0
LETTERS = 10  # in a row of the alphabet; on an upright screen of 10 inches their keys share the width
CAP_MM = 4.8
LARGE_CAP_MM = 7.3
TYPING_MM = 212.0  # the lowest 60 % of a lower screen do not hold the rail, five rows of keys and two more
REACH = 0.6  # of the screen's height, from below
OPENS_WHOLE = ("GuestbookSheet", "TimelineItem", "StaffReply")  # all of its words are shown elsewhere
SLACK_MM, SLACK_PX = 0.6, 2.0  # rounding, and the side bearings of letters


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, in words."""

    kind: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.where} {self.what}"


@dataclass(frozen=True)
class View:
    """A window's nodes, and what holds for them."""

    nodes: list[Node]
    width: float
    height: float
    pixels_per_mm: float
    large: bool = False
    reach: bool = False

    @cached_property
    def covers(self) -> list[Node]:
        """What hides or dims what lies under it."""
        solid = [node for node in self.nodes if opaque_colour(node) is not None]
        scrims = [
            node
            for node in self.nodes
            if dims(node) and node.box.width() * node.box.height() > 0.25 * self.area
        ]
        return solid + scrims

    @property
    def slack(self) -> float:
        return max(SLACK_PX, SLACK_MM * self.pixels_per_mm)

    @property
    def area(self) -> float:
        return self.width * self.height

    @property
    def window(self) -> QRectF:
        return QRectF(0, 0, self.width, self.height)

    def is_hidden(self, node: Node, box: QRectF) -> bool:
        """Whether something that was painted later lies over all of it."""
        return any(
            cover.order > node.order and not cover.is_within(node) and cover.box.contains(box)
            for cover in self.covers
        )

    def texts(self) -> list[tuple[Node, Type]]:
        """Texts that are seen at least in part."""
        found = [(node, type_of(node)) for node in self.nodes if node.is_text and node.item.property("text")]
        return [
            (node, face)
            for node, face in found
            if face.ink.intersects(node.shown) and not self.is_hidden(node, face.ink.intersected(node.shown))
        ]

    def taps(self) -> list[tuple[Node, QRegion]]:
        """What a finger can tap, and the part of it that no later one takes away."""
        found = [node for node in self.nodes if node.is_tappable and node.box.intersects(node.shown)]
        return [(node, self._left_of(node, found)) for node in found]

    def _left_of(self, node: Node, others: list[Node]) -> QRegion:
        region = QRegion(_rect(node.box.intersected(node.shown)))
        for other in others:
            if other.order > node.order and not other.is_within(node):
                region -= QRegion(_rect(other.box.intersected(other.shown)))
        return region


def _rect(box: QRectF) -> QRect:
    return QRect(round(box.x()), round(box.y()), round(box.width()), round(box.height()))


def _beyond(ink: QRectF, room: QRectF) -> float:
    """By how many pixels `ink` sticks out of `room`."""
    sides = (
        room.left() - ink.left(),
        room.top() - ink.top(),
        ink.right() - room.right(),
        ink.bottom() - room.bottom(),
    )
    return max(sides)


def clipped(view: View) -> Iterator[Finding]:
    for node, face in view.texts():
        if node.item.property("truncated") and not any(each.kind in OPENS_WHOLE for each in node.parents):
            yield Finding("cut short", str(node), "ends in an ellipsis or lacks its last lines")
        beyond = _beyond(face.ink, node.shown)
        if beyond > view.slack and not node.moves:
            yield Finding("clipped", str(node), f"is clipped by {beyond:.0f} px")


def outside(view: View) -> Iterator[Finding]:
    """Words that run out of the button or the sheet that they stand on."""
    for node, face in view.texts():
        grounds = [each for each in node.parents if each.is_button or opaque_colour(each) is not None]
        if grounds and node.scale > 0:
            beyond = _beyond(face.ink.intersected(node.shown), grounds[-1].box)
            if beyond > view.slack:
                yield Finding("outside", str(node), f"runs {beyond:.0f} px out of its {grounds[-1].kind}")


def colliding(view: View) -> Iterator[Finding]:
    for (one, first), (two, second) in itertools.combinations(view.texts(), 2):
        both = first.ink.intersected(second.ink).intersected(one.shown).intersected(two.shown)
        if min(both.width(), both.height()) <= view.slack or one.words == two.words or one.moves != two.moves:
            continue
        width, height = overlap(first.shape, second.shape)
        if min(width, height) > view.slack:
            yield Finding(
                "colliding", str(one), f"and {two} lie on each other by {width:.0f} x {height:.0f} px"
            )


def covered(view: View) -> Iterator[Finding]:
    """Words with something opaque over a part of them."""
    solid = [node for node in view.nodes if opaque_colour(node) is not None]
    for node, face in view.texts():
        seen = face.ink.intersected(node.shown)
        for cover in (each for each in solid if each.moves == node.moves):
            over = cover.box.intersected(cover.shown).intersected(seen)
            if (
                cover.order < node.order
                or cover.is_within(node)
                or min(over.width(), over.height()) <= view.slack
            ):
                continue
            width, height = overlap(cover.shape, face.shape)
            touching = 0.2 * face.ink.height() if node.moves else 0.0  # a mark on the map may touch a name
            if min(width, height) > max(view.slack, touching):
                yield Finding("covered", str(node), f"lies {width:.0f} x {height:.0f} px under {cover}")


def small_type(view: View) -> Iterator[Finding]:
    least = LARGE_CAP_MM if view.large else CAP_MM
    for node, face in view.texts():
        height = face.cap_height / view.pixels_per_mm
        if height < least - 0.05 and any(letter.isalnum() for letter in node.words):
            yield Finding("small type", str(node), f"has capitals of {height:.1f} mm, not {least}")


def small_targets(view: View) -> Iterator[Finding]:
    finger = FINGER_MM * view.pixels_per_mm
    for node, region in view.taps():
        if region.isEmpty():
            continue
        whole = node.moves or not node.is_button  # what lies under a sheet's foot is none the smaller
        box = node.box if whole else QRectF(region.boundingRect())
        least = min(finger, 0.98 * view.width / LETTERS) if node.is_key else finger
        if box.width() < least - 1 or box.height() < finger - 1:
            width, height = box.width() / view.pixels_per_mm, box.height() / view.pixels_per_mm
            yield Finding("small target", str(node), f"is {width:.1f} x {height:.1f} mm for a finger")


def overlapping_targets(view: View) -> Iterator[Finding]:
    taps = [(node, region) for node, region in view.taps() if not region.isEmpty()]
    for (one, region), (two, _) in itertools.combinations(taps, 2):
        if one.moves != two.moves or one.words == two.words or one.is_within(two) or two.is_within(one):
            continue  # what moves passes under what stands; a link of two lines is one
        if one.box.contains(two.box) and not one.is_button:
            continue  # what stands on a sheet, or on what closes it
        both = one.box.intersected(one.shown).intersected(two.box.intersected(two.shown))
        whole = _rect(one.box.intersected(one.shown))
        if min(both.width(), both.height()) > view.slack and region.boundingRect() != whole:
            yield Finding(
                "overlapping", str(one), f"and {two} share {both.width():.0f} x {both.height():.0f} px"
            )


def out_of_reach(view: View) -> Iterator[Finding]:
    typing = any(node.is_key for node in view.nodes)
    if not view.reach or (typing and view.height < TYPING_MM * view.pixels_per_mm):
        return
    line = view.height * (1 - REACH)
    finger = FINGER_MM * view.pixels_per_mm
    for node, region in view.taps():
        box = region.boundingRect()
        if box.isEmpty() or box.top() >= line - 1:
            continue
        if node.is_button or node.box.bottom() - line < finger:
            what = f"begins {line - box.top():.0f} px above the line of reach"
            yield Finding("out of reach", str(node), what)


RULES: tuple[Callable[[View], Iterator[Finding]], ...] = (
    clipped,
    outside,
    colliding,
    covered,
    small_type,
    small_targets,
    overlapping_targets,
    out_of_reach,
)


def findings(view: View) -> list[Finding]:
    """All that is wrong, each once."""
    return list(dict.fromkeys(finding for rule in RULES for finding in rule(view)))

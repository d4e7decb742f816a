"""Links over one another share a finger's room among them."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF

from kiosk.ui.type_page import LinkBox, lean_apart

LINE, FINGER = 40.0, 60.0


def link(line: int, x: float, width: float = 100) -> LinkBox:
    return LinkBox(QRectF(x, line * LINE, width, LINE), "words", "place", "kew", True)


def touched(each: LinkBox) -> QRectF:
    """As `PageText.qml` has it."""
    return QRectF(
        each.box.x(), each.box.y() + (LINE - FINGER) * (1 - each.lean) / 2, each.box.width(), FINGER
    )


@pytest.mark.parametrize("rows", [1, 2, 3, 4])
def test_each_of_a_row_has_a_fingers_room_and_its_own_words(rows: int) -> None:
    links = lean_apart([link(line, 10 * line) for line in range(rows)])
    for each in links:
        assert touched(each).contains(each.box.center())
    for upper, lower in pairwise(links):
        assert touched(upper).bottom() <= touched(lower).top()


def test_links_that_do_not_meet_keep_their_places() -> None:
    links = lean_apart([link(0, 0), link(1, 200), link(3, 0)])
    assert [each.lean for each in links] == [0, 0, 0]

"""Links over one another share a finger's room among them."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from kiosk.ui.type_page import LinkBox, spread

LINE, FINGER = 40.0, 60.0


def link(line: int, x: float, width: float = 100) -> LinkBox:
    return LinkBox(QRectF(x, line * LINE, width, LINE), "words", "place", "kew", True)


def meet(one: LinkBox, other: LinkBox) -> bool:
    return one.touch.adjusted(0.2, 0.2, -0.2, -0.2).intersects(other.touch)


@pytest.mark.parametrize("lines", [(0,), (0, 1), (0, 1, 2), (0, 1, 2, 3), (0, 1, 3, 4), (0, 1, 2, 4, 5)])
def test_each_has_a_fingers_room_and_its_own_words(lines: tuple[int, ...]) -> None:
    links = spread([link(line, 10 * line) for line in lines], FINGER)
    for each in links:
        assert min(each.touch.width(), each.touch.height()) >= FINGER
        assert each.touch.contains(each.box.center())
    assert not any(meet(*pair) for pair in combinations(links, 2))


def test_a_link_that_breaks_makes_room_too() -> None:
    links = spread([link(0, 500), link(1, 480, 200), link(2, 0, 300), link(2, 480), link(3, 60, 500)], FINGER)
    assert not any(meet(*pair) for pair in combinations(links, 2))


def test_links_that_do_not_meet_keep_their_places() -> None:
    links = spread([link(0, 0), link(1, 200), link(3, 0)], FINGER)
    assert [each.touch.center() for each in links] == [each.box.center() for each in links]

"""Targets on the map keep a finger's distance, and no label hides another, a mark or leaves the frame."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.geo import Point
from kiosk.domain.map_marks import Box, Labelled, Side, beads, group, label_box, place_labels, short_name

POINTS = st.lists(st.builds(Point, st.floats(0, 1000), st.floats(0, 500)), max_size=60)
FRAME = Box(0, 0, 1000, 500)


@given(POINTS, st.floats(5, 200))
def test_every_point_is_in_one_group_and_groups_keep_their_distance(
    points: list[Point], distance: float
) -> None:
    groups = group(points, distance)
    assert sorted(index for one in groups for index in one) == list(range(len(points)))
    heads = [points[one[0]] for one in groups]
    for one, other in combinations(heads, 2):
        assert max(abs(one.x - other.x), abs(one.y - other.y)) >= distance * 0.999999


@given(POINTS, st.floats(5, 200))
def test_a_group_holds_only_what_is_near_its_head(points: list[Point], distance: float) -> None:
    for one in group(points, distance):
        head = points[one[0]]
        assert all(max(abs(head.x - p.x), abs(head.y - p.y)) <= distance for p in (points[i] for i in one))


@given(POINTS, st.floats(40, 300))
def test_labels_hide_nothing(points: list[Point], width: float) -> None:
    heads = [points[one[0]] for one in group(points, 40)]
    marks = [Labelled(head, 40, width, 36) for head in heads]
    title = Box(0, 0, 300, 80)
    sides = place_labels(marks, FRAME, [title])
    labels = [label_box(m, s, 4) for m, s in zip(marks, sides, strict=True) if s is not Side.NONE]
    squares = [Box(p.x - 20, p.y - 20, p.x + 20, p.y + 20) for p in heads]
    for i, label in enumerate(labels):
        assert label.within(FRAME)
        assert not label.meets(title)
        assert not any(label.meets(other) for other in labels[i + 1 :])
    for mark, side in zip(marks, sides, strict=True):
        if side is not Side.NONE:
            assert not any(label_box(mark, side, 4).meets(square) for square in squares)


def test_a_lonely_label_stands_to_the_right_and_turns_at_the_edge() -> None:
    assert place_labels([Labelled(Point(500, 250), 40, 100, 36)], FRAME) == (Side.RIGHT,)
    assert place_labels([Labelled(Point(950, 250), 40, 100, 36)], FRAME) == (Side.LEFT,)


def test_a_label_keeps_off_a_line_where_another_side_has_room() -> None:
    mark = Labelled(Point(500, 250), 40, 100, 36)
    eastward = beads([Point(500, 250), Point(2000, 250)], FRAME, 20)
    assert place_labels([mark], FRAME, (), eastward) == (Side.LEFT,)
    everywhere = beads([Point(0, 100), Point(1000, 100), Point(0, 250), Point(1000, 400)], FRAME, 200)
    assert place_labels([mark], FRAME, (), everywhere) == (Side.RIGHT,)


@given(st.lists(st.builds(Point, st.floats(-2000, 3000), st.floats(-900, 900)), min_size=2, max_size=9))
def test_beads_leave_no_gap_along_a_line_in_the_frame(line: list[Point]) -> None:
    strung = beads(line, FRAME, 20)
    for start, end in pairwise(line):
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            x, y = start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share
            inside = 1 <= x <= 999 and 1 <= y <= 499
            assert not inside or any(b.left <= x <= b.right and b.top <= y <= b.bottom for b in strung)


def test_the_weightier_label_is_kept_where_only_one_has_room() -> None:
    narrow = Box(0, 230, 1000, 270)
    marks = [Labelled(Point(300, 250), 40, 640, 36), Labelled(Point(700, 250), 40, 640, 36)]
    assert place_labels([marks[0], Labelled(Point(990, 250), 10, 640, 36)], narrow)[0] is Side.RIGHT
    assert place_labels(marks, narrow) == (Side.NONE, Side.NONE)


def test_a_map_leaves_out_what_only_a_card_has_room_for() -> None:
    names = ["St Petersburg (Petrograd)", "Hurum, on the Oslofjord", "Saint-Palais-sur-Mer"]
    assert [short_name(name) for name in names] == ["St Petersburg", "Hurum", "Saint-Palais-sur-Mer"]


@pytest.mark.parametrize("spot", [Point(1100, 250), Point(1010, 250), Point(500, -5), Point(500, 10)])
def test_a_mark_out_of_sight_has_no_label(spot: Point) -> None:
    assert place_labels([Labelled(spot, 40, 100, 36)], FRAME, [Box(0, 0, 1000, 20)]) == (Side.NONE,)

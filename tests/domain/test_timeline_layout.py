"""Nothing overlaps at any zoom, clusters only open, and a window costs what it shows."""

from collections.abc import Sequence
from itertools import cycle, islice, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain.timeline_layout import LEVEL_STEP, Item, TimelineLayout

TIMES = st.lists(st.floats(1879, 2005), min_size=1, max_size=60).map(sorted)
LANES = st.integers(1, 6)
WIDTHS = st.lists(st.floats(60, 500), min_size=1, max_size=9)
WIDTH = 250.0
MARK = 60.0
SCALE = 8.0


def laid_out(times: Sequence[float], lanes: int, widths: Sequence[float] = (WIDTH,)) -> TimelineLayout:
    """The labels' widths come round and round."""
    wide = list(islice(cycle(widths), len(times)))
    return TimelineLayout(times, SCALE, lanes, MARK, wide, WIDTH)


def overlap(one: Item, other: Item, scale: float) -> bool:
    first = one if one.first < other.first else other
    room = first.width if first.labelled else MARK
    return one.lane == other.lane and abs(one.time - other.time) * scale < room - 1e-6


@given(TIMES, LANES, WIDTHS, st.integers(0, 24), st.floats(1, LEVEL_STEP))
@settings(max_examples=150)
def test_nothing_overlaps_at_any_zoom(
    times: list[float], lanes: int, widths: list[float], level: int, wider: float
) -> None:
    items = laid_out(times, lanes, widths).items(level)
    scale = SCALE * LEVEL_STEP**level * wider
    for i, item in enumerate(items):
        assert 0 <= item.lane < lanes
        assert not any(overlap(item, other, scale) for other in items[i + 1 :])


@given(TIMES, LANES, st.integers(0, 20))
def test_every_event_is_in_one_item(times: list[float], lanes: int, level: int) -> None:
    items = laid_out(times, lanes).items(level)
    assert [index for item in items for index in range(item.first, item.last + 1)] == list(range(len(times)))
    assert all(item.time == times[item.first] for item in items)


@given(TIMES, LANES)
def test_a_cluster_once_open_never_closes_on_the_way_in(times: list[float], lanes: int) -> None:
    layout = laid_out(times, lanes)
    for level in range(16):
        coarse = {item.first for item in layout.items(level)}
        assert coarse <= {item.first for item in layout.items(level + 1)}


@given(TIMES, LANES)
@example([1899.99, 1900.0], 1)
def test_events_apart_stand_alone_when_one_is_near_enough(times: list[float], lanes: int) -> None:
    apart = sorted({round(time, 2) for time in times})
    layout = laid_out(apart, lanes)
    deepest = layout.level(MARK / 0.009) + 1  # laid out for at least as many pixels a year
    assert all(item.count == 1 for item in layout.items(deepest))
    for event in range(len(apart)):
        level = layout.opening_level(event, deepest)
        assert layout.items(level)[layout.holder(level, event)].count == 1
        assert level == 0 or layout.items(level - 1)[layout.holder(level - 1, event)].count > 1


@given(TIMES, LANES, WIDTHS, st.floats(SCALE, 3000), st.floats(1870, 2010), st.floats(0, 30))
def test_a_window_holds_just_what_reaches_into_it(
    times: list[float], lanes: int, widths: list[float], scale: float, first: float, span: float
) -> None:
    layout = laid_out(times, lanes, widths)
    seen = layout.window(scale, first, first + span)
    for item in layout.items(layout.level(scale)):
        right = item.time + (item.width if item.labelled else MARK / 2) / scale
        assert (item in seen) == (right >= first and item.time <= first + span)


def test_the_crowded_years_are_clustered_far_off_and_open_near_by() -> None:
    times = [1879.8, 1900.0, *[1937 + month / 12 for month in range(12)]]
    layout = laid_out(times, 3)
    assert [item.count for item in layout.items(0)][:2] == [1, 1]
    assert max(item.count for item in layout.items(0)) > 3
    assert len(layout.items(0)) <= 5
    assert len(layout.items(layout.level(300))) == len(times)


def test_labels_are_told_where_there_is_room_and_all_of_them_near_by() -> None:
    times = [1879.8, 1900.0, *[1937 + month / 12 for month in range(12)]]
    layout = laid_out(times, 3)
    assert [item.labelled for item in layout.items(0)][:2] == [True, True]
    assert not all(item.labelled for item in layout.items(layout.level(300)))
    assert all(item.labelled for item in layout.items(layout.level(1500)))


def test_a_level_is_drawn_at_its_own_scale_or_wider() -> None:
    layout = laid_out([1900.0], 3)
    for scale in (8.0, 8.1, 11.4, 100.0, 12345.6):
        narrow = SCALE * LEVEL_STEP ** layout.level(scale)
        assert narrow <= scale * 1.0001 < narrow * LEVEL_STEP * 1.001


def test_a_cluster_spans_its_events_in_order() -> None:
    layout = laid_out([1900.0, 1900.0, 1900.0], 1)
    assert layout.items(30) == (Item(0, 2, 1900.0, 0, True, WIDTH),)
    assert layout.items(3)[0].count == 3


def test_no_events_have_no_items() -> None:
    assert laid_out([], 3).items(4) == ()


@pytest.mark.parametrize("lanes", [1, 2, 5])
def test_lanes_are_filled_from_the_axis_up(lanes: int) -> None:
    times = [1900 + i * 0.01 for i in range(lanes)]
    items = TimelineLayout(times, 1000, lanes, MARK, [WIDTH] * lanes, WIDTH).items(0)
    assert [item.lane for item in items] == list(range(lanes))
    assert all(a.time < b.time for a, b in pairwise(items))

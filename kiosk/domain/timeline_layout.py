"""Events in lanes: nothing overlaps at any zoom; what has no room waits in clusters that open nearer by."""

import math
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass

LEVEL_STEP = math.sqrt(2)  # a level is drawn up to this much wider than it was laid out, never narrower


@dataclass(frozen=True, slots=True)
class Item:
    """A mark, with a label where there is room: the events from `first` to `last`, standing at `time`.

    `width` is what mark and label take together, in pixels.
    """

    first: int
    last: int
    time: float
    lane: int
    labelled: bool
    width: float

    @property
    def count(self) -> int:
        return self.last - self.first + 1


class TimelineLayout:
    """The layouts of one row of times (in order), one for each level of zoom, made when first asked for.

    A mark takes `mark` pixels; with its label an event takes its own of `widths`, a cluster `cluster`.
    Level n is laid out for `scale` * LEVEL_STEP ** n pixels a year. Every level keeps the clusters apart
    that a coarser one has opened.
    """

    def __init__(
        self,
        times: Sequence[float],
        scale: float,
        lanes: int,
        mark: float,
        widths: Sequence[float],
        cluster: float,
    ) -> None:
        self._times = times
        self._scale = scale
        self._lanes = lanes
        self._mark = mark
        self._widths = widths
        self._cluster = cluster
        self._widest = max((cluster, *widths))
        self._order = sorted(range(1, len(times)), key=lambda i: times[i - 1] - times[i])
        self._starts: list[list[int]] = []
        self._levels: list[tuple[Item, ...]] = []

    def level(self, scale: float) -> int:
        """The level to draw at so many pixels a year."""
        return max(0, math.floor(math.log(scale / self._scale, LEVEL_STEP) + 1e-9))

    def scale_of(self, level: int) -> float:
        """The pixels a year that a level is laid out for."""
        return self._scale * LEVEL_STEP**level

    def items(self, level: int) -> tuple[Item, ...]:
        """All items of a level in order of time."""
        while len(self._levels) <= level:
            scale = self.scale_of(len(self._levels))
            starts = self._opened(self._mark / scale)
            self._starts.append(starts)
            self._levels.append(self._in_lanes(starts, scale))
        return self._levels[level]

    def window(self, scale: float, first: float, last: float) -> tuple[Item, ...]:
        """The items to draw at so many pixels a year that reach in between two moments."""
        items = self.items(self.level(scale))
        start = bisect_left(items, first - self._widest / scale, key=_time)
        end = bisect_right(items, last, key=_time)
        return tuple(
            item
            for item in items[start:end]
            if item.time + (item.width if item.labelled else self._mark / 2) / scale >= first
        )

    def holder(self, level: int, event: int) -> int:
        """The index of the item that holds an event."""
        return bisect_right(self.items(level), event, key=lambda item: item.first) - 1

    def opening_level(self, event: int, deepest: int) -> int:
        """The first level, `deepest` at most, at which an event stands alone."""
        for level in range(deepest):
            if self.items(level)[self.holder(level, event)].count == 1:
                return level
        return deepest

    def _opened(self, reach: float) -> list[int]:
        """First events of the items: the widest gaps open first, as long as the lanes can take the marks."""
        if not self._times:
            return []
        starts = list(self._starts[-1]) if self._starts else [0]
        known = set(starts)
        for index in self._order:
            if index not in known and self._has_room(starts, index, reach):
                insort(starts, index)
        return starts

    def _has_room(self, starts: list[int], index: int, reach: float) -> bool:
        """Whether no more marks than there are lanes would lie over one moment."""
        at = bisect_left(starts, index)
        near = [*starts[max(0, at - self._lanes) : at], index, *starts[at : at + self._lanes]]
        return all(
            self._times[near[i + self._lanes]] - self._times[near[i]] >= reach
            for i in range(len(near) - self._lanes)
        )

    def _in_lanes(self, starts: list[int], scale: float) -> tuple[Item, ...]:
        """Each item in the lowest lane whose last label has room, else in the one left longest."""
        ends = [-math.inf] * self._lanes  # of the last label in each lane
        latest = [-1] * self._lanes
        lanes: list[int] = []
        labelled = [True] * len(starts)
        afters = [*starts[1:], len(self._times)][: len(starts)]
        widths = [
            self._cluster if after - first > 1 else self._widths[first]
            for first, after in zip(starts, afters, strict=True)
        ]
        for at, first in enumerate(starts):
            time = self._times[first]
            free = (lane for lane, end in enumerate(ends) if end <= time)
            lane = next(free, latest.index(min(latest)))
            if ends[lane] > time:
                labelled[latest[lane]] = False
            ends[lane], latest[lane] = time + widths[at] / scale, at
            lanes.append(lane)
        return tuple(
            Item(first, after - 1, self._times[first], lane, told, width)
            for first, after, lane, told, width in zip(starts, afters, lanes, labelled, widths, strict=True)
        )


def _time(item: Item) -> float:
    return item.time

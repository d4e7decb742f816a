"""What of the time one sees: dragging, zooming and fitting a window of years, always inside its limits."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.calendar import time_after, time_of
from kiosk.domain.timeline import Event, EventKind

NO_YEARS = (1900.0, 1901.0)  # what an axis without events shows
SHORTEST = 8 / 365.25  # years in a window at least: eight days


@dataclass(frozen=True, slots=True)
class TimeView:
    """The year (with fraction) at the window's left edge, and how many pixels a year takes."""

    start: float
    scale: float

    def pixel(self, time: float) -> float:
        return (time - self.start) * self.scale

    def time(self, pixel: float) -> float:
        return self.start + pixel / self.scale


@dataclass(frozen=True, slots=True)
class TimeFrame:
    """The window's width, and what marks and labels need at its sides, in pixels; the years there are."""

    width: float
    before: float
    after: float
    first: float
    last: float

    @property
    def room(self) -> float:
        return max(self.width - self.before - self.after, self.width / 4)


def smallest_scale(frame: TimeFrame) -> float:
    """Pixels a year when all of the time is in sight."""
    return frame.room / max(frame.last - frame.first, SHORTEST)


def largest_scale(frame: TimeFrame) -> float:
    return max(frame.width / SHORTEST, smallest_scale(frame))


def clamp(view: TimeView, frame: TimeFrame) -> TimeView:
    """The nearest window that does not leave the years there are."""
    scale = min(max(view.scale, smallest_scale(frame)), largest_scale(frame))
    least = frame.first - frame.before / scale
    most = max(least, frame.last - (frame.width - frame.after) / scale)
    return TimeView(min(max(view.start, least), most), scale)


def drag(view: TimeView, dx: float, frame: TimeFrame) -> TimeView:
    """The years follow a finger by dx pixels."""
    return clamp(TimeView(view.start - dx / view.scale, view.scale), frame)


def zoom(view: TimeView, factor: float, x: float, frame: TimeFrame) -> TimeView:
    """Closer by a factor, the moment under pixel x kept there where the limits allow."""
    scale = min(max(view.scale * factor, smallest_scale(frame)), largest_scale(frame))
    return clamp(TimeView(view.time(x) - x / scale, scale), frame)


def fit(first: float, last: float, frame: TimeFrame, closest: float | None = None) -> TimeView:
    """The window that shows two moments and what is between them, no closer than `closest` pixels a year."""
    scale = frame.room / max(last - first, SHORTEST)
    scale = min(max(scale, smallest_scale(frame)), closest or largest_scale(frame), largest_scale(frame))
    middle = (first + last) / 2
    return clamp(TimeView(middle - (frame.before + frame.room / 2) / scale, scale), frame)


def fly(start: TimeView, end: TimeView, progress: float, frame: TimeFrame) -> TimeView:
    """The window at a part (0-1) of its way: the scale grows evenly, the middle goes with it."""
    if progress <= 0 or progress >= 1:
        return start if progress <= 0 else end
    scale = start.scale * (end.scale / start.scale) ** progress
    share = progress
    if abs(end.scale / start.scale - 1) > 1e-6:
        share = (1 / start.scale - 1 / scale) / (1 / start.scale - 1 / end.scale)
    return clamp(TimeView(start.start + (end.start - start.start) * share, scale), frame)


def event_times(events: Sequence[Event]) -> tuple[float, ...]:
    """The first moment of each event, never before the one in front of it."""
    times: list[float] = []
    for event in events:
        times.append(max(time_of(event.start), times[-1] if times else float("-inf")))
    return tuple(times)


def whole_life(events: Sequence[Event]) -> tuple[float, float]:
    """From the first event to the last death, or the last event where nobody dies."""
    if not events:
        return NO_YEARS
    last = next((one for one in reversed(events) if one.kind is EventKind.DEATH), events[-1])
    return time_of(events[0].start), max(
        time_after(last.end or last.start), time_of(events[0].start) + SHORTEST
    )

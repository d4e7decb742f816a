"""The marks of the time axis, from centuries down to days, as many as have room."""

import calendar
import datetime
import math
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.calendar import date_at, time_of
from kiosk.domain.timeline import PartialDate, Precision

_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_MONTHS = (1, 3, 6)
_DAYS = (1, 2, 5, 10)


@dataclass(frozen=True, slots=True)
class Tick:
    """A moment on the axis; of its date is told as much as `precision` says (year, month or day)."""

    time: float
    precision: Precision
    date: PartialDate


@dataclass(frozen=True, slots=True)
class LabelWidths:
    """Pixels that a label of each precision takes with the space around it."""

    year: float
    month: float
    day: float


def ticks(first: float, last: float, scale: float, widths: LabelWidths) -> tuple[Tick, ...]:
    """The ticks from one moment to another at so many pixels a year, labels never touching."""
    for step in _DAYS:
        if scale / 366 * step >= widths.day:
            return tuple(_days(first, last, step))
    for step in _MONTHS:
        if scale / 366 * 28 * step >= widths.month:
            return tuple(_months(first, last, step))
    step = next((step for step in _YEARS if scale * step >= widths.year), _YEARS[-1])
    return tuple(
        Tick(float(year), Precision.YEAR, PartialDate(year))
        for year in range(max(1, math.ceil(first / step)) * step, math.floor(last) + 1, step)
    )


def _months(first: float, last: float, step: int) -> Iterator[Tick]:
    begin = date_at(first)
    index = begin.year * 12 + (begin.month - 1) // step * step
    while (time := time_of(PartialDate(index // 12, index % 12 + 1))) <= last:
        if time >= first:
            yield Tick(time, Precision.MONTH, PartialDate(index // 12, index % 12 + 1))
        index += step


def _days(first: float, last: float, step: int) -> Iterator[Tick]:
    """Days 1, 1 + step ... of each month; one that would crowd the next month's first is left out."""
    begin = date_at(first)
    day = datetime.date(begin.year, begin.month, 1)
    while (time := time_of(PartialDate(day.year, day.month, day.day))) <= last:
        if time >= first:
            yield Tick(time, Precision.DAY, PartialDate(day.year, day.month, day.day))
        day += datetime.timedelta(days=step)
        length = calendar.monthrange(day.year, day.month)[1]
        if day.day < step:
            day = day.replace(day=1)
        elif length - day.day + 1 < step:
            day = day.replace(day=length) + datetime.timedelta(days=1)

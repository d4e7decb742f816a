"""Dates that are partly known, and the step from the Julian to the Gregorian calendar."""

import calendar
import datetime

from kiosk.domain.timeline import PartialDate

_JULIAN_DAY_OF_ORDINAL_ZERO = 1721425


def is_julian_day(date: PartialDate) -> bool:
    """Whether the date is a whole day that the Julian calendar has."""
    return 1 <= date.month <= 12 and 1 <= date.day <= _days_in_julian_month(date.year, date.month)


def julian_to_gregorian(date: PartialDate) -> PartialDate:
    """The New Style date of an Old Style day; `ValueError` where the day is missing or does not exist."""
    year, month, day = date.year, date.month, date.day
    if not is_julian_day(date):
        raise ValueError(f"no such day in the Julian calendar: {year:04}-{month:02}-{day:02}")
    late = (14 - month) // 12
    years, months = year + 4800 - late, month + 12 * late - 3
    julian_day = day + (153 * months + 2) // 5 + 365 * years + years // 4 - 32083
    gregorian = datetime.date.fromordinal(julian_day - _JULIAN_DAY_OF_ORDINAL_ZERO)
    return PartialDate(gregorian.year, gregorian.month, gregorian.day)


def time_of(date: PartialDate) -> float:
    """Years, with the fraction of the year gone by at the first moment that the date may mean."""
    first = datetime.date(date.year, date.month or 1, date.day or 1)
    return date.year + (first.timetuple().tm_yday - 1) / days_in_year(date.year)


def time_after(date: PartialDate) -> float:
    """Years, at the first moment after all that the date may mean."""
    if date.day:
        return time_of(date) + 1 / days_in_year(date.year)
    if date.month:
        return time_of(PartialDate(date.year + date.month // 12, date.month % 12 + 1))
    return float(date.year + 1)


def date_at(time: float) -> PartialDate:
    """The day that holds a time in years."""
    year = int(time // 1)
    length = days_in_year(year)
    day = min(length - 1, int((time - year) * length + 1e-6))
    found = datetime.date(year, 1, 1) + datetime.timedelta(days=day)
    return PartialDate(found.year, found.month, found.day)


def days_in_year(year: int) -> int:
    return 366 if calendar.isleap(year) else 365


def _days_in_julian_month(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 else 28
    return 30 if month in (4, 6, 9, 11) else 31

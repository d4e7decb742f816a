"""The shapes of an exhibit's YAML files, as docs/exhibit-format.md describes them."""

import datetime
import re
from dataclasses import dataclass
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationInfo
from pydantic_core import PydanticCustomError

from kiosk.domain.exhibit import Ground
from kiosk.domain.geo import NORTH_EDGE, SOUTH_EDGE
from kiosk.domain.timeline import EventKind, PartialDate, Precision, TravelMode

T = TypeVar("T")

_STRICT = ConfigDict(extra="forbid")
_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_TIME = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d\d)(?:\.(\d{1,3}))?")
_TAG = r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
_URL_LIMIT = 500  # more makes a QR code too dense to read off a screen


def _fault(message: str, advice: str) -> PydanticCustomError:
    """A problem with its own advice; `message` ends the sentence that the key's name begins."""
    return PydanticCustomError("exhibit", "{message}", {"message": message, "advice": advice})


def _complete(wording: dict[str, T], info: ValidationInfo) -> dict[str, T]:
    wanted = info.context["languages"] if info.context else ()
    if not wanted:  # the languages are not known
        return wording
    missing = ", ".join(language for language in wanted if language not in wording)
    unknown = ", ".join(language for language in wording if language not in wanted)
    if missing:
        raise _fault(f"has no wording in {missing}", "Add it.")
    if unknown:
        raise _fault(f"has a wording in {unknown}, which is not offered", "Delete it, or add the language.")
    return wording


def _counted(least: int, most: int = 10_000) -> AfterValidator:
    def count(items: tuple[T, ...]) -> tuple[T, ...]:
        if not least <= len(items) <= most:
            bounds = f"{least} to {most}" if most < 10_000 else f"at least {least}"
            raise _fault(f"must have {bounds} items, not {len(items)}", "Add or delete some.")
        return items

    return AfterValidator(count)


def _matching(pattern: str, advice: str) -> AfterValidator:
    def match(text: str) -> str:
        if not re.fullmatch(pattern, text):
            raise _fault(f'cannot be "{text}"', advice)
        return text

    return AfterValidator(match)


def is_tag(name: str) -> bool:
    """Whether `name` can be a language's tag."""
    return re.fullmatch(_TAG, name) is not None


def _partial_date(value: object) -> PartialDate:
    match = _DATE.fullmatch(str(value))
    if match is None:
        raise _fault("is no date", "Write YYYY, YYYY-MM or YYYY-MM-DD.")
    year, month, day = (int(part or 0) for part in match.groups())
    if not year or month > 12 or day > 31 or (match[2] and not month) or (match[3] and not day):
        raise _fault("is no date of the calendar", "Correct it.")
    return PartialDate(year, month, day)


def _real_day(date: PartialDate) -> PartialDate:
    try:
        datetime.date(date.year, date.month or 1, date.day or 1)
    except ValueError as error:
        raise _fault("is no date of the calendar", "Correct it.") from error
    return date


def _iso_date(value: object) -> str:
    _real_day(_partial_date(value))
    return str(value)


def _milliseconds(value: object) -> int:
    match = _TIME.fullmatch(str(value))
    if match is None or int(match[3]) > 59 or (match[1] and int(match[2]) > 59):
        raise _fault("is no time of the film", 'Write it as "1:05".')
    hours, minutes, seconds, rest = match.groups(default="0")
    return (int(hours) * 3600 + int(minutes) * 60 + int(seconds)) * 1000 + int(rest.ljust(3, "0"))


def web_address_fault(url: str) -> str:
    """Why a web address cannot stand behind a QR code, as the end of "it ..."; "" where it can."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "is no web address"
    if parts.scheme not in ("http", "https") or "." not in host or re.search(r"\s", url):
        return "is no web address"
    return "" if len(url) <= _URL_LIMIT else f"is longer than {_URL_LIMIT} characters"


def _web_address(url: str) -> str:
    fault = web_address_fault(url)
    if fault:
        raise _fault(fault, "Write it whole, as https://...")
    return url


def _one_break(text: str) -> str:
    if text.count("|") > 1:
        raise _fault('has more than one "|"', "Write two lines at most.")
    return "\n".join(part.strip() for part in text.split("|"))


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Id = Annotated[
    str, _matching(r"[a-z0-9]+(-[a-z0-9]+)*", "Use lower case letters, digits and single hyphens.")
]
Tag = Annotated[str, _matching(_TAG, 'Write a tag such as "es" or "pt-BR".')]
Words = Annotated[dict[str, Text], AfterValidator(_complete)]
BrokenWords = Annotated[dict[str, Annotated[Text, AfterValidator(_one_break)]], AfterValidator(_complete)]
TitleLines = Annotated[dict[str, Annotated[tuple[Text, ...], _counted(1, 2)]], AfterValidator(_complete)]
BarLines = Annotated[dict[str, Annotated[tuple[Text, ...], _counted(2, 4)]], AfterValidator(_complete)]
OldDate = Annotated[PartialDate, BeforeValidator(_partial_date)]
Date = Annotated[PartialDate, BeforeValidator(_partial_date), AfterValidator(_real_day)]
IsoDate = Annotated[str, BeforeValidator(_iso_date)]
Milliseconds = Annotated[int, BeforeValidator(_milliseconds)]
Address = Annotated[Text, AfterValidator(_web_address)]
Latitude = Annotated[float, Field(ge=SOUTH_EDGE, le=NORTH_EDGE, allow_inf_nan=False)]  # what the map shows
Longitude = Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)]
Year = Annotated[int, Field(ge=1, le=9999)]


@dataclass(frozen=True, slots=True)
class DoorsEntry:
    __pydantic_config__ = _STRICT
    story: BrokenWords
    film: BrokenWords
    timeline: BrokenWords
    guestbook: BrokenWords


@dataclass(frozen=True, slots=True)
class ChapterEntry:
    __pydantic_config__ = _STRICT
    id: Id
    start: Milliseconds
    title: Words
    section: Id = ""


@dataclass(frozen=True, slots=True)
class FilmEntry:
    __pydantic_config__ = _STRICT
    file: Text
    poster: Text
    alt: Words
    title: BrokenWords
    summary: Words
    credit: Words
    section: Id
    captions: Words
    chapters: tuple[ChapterEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class CardEntry:
    __pydantic_config__ = _STRICT
    url: Address
    title: Words
    text: Words


@dataclass(frozen=True, slots=True)
class MirroredComment:
    __pydantic_config__ = _STRICT
    id: Id
    name: Text
    date: IsoDate
    text: Words


@dataclass(frozen=True, slots=True)
class ExhibitFile:
    __pydantic_config__ = _STRICT
    id: Id
    languages: Annotated[tuple[Tag, ...], _counted(1)]
    title: Words
    headline: TitleLines
    subtitle: Words
    bars: BarLines
    doors: DoorsEntry
    film: FilmEntry | None = None
    more: tuple[CardEntry, ...] = ()
    mirrored: tuple[MirroredComment, ...] = ()


@dataclass(frozen=True, slots=True)
class EraEntry:
    __pydantic_config__ = _STRICT
    id: Id
    start: Year
    end: Year
    title: Words


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    __pydantic_config__ = _STRICT
    id: Id
    lat: Latitude
    lon: Longitude
    name: Words
    country: Words


@dataclass(frozen=True, slots=True)
class EventEntry:
    __pydantic_config__ = _STRICT
    id: Id
    start: Date
    precision: Precision
    place: Id
    era: Id
    kind: EventKind
    title: Words
    text: Words
    end: Date | None = None
    doubt: Words | None = None
    old_style: OldDate | None = None
    section: Id = ""
    chapter: Id = ""


@dataclass(frozen=True, slots=True)
class StretchEntry:
    __pydantic_config__ = _STRICT
    by: TravelMode
    via: tuple[tuple[Latitude, Longitude], ...] = ()


@dataclass(frozen=True, slots=True)
class LegEntry:
    __pydantic_config__ = _STRICT
    id: Id
    origin: Annotated[Id, Field(alias="from")]
    to: Id
    event: Id
    way: Annotated[tuple[StretchEntry, ...], _counted(1)]


@dataclass(frozen=True, slots=True)
class TimelineFile:
    __pydantic_config__ = _STRICT
    eras: Annotated[tuple[EraEntry, ...], _counted(1)]
    places: Annotated[tuple[PlaceEntry, ...], _counted(1)]
    events: Annotated[tuple[EventEntry, ...], _counted(1)]
    legs: tuple[LegEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class FrontMatter:
    __pydantic_config__ = _STRICT
    kicker: str = ""
    ground: Ground = Ground.PAPER

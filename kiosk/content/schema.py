"""The shapes of an exhibit's YAML files, as docs/exhibit-format.md describes them."""

import datetime
import re
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationInfo
from pydantic_core import PydanticCustomError

from kiosk.domain.exhibit import Ground
from kiosk.domain.timeline import EventKind, PartialDate, Precision, TravelMode

_STRICT = ConfigDict(extra="forbid")
_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_TIME = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d\d)(?:\.(\d{1,3}))?")
_URL_LIMIT = 500  # more makes a QR code too dense to read off a screen


def _complete(wording: dict[str, object], info: ValidationInfo) -> dict[str, object]:
    wanted = info.context["languages"] if info.context else ()
    missing = [language for language in wanted if language not in wording]
    unknown = [language for language in wording if language not in wanted]
    if missing:
        raise PydanticCustomError("wording", "has no wording in {which}", {"which": ", ".join(missing)})
    if unknown:
        which = {"which": ", ".join(unknown)}
        raise PydanticCustomError("wording", "has a wording in {which}, which is not offered", which)
    return wording


def _partial_date(value: object) -> PartialDate:
    match = _DATE.fullmatch(str(value))
    if match is None:
        raise PydanticCustomError("date", "must be a date: YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = (int(part or 0) for part in match.groups())
    if (
        not (year and 0 <= month <= 12 and 0 <= day <= 31)
        or (match[2] and not month)
        or (match[3] and not day)
    ):
        raise PydanticCustomError("date", "is no date of the calendar")
    return PartialDate(year, month, day)


def _real_day(date: PartialDate) -> PartialDate:
    try:
        datetime.date(date.year, date.month or 1, date.day or 1)
    except ValueError as error:
        raise PydanticCustomError("date", "is no date of the calendar") from error
    return date


def _milliseconds(value: object) -> int:
    match = _TIME.fullmatch(str(value))
    if match is None or int(match[3]) > 59 or (match[1] and int(match[2]) > 59):
        raise PydanticCustomError("time", 'must be a time of the film such as "1:05"')
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
        raise PydanticCustomError("url", "{fault}", {"fault": fault})
    return url


def _one_break(text: str) -> str:
    if text.count("|") > 1:
        raise PydanticCustomError("lines", 'may hold one "|" only')
    return "\n".join(part.strip() for part in text.split("|"))


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Tag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$")]
Words = Annotated[dict[str, Text], AfterValidator(_complete)]
BrokenWords = Annotated[dict[str, Annotated[Text, AfterValidator(_one_break)]], AfterValidator(_complete)]
TitleLines = Annotated[
    dict[str, Annotated[tuple[Text, ...], Field(min_length=1, max_length=2)]], AfterValidator(_complete)
]
BarLines = Annotated[
    dict[str, Annotated[tuple[Text, ...], Field(min_length=2, max_length=4)]], AfterValidator(_complete)
]
FileName = Text
FileNames = Annotated[dict[str, FileName], AfterValidator(_complete)]
OldDate = Annotated[PartialDate, BeforeValidator(_partial_date)]
Date = Annotated[PartialDate, BeforeValidator(_partial_date), AfterValidator(_real_day)]
IsoDate = Annotated[str, BeforeValidator(lambda value: str(value) if _real_day(_partial_date(value)) else "")]
Milliseconds = Annotated[int, BeforeValidator(_milliseconds)]
Address = Annotated[Text, AfterValidator(_web_address)]
Latitude = Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False)]
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
    file: FileName
    poster: FileName
    alt: Words
    title: BrokenWords
    summary: Words
    credit: Words
    section: Id
    captions: FileNames
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
    languages: Annotated[tuple[Tag, ...], Field(min_length=1)]
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
class LegEntry:
    __pydantic_config__ = _STRICT
    id: Id
    origin: Annotated[Id, Field(alias="from")]
    to: Id
    event: Id
    mode: TravelMode
    via: tuple[tuple[Latitude, Longitude], ...] = ()


@dataclass(frozen=True, slots=True)
class TimelineFile:
    __pydantic_config__ = _STRICT
    eras: Annotated[tuple[EraEntry, ...], Field(min_length=1)]
    places: Annotated[tuple[PlaceEntry, ...], Field(min_length=1)]
    events: Annotated[tuple[EventEntry, ...], Field(min_length=1)]
    legs: tuple[LegEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class FrontMatter:
    __pydantic_config__ = _STRICT
    kicker: str = ""
    ground: Ground = Ground.PAPER

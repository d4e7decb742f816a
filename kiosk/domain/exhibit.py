"""What an exhibit is: sections of blocks, in editions, one a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from kiosk.domain.timeline import Timeline


class LinkKind(Enum):
    """Where a link in the text leads; none of them leaves the kiosk."""

    PLACE = "place"
    EVENT = "event"
    FILM = "film"
    SECTION = "section"
    WEB = "web"  # shown as a QR card


@dataclass(frozen=True, slots=True)
class Link:
    """`target` is the id of a place, event, film chapter ("" is the film's start) or section, or a URL."""

    kind: LinkKind
    target: str


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text with one style and at most one link."""

    text: str
    emphasis: bool = False
    strong: bool = False
    link: Link | None = None


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    spans: Spans


@dataclass(frozen=True, slots=True)
class Paragraph:
    spans: Spans


@dataclass(frozen=True, slots=True)
class Quotation:
    """One or more paragraphs set apart as somebody's idea."""

    paragraphs: tuple[Spans, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing: `path` is absolute, `alt` the alternative text, `credit` who made it."""

    path: Path
    alt: str
    credit: str


@dataclass(frozen=True, slots=True)
class Aside:
    """A note beside the story."""

    paragraphs: tuple[Spans, ...]


@dataclass(frozen=True, slots=True)
class BulletList:
    items: tuple[Spans, ...]
    ordered: bool = False


Block = Heading | Paragraph | Quotation | Figure | Aside | BulletList


class Ground(Enum):
    """The colour a section is printed on: bone paper, or ink for the quiet ones."""

    PAPER = "paper"
    INK = "ink"


@dataclass(frozen=True, slots=True)
class Section:
    """One titled part of the article in one language; `number` counts from 1, `id` is the same in all.

    `blocks` is the running text, without the title and the figures.
    """

    id: str
    number: int
    title: str
    kicker: str
    ground: Ground
    figures: tuple[Figure, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the film; `start` in milliseconds, `section` the one that speaks of it ("" is none)."""

    id: str
    start: int
    title: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: `start` and `end` in milliseconds, `text` of one or two lines."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Film:
    """The film in one language. `captions` are also its transcript; `poster` alt text is `alt`.

    `path` and `poster` may not exist; `title` may hold one line feed, as the doors' words do. `duration` is
    in milliseconds, 0 where only playing it tells.
    """

    path: Path
    poster: Path
    title: str
    summary: str
    alt: str
    credit: str
    section: str
    chapters: tuple[Chapter, ...]
    captions: tuple[Cue, ...]
    duration: int = 0


@dataclass(frozen=True, slots=True)
class Card:
    """Something to see at home, or to take along, behind a QR code."""

    url: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class MirroredEntry:
    """A comment of the original article, told in reported speech; `date` is ISO 8601 (day or year)."""

    id: str
    name: str
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class Doors:
    """The words on home's four doors, one line each or two lines split by a line feed."""

    story: str
    film: str
    timeline: str
    guestbook: str


@dataclass(frozen=True, slots=True)
class Edition:
    """The whole exhibit in one language (`language` is a BCP 47 tag, e.g. "es")."""

    language: str
    name: str  # of the language, in itself: "Español"
    headline: tuple[str, ...]  # home's title, a line each: ("LEON", "TROTSKY")
    title: str
    subtitle: str
    bars: tuple[str, ...]  # attract's slanted bars
    doors: Doors
    sections: tuple[Section, ...]
    film: Film | None
    timeline: Timeline
    about: tuple[Block, ...]
    more: tuple[Card, ...]
    mirrored: tuple[MirroredEntry, ...]


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One kiosk's content; every edition has the same sections, events and places."""

    id: str
    root: Path
    editions: Mapping[str, Edition] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """BCP 47 tags in the order offered; the first is the default."""
        return tuple(self.editions)

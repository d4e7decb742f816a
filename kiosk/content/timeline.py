"""timeline.yaml into one timeline a language, with all that its rows refer to looked up."""

import itertools
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

from kiosk.content import files, yaml
from kiosk.content.problems import Report
from kiosk.content.schema import EraEntry, EventEntry, LegEntry, PlaceEntry, TimelineFile
from kiosk.domain.calendar import is_julian_day, julian_to_gregorian
from kiosk.domain.geo import corners, project
from kiosk.domain.text import words
from kiosk.domain.timeline import Era, Event, Leg, PartialDate, Place, Precision, Stretch, Timeline

TITLE_WORDS = 9
EVENT_WORDS = 60
MAP_WIDTH = corners()[1].x - corners()[0].x
_TIMELINE = TypeAdapter(TimelineFile)


@dataclass(frozen=True, slots=True)
class TimelineSource:
    """timeline.yaml as written, before sections and chapters are known."""

    document: yaml.Document
    file: TimelineFile


def read_timeline(root: Path, languages: Sequence[str], report: Report) -> TimelineSource | None:
    """timeline.yaml, checked in itself; None where it cannot be read. The report says whether it is whole."""
    path = root / "timeline.yaml"
    text = files.read_text(path, report)
    document = yaml.read(text, path, report) if text is not None else None
    if document is None:
        return None
    file = yaml.validate(document, _TIMELINE, report, languages=languages)
    file = file or yaml.validate_roughly(document, _TIMELINE)
    if file is None:
        return None
    source = TimelineSource(document, file)
    _check_ids(source, report)
    _check_eras(source, report)
    for index, event in enumerate(file.events):
        _check_event(source, index, event, report)
    for index, leg in enumerate(file.legs):
        _check_leg(source, index, leg, report)
        _check_seam(source, index, leg, report)
    return source


def _check_ids(source: TimelineSource, report: Report) -> None:
    groups: dict[str, Iterable[EraEntry | PlaceEntry | EventEntry | LegEntry]] = {
        "eras": source.file.eras,
        "places": source.file.places,
        "events": source.file.events,
        "legs": source.file.legs,
    }
    for group, entries in groups.items():
        seen: set[str] = set()
        for index, entry in enumerate(entries):
            if entry.id in seen:
                line = source.document.line(group, index, "id")
                message = f'the id "{entry.id}" stands twice in {group}'
                report.error(source.document.path, line, message, "Give each its own.")
            seen.add(entry.id)


def _check_eras(source: TimelineSource, report: Report) -> None:
    path = source.document.path
    ordered = sorted(enumerate(source.file.eras), key=lambda pair: pair[1].start)
    for index, era in ordered:
        if era.end < era.start:
            line = source.document.line("eras", index, "end")
            report.error(path, line, f'the era "{era.id}" ends before it starts', "Turn the years round.")
    for (_, before), (index, after) in itertools.pairwise(ordered):
        if after.start <= before.end:
            line = source.document.line("eras", index, "start")
            message = f'the eras "{before.id}" and "{after.id}" overlap'
            report.error(path, line, message, "Both years of an era belong to it.")


def _check_event(source: TimelineSource, index: int, event: EventEntry, report: Report) -> None:
    path, line = source.document.path, source.document.line
    places = {place.id for place in source.file.places}
    eras = {era.id: era for era in source.file.eras}
    if event.place not in places:
        message = f'the place "{event.place}" does not exist'
        report.error(path, line("events", index, "place"), message, "Add it to the places.")
    if event.era not in eras:
        message = f'the era "{event.era}" does not exist'
        report.error(path, line("events", index, "era"), message, "Add it to the eras.")
    elif not eras[event.era].start <= event.start.year <= eras[event.era].end:
        message = f'the event "{event.id}" of {event.start.year} lies outside its era "{event.era}"'
        report.warning(path, line("events", index, "era"), message, "Correct the era or the date.")
    if event.end is not None and _is_before(event.end, event.start):
        advice = "Turn the two dates round."
        report.error(path, line("events", index, "end"), "the event ends before it starts", advice)
    _check_precision(source, index, event, report)
    _check_old_style(source, index, event, report)
    _check_event_words(source, index, event, report)


def _check_precision(source: TimelineSource, index: int, event: EventEntry, report: Report) -> None:
    line = source.document.line("events", index, "precision")
    needs = {Precision.DAY: event.start.day, Precision.MONTH: event.start.month}
    if not needs.get(event.precision, 1):
        message = (
            f'the start gives no {event.precision.value}, which the precision "{event.precision.value}" wants'
        )
        report.warning(source.document.path, line, message, "Write more of the date, or less precision.")


def _check_old_style(source: TimelineSource, index: int, event: EventEntry, report: Report) -> None:
    old = event.old_style
    if old is None:
        return
    path, line = source.document.path, source.document.line("events", index, "old_style")
    if not old.day:
        report.warning(path, line, "the Old Style date has no day", "Write it whole, or leave it out.")
    elif not is_julian_day(old):
        report.warning(path, line, "the Julian calendar has no such day", "Correct it.")
    elif not _begins(julian_to_gregorian(old), event.start):
        new = julian_to_gregorian(old)
        message = (
            f"this Old Style day is {new.year:04}-{new.month:02}-{new.day:02} in New Style, not the start"
        )
        report.warning(path, line, message, "Correct one of the two.")


def _is_before(end: PartialDate, start: PartialDate) -> bool:
    """Whether all of `end` lies before `start`, as far as both are known."""
    known = 3 if end.day and start.day else 2 if end.month and start.month else 1
    return (end.year, end.month, end.day)[:known] < (start.year, start.month, start.day)[:known]


def _begins(day: PartialDate, date: PartialDate) -> bool:
    """Whether `day` lies in what is known of `date`."""
    known = (date.year, date.month, date.day)
    return all(part in (0, own) for part, own in zip(known, (day.year, day.month, day.day), strict=True))


def _check_event_words(source: TimelineSource, index: int, event: EventEntry, report: Report) -> None:
    limits = (("title", event.title, TITLE_WORDS), ("text", event.text, EVENT_WORDS))
    for key, wording, limit in limits:
        for language, text in wording.items():
            count = len(words(text))
            if count > limit:
                line = source.document.line("events", index, key, language)
                message = f"the {key} has {count} words in {language}; {limit} are the most"
                report.warning(source.document.path, line, message, f"Take out {count - limit}.")


def _check_leg(source: TimelineSource, index: int, leg: LegEntry, report: Report) -> None:
    places = {place.id for place in source.file.places}
    events = {event.id: event for event in source.file.events}
    path, line = source.document.path, source.document.line
    for key, place in (("from", leg.origin), ("to", leg.to)):
        if place not in places:
            message = f'the place "{place}" does not exist'
            report.error(path, line("legs", index, key), message, "Add it to the places.")
    if leg.event not in events:
        message = f'the event "{leg.event}" does not exist'
        report.error(path, line("legs", index, "event"), message, "Add it to the events.")
    elif events[leg.event].place != leg.to:
        message = f'the leg does not lead to "{events[leg.event].place}", where its event "{leg.event}" is'
        report.warning(path, line("legs", index, "to"), message, "Correct the leg or the event.")
    for number, stretch in enumerate(leg.way[:-1]):
        if not stretch.via:
            message = f"the stretch by {stretch.by.value} does not say where it ends"
            report.warning(path, line("legs", index, "way", number), message, "Give it a way-point there.")


def _check_seam(source: TimelineSource, index: int, leg: LegEntry, report: Report) -> None:
    """The map ends at 170 degrees west; a line over it would be drawn through all the rest of the world."""
    spots = {place.id: (place.lat, place.lon) for place in source.file.places}
    ways = [point for stretch in leg.way for point in stretch.via]
    ends = [spots[place] for place in (leg.origin, leg.to) if place in spots]
    across = [project(*point).x for point in (*ends[:1], *ways, *ends[1:])]
    if any(abs(one - other) > MAP_WIDTH / 2 for one, other in itertools.pairwise(across)):
        message = "the leg goes over 170° W, where the map ends, and is drawn the other way round the world"
        line = source.document.line("legs", index, "way")
        report.warning(source.document.path, line, message, "End it before, and begin another beyond.")


def check_jumps(
    source: TimelineSource, sections: Set[str], chapters: Set[str] | None, report: Report
) -> None:
    """Reports events that point at a section or a chapter that is not there."""
    path, line = source.document.path, source.document.line
    for index, event in enumerate(source.file.events):
        if event.section and event.section not in sections:
            message = f'the section "{event.section}" does not exist'
            advice = "Compare it with the file names in sections/."
            report.warning(path, line("events", index, "section"), message, advice)
        if event.chapter and event.chapter not in _openings(chapters):
            message = f'the chapter "{event.chapter}" does not exist'
            advice = "Compare it with the film's chapters in exhibit.yaml."
            report.warning(path, line("events", index, "chapter"), message, advice)


def _openings(chapters: Set[str] | None) -> Set[str]:
    return {"start", *chapters} if chapters is not None else frozenset()


def build_timeline(
    source: TimelineSource, language: str, sections: Set[str], chapters: Set[str] | None
) -> Timeline:
    """The timeline in one language; jumps to sections and chapters that are not shown are left out."""
    file = source.file
    return Timeline(
        eras=tuple(
            Era(era.id, era.start, era.end, era.title[language])
            for era in sorted(file.eras, key=lambda each: each.start)
        ),
        places=tuple(
            Place(place.id, place.lat, place.lon, place.name[language], place.country[language])
            for place in file.places
        ),
        events=tuple(
            _event(event, language, sections, _openings(chapters))
            for event in sorted(file.events, key=lambda each: each.start)
        ),
        legs=tuple(
            Leg(leg.id, leg.origin, leg.to, leg.event, tuple(Stretch(each.by, each.via) for each in leg.way))
            for leg in file.legs
        ),
    )


def _event(event: EventEntry, language: str, sections: Set[str], openings: Set[str]) -> Event:
    return Event(
        id=event.id,
        start=event.start,
        end=event.end,
        precision=event.precision,
        place=event.place,
        era=event.era,
        kind=event.kind,
        title=event.title[language],
        text=event.text[language],
        doubt=event.doubt[language] if event.doubt else "",
        old_style=event.old_style,
        section=event.section if event.section in sections else "",
        chapter=event.chapter if event.chapter in openings else "",
    )

"""An exhibit folder into editions, with every problem of it at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import TypeAdapter

from kiosk.content import files, links, yaml
from kiosk.content.blocks import read_page
from kiosk.content.film import FilmSource, build_film, chapter_ids, read_film
from kiosk.content.languages import NAMES, name_of
from kiosk.content.problems import Problem, Report
from kiosk.content.references import References
from kiosk.content.schema import DoorsEntry, ExhibitFile, is_tag
from kiosk.content.sections import PAGE_LIMIT, list_names, load_sections
from kiosk.content.timeline import TimelineSource, build_timeline, check_jumps, read_timeline
from kiosk.domain.exhibit import Block, Card, Doors, Edition, Exhibit, MirroredEntry, Section
from kiosk.domain.timeline import Timeline

_EXHIBIT = TypeAdapter(ExhibitFile)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a folder gave: an exhibit, unless it is broken as a whole, and its problems by path and line."""

    exhibit: Exhibit | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Parts:
    """Everything read from the folder, in all languages."""

    file: ExhibitFile
    timeline: TimelineSource
    film: FilmSource | None
    sections: dict[str, tuple[Section, ...]]
    about: dict[str, tuple[Block, ...]]


def load_exhibit(root: Path, *, art: Path, media: Path) -> Loaded:
    """The exhibit in the folder `root`; what its own art/ and film/ lack is taken from `art` and `media`."""
    report = Report()
    parts = _read(root, art, media, report)
    exhibit = None
    if parts is not None:
        editions = {language: _edition(parts, language) for language in parts.file.languages}
        exhibit = Exhibit(parts.file.id, root.absolute(), editions)
    return Loaded(exhibit, tuple(report))


def check(root: Path, art: Path, media: Path) -> tuple[Problem, ...]:
    """Every problem of the exhibit in `root`, by path and line; an empty tuple is a sound exhibit."""
    return load_exhibit(root, art=art, media=media).problems


def _read(root: Path, art: Path, media: Path, report: Report) -> _Parts | None:
    """All of the folder; None where it cannot be shown at all."""
    if not root.is_dir():
        report.error(root, 0, "there is no such folder", "Name the folder that holds exhibit.yaml.")
        return None
    document = _document(root / "exhibit.yaml", report)
    languages = _languages(document) or _folders(root / "sections")
    file = _exhibit_file(document, languages, report) if document else None
    timeline = read_timeline(root, languages, report)
    names = list_names(root, languages, report)
    chapters = chapter_ids(file) if file else frozenset[str]()
    references = References(
        places=frozenset(place.id for place in timeline.file.places) if timeline else frozenset(),
        events=frozenset(event.id for event in timeline.file.events) if timeline else frozenset(),
        sections=names.known,
        chapters=chapters,
        art=(root / "art", art),
        is_complete=file is not None and timeline is not None,
    )
    sections = load_sections(root, languages, names, references, report)
    _report_other_languages(root / "about", languages, report)
    about = {language: _about(root, language, references, report) for language in languages}
    if names.ids and not any(sections.values()):
        report.error(root / "sections", 0, "no section can be shown", "Mend the sections.")
    film = None
    if document and file:
        _check_exhibit(document, file, report)
        film = read_film(document, file, references, (root / "film", media), report)
    if timeline and file:
        check_jumps(timeline, names.known, chapters, report)
    broken = any(report.is_broken(root / name) for name in ("exhibit.yaml", "timeline.yaml"))
    if file is None or timeline is None or broken or not any(sections.values()):
        return None
    return _Parts(file, timeline, film, sections, about)


def _exhibit_file(document: yaml.Document, languages: Sequence[str], report: Report) -> ExhibitFile | None:
    file = yaml.validate(document, _EXHIBIT, report, languages=languages)
    return file or yaml.validate_roughly(document, _EXHIBIT)


def _document(path: Path, report: Report) -> yaml.Document | None:
    text = files.read_text(path, report)
    return yaml.read(text, path, report) if text is not None else None


def _languages(document: yaml.Document | None) -> tuple[str, ...]:
    """The languages as far as they can be made out, so that all else can be checked against them."""
    value = document.value.get("languages") if document and isinstance(document.value, dict) else None
    found = value if isinstance(value, list) else []
    return tuple(dict.fromkeys(each for each in found if isinstance(each, str)))


def _folders(sections: Path) -> tuple[str, ...]:
    """The languages that the folders in `sections` are named by, for want of exhibit.yaml."""
    return tuple(each.name for each in files.visible(sections) if is_tag(each.name) and each.is_dir())


def _check_exhibit(document: yaml.Document, file: ExhibitFile, report: Report) -> None:
    for index, language in enumerate(file.languages):
        line = document.line("languages", index)
        if language in file.languages[:index]:
            report.error(
                document.path, line, f"the language {language} stands twice", "Delete one of the two."
            )
        if name_of(language) == language and language not in NAMES:
            message = f"the language {language} has no name that the kiosk knows"
            report.warning(document.path, line, message, "Check the tag; it is shown as it is.")
    seen: set[str] = set()
    for index, comment in enumerate(file.mirrored):
        if comment.id in seen:
            line = document.line("mirrored", index, "id")
            report.error(document.path, line, f'the id "{comment.id}" stands twice', "Give each its own.")
        seen.add(comment.id)


def _report_other_languages(folder: Path, languages: Sequence[str], report: Report) -> None:
    for each in files.visible(folder) if languages else ():
        if each.suffix != ".md" or each.stem not in languages:
            advice = "Name it by one of the exhibit's languages (en.md), or take it away."
            report.warning(each, 0, "this file is not understood", advice)


def _about(root: Path, language: str, references: References, report: Report) -> tuple[Block, ...]:
    path = root / "about" / f"{language}.md"
    text = files.read_text(path, report, limit=PAGE_LIMIT)
    if text is None:
        return ()
    page = read_page(text, path, references, report)
    if not page.blocks:
        report.error(path, 0, "this file says nothing", "Write what the exhibit is about and who made it.")
    return () if report.is_broken(path) else tuple(page.blocks)


def _edition(parts: _Parts, language: str) -> Edition:
    file = parts.file
    shown = frozenset(section.id for section in parts.sections[language])
    return Edition(
        language=language,
        name=name_of(language),
        headline=file.headline[language],
        title=file.title[language],
        subtitle=file.subtitle[language],
        bars=file.bars[language],
        doors=_doors(file.doors, language),
        sections=_sections(parts.sections[language]),
        film=build_film(parts.film, language, shown) if parts.film else None,
        timeline=_timeline(parts, language, shown),
        about=links.without_sections(parts.about[language], shown),
        more=tuple(Card(card.url, card.title[language], card.text[language]) for card in file.more),
        mirrored=tuple(
            MirroredEntry(each.id, each.name, each.date, each.text[language]) for each in file.mirrored
        ),
    )


def _sections(sections: Sequence[Section]) -> tuple[Section, ...]:
    shown = frozenset(section.id for section in sections)
    return tuple(replace(each, blocks=links.without_sections(each.blocks, shown)) for each in sections)


def _timeline(parts: _Parts, language: str, shown: frozenset[str]) -> Timeline:
    return build_timeline(parts.timeline, language, shown, chapter_ids(parts.file))


def _doors(doors: DoorsEntry, language: str) -> Doors:
    return Doors(
        story=doors.story[language],
        film=doors.film[language],
        timeline=doors.timeline[language],
        guestbook=doors.guestbook[language],
    )

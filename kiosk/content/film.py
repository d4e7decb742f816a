"""The film's part of exhibit.yaml: its files found, its captions read."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from kiosk.content import files, yaml
from kiosk.content.captions import load_captions
from kiosk.content.problems import Report
from kiosk.content.references import References
from kiosk.content.schema import ExhibitFile, FilmEntry
from kiosk.domain.exhibit import Chapter, Cue, Film


@dataclass(frozen=True, slots=True)
class FilmSource:
    """The film as written, with its files; `path` and `poster` may not exist."""

    entry: FilmEntry
    path: Path
    poster: Path
    captions: dict[str, tuple[Cue, ...]]


def chapter_ids(file: ExhibitFile) -> Set[str] | None:
    """The chapters that a text can open; None where there is no film."""
    return frozenset(chapter.id for chapter in file.film.chapters) if file.film else None


def read_film(
    document: yaml.Document, file: ExhibitFile, references: References, media: Sequence[Path], report: Report
) -> FilmSource | None:
    """The film with its files, looked for in `media` in turn; None where the exhibit has none."""
    entry = file.film
    if entry is None:
        return None
    _check_sections(document, entry, references.sections, report)
    _check_chapters(document, entry, report)
    return FilmSource(
        entry,
        _file(document, entry, media, report),
        _poster(document, entry, (*media, *references.art), references, report),
        _captions(document, entry, media, report),
    )


def _file(document: yaml.Document, entry: FilmEntry, media: Sequence[Path], report: Report) -> Path:
    found = files.find(entry.file, media)
    line = document.line("film", "file")
    if found is None:
        advice = "Put it into film/; until then the film rests."
        report.warning(document.path, line, f'the film "{entry.file}" is missing', advice)
        return (media[0] / Path(entry.file).name).absolute()
    if found.stat().st_size == 0:
        report.warning(document.path, line, f'the film "{entry.file}" is empty', "Copy it again.")
    return found


def _poster(
    document: yaml.Document, entry: FilmEntry, folders: Sequence[Path], references: References, report: Report
) -> Path:
    found = files.find(entry.poster, folders)
    line = document.line("film", "poster")
    if found is None:
        message = f'the poster "{entry.poster}" is missing'
        report.warning(document.path, line, message, "Put it into film/ or art/.")
        return (folders[0] / Path(entry.poster).name).absolute()
    fault = references.picture_fault(found)
    if fault:
        report.warning(document.path, line, f'the poster "{entry.poster}" {fault}', "Export it again.")
    return found


def _captions(
    document: yaml.Document, entry: FilmEntry, media: Sequence[Path], report: Report
) -> dict[str, tuple[Cue, ...]]:
    cues: dict[str, tuple[Cue, ...]] = {}
    for language, name in entry.captions.items():
        path = files.find(name, media)
        if path is None:
            line = document.line("film", "captions", language)
            message = f'the captions "{name}" are missing'
            report.warning(document.path, line, message, "Put them into film/, or correct the name.")
            continue
        cues[language] = load_captions(path, report)
    return cues


def _check_sections(document: yaml.Document, entry: FilmEntry, sections: Set[str], report: Report) -> None:
    named: list[tuple[tuple[str | int, ...], str]] = [(("film", "section"), entry.section)]
    for index, chapter in enumerate(entry.chapters):
        named.append((("film", "chapters", index, "section"), chapter.section))
    for keys, section in named:
        if section and section not in sections:
            message = f'the section "{section}" does not exist'
            advice = "Compare it with the file names in sections/."
            report.warning(document.path, document.line(*keys), message, advice)


def _check_chapters(document: yaml.Document, entry: FilmEntry, report: Report) -> None:
    ids: set[str] = {"start"}
    latest = -1
    for index, chapter in enumerate(entry.chapters):
        if chapter.id in ids:
            message = f'the id "{chapter.id}" cannot stand for this chapter too'
            line = document.line("film", "chapters", index, "id")
            report.error(
                document.path, line, message, "Give each chapter its own; start is the film's start."
            )
        if chapter.start <= latest:
            line = document.line("film", "chapters", index, "start")
            message = f'the chapter "{chapter.id}" does not start after the one above'
            report.error(document.path, line, message, "Put the chapters in order of time.")
        ids.add(chapter.id)
        latest = max(latest, chapter.start)


def build_film(source: FilmSource, language: str, sections: Set[str]) -> Film:
    """The film in one language; sections that are not shown are left out."""
    entry = source.entry
    return Film(
        path=source.path,
        poster=source.poster,
        title=entry.title[language],
        summary=entry.summary[language],
        alt=entry.alt[language],
        credit=entry.credit[language],
        section=entry.section if entry.section in sections else "",
        chapters=tuple(
            Chapter(
                chapter.id,
                chapter.start,
                chapter.title[language],
                chapter.section if chapter.section in sections else "",
            )
            for chapter in entry.chapters
        ),
        captions=source.captions.get(language, ()),
    )

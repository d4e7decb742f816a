"""`kiosk film`: put the museum's own footage in, take it out, go back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click
from pydantic import TypeAdapter
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from kiosk import paths
from kiosk.content import exhibit, files, yaml
from kiosk.content.captions import load_captions
from kiosk.content.problems import Report
from kiosk.content.schema import ChapterEntry
from kiosk.domain.exhibit import Cue, Exhibit
from kiosk.errors import KioskError
from kiosk.frame import Frame
from kiosk.playback.silent import NO_LIBVLC
from kiosk.services import film_intake
from kiosk.services.film_library import SHIPPED, FilmLibrary, StoredChapter, StoredFilm

if TYPE_CHECKING:
    from kiosk.playback.probe import Probe

LANGUAGES = ("en", "es", "ru", "fr", "tr", "no")
_CHAPTERS = TypeAdapter(tuple[ChapterEntry, ...])
_Command = TypeVar("_Command", bound=Callable[..., object])
_file = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group()
def film() -> None:
    """Put the museum's own footage in, take it out, go back to the one before."""


def _worded(name: str, help_text: str) -> Callable[[_Command], _Command]:
    """The options --NAME-en, --NAME-es and so on; only the first stands in the help."""

    def add(command: _Command) -> _Command:
        for language in reversed(LANGUAGES):
            first = language == LANGUAGES[0]
            option = click.option(
                f"--{name}-{language}", metavar="TEXT", hidden=not first, help=help_text if first else None
            )
            command = option(command)
        return command

    return add


@film.command()
@click.argument("file", type=_file)
@click.option(
    "--captions", multiple=True, metavar="LANG=FILE", help="WebVTT or SRT, such as en=a.vtt; may be repeated."
)
@click.option("--poster", type=_file, help="A picture (PNG, JPEG or SVG) in place of one from the film.")
@click.option("--chapters", "chapter_file", type=_file, help="YAML, as film.chapters in exhibit.yaml.")
@click.option("--long", is_flag=True, help="Take a film of more than six minutes.")
@_worded("title", "The title in English; --title-es and so on for other languages.")
@_worded("summary", "What the film is, in English; --summary-es and so on.")
@_worded("credit", "Who holds the film, in English; --credit-es and so on.")
@click.pass_obj
def add(
    frame: Frame,
    /,
    file: Path,
    captions: tuple[str, ...],
    poster: Path | None,
    chapter_file: Path | None,
    long: bool,
    **words: str | None,
) -> None:
    """Show FILE from the next visit on. The film before it is kept for `kiosk film restore`."""
    shown = _exhibit(frame)
    doubts = Report()
    cues = _captions(captions, shown.languages, doubts)
    chapters = _chapters(chapter_file, shown, doubts)
    _check_poster(poster)
    console = Console(stderr=True)
    with console.status("Looking at the film"):
        seen, sounding = _look_at(file)
    _refuse_unfit(file, seen, chapters, shown.languages, long=long)
    size = (seen.width, seen.height)
    told = film_intake.warnings(seen.duration, size, seen.rate, cues, shown.languages, sounding)
    for warning in (*doubts, *told):
        click.echo(f"Warning: {warning}", err=True)
    stored = StoredFilm(
        name=file.name,
        duration=seen.duration,
        width=seen.width,
        height=seen.height,
        poster=f"poster{poster.suffix.lower()}" if poster else "poster.png",
        title=_words(words, "title") or {"en": file.stem},
        summary=_words(words, "summary"),
        credit=_words(words, "credit"),
        chapters=chapters,
        captions=cues,
    )
    picture = poster.read_bytes() if poster else seen.poster
    taken = _copy(FilmLibrary(paths.film(frame.data)), file, stored, picture, console)
    click.echo(f"{file.name} is film {taken.id}, shown from the next visit on.")


@film.command("list")
@click.pass_obj
def list_films(frame: Frame) -> None:
    """The film shown and the one before it, each checked against its checksum."""
    library = FilmLibrary(paths.film(frame.data))
    shelf = library.shelf
    table = Table("film", "", "from", "length", "size", "captions", "file")
    for id_, place in ((shelf.current, "shown"), (shelf.previous, "before")):
        stored = library.film(id_) if id_ else None
        if id_ == SHIPPED:
            table.add_row("-", place, "the exhibit's own film", "", "", "", "")
        elif stored is not None:
            state = "whole" if library.is_whole(stored) else "DAMAGED"
            seconds = round(stored.duration / 1000)
            size = f"{stored.width}x{stored.height}"
            length = f"{seconds // 60}:{seconds % 60:02}"
            table.add_row(
                stored.id,
                place,
                stored.name.replace("[", r"\["),
                length,
                size,
                " ".join(stored.captions),
                state,
            )
    Console().print(table)


@film.command()
@click.pass_obj
def remove(frame: Frame) -> None:
    """Show the exhibit's own film again; `kiosk film restore` brings the museum's back."""
    if not _changed(FilmLibrary(paths.film(frame.data)).remove):
        raise KioskError("The exhibit's own film is shown already.")
    click.echo("The exhibit's own film is shown from the next visit on.")


@film.command()
@click.pass_obj
def restore(frame: Frame) -> None:
    """Show the film before the present one; once more goes forth again."""
    library = FilmLibrary(paths.film(frame.data))
    if not _changed(library.restore):
        raise KioskError("There is no film before the one that is shown.")
    stored = library.film(library.shelf.current)
    name = stored.name if stored else "The exhibit's own film"
    click.echo(f"{name} is shown from the next visit on.")


def _changed(change: Callable[[], bool]) -> bool:
    try:
        return change()
    except OSError as error:
        raise KioskError(f"The films could not be changed: {error.strerror}.") from error


def _exhibit(frame: Frame) -> Exhibit:
    loaded = exhibit.load_exhibit(frame.exhibit, art=paths.art(), media=paths.media())
    if loaded.exhibit is None:
        raise KioskError(f"The exhibit in {frame.exhibit} cannot be shown; see kiosk check.")
    return loaded.exhibit


def _captions(
    given: tuple[str, ...], languages: tuple[str, ...], doubts: Report
) -> dict[str, tuple[Cue, ...]]:
    found: dict[str, tuple[Cue, ...]] = {}
    report = Report()
    for each in given:
        language, equals, name = each.partition("=")
        if not equals or language not in languages:
            raise KioskError(f"--captions {each}: write LANG=FILE with a language of the exhibit.")
        if language in found:
            raise KioskError(f"--captions {each}: {language} has captions already.")
        found[language] = load_captions(Path(name), report, doubts)
    _refuse(report)
    return found


def _check_poster(poster: Path | None) -> None:
    if poster and (fault := files.picture_fault(poster)):
        raise KioskError(f"The poster {poster} {fault}.")


def _chapters(path: Path | None, shown: Exhibit, doubts: Report) -> tuple[StoredChapter, ...]:
    if path is None:
        return ()
    report = Report()
    text = files.read_text(path, report)
    document = yaml.read(text, path, report) if text is not None else None
    entries = yaml.validate(document, _CHAPTERS, report, languages=shown.languages) if document else None
    _refuse(report)
    sections = {section.id for section in shown.editions[shown.languages[0]].sections}
    for number, each in enumerate(entries or ()):
        if each.section and each.section not in sections:
            line = document.line(number, "section") if document else 0
            message = f'the section "{each.section}" of the chapter "{each.id}" does not exist'
            doubts.warning(path, line, message, "The chapter has no door to it.")
    return tuple(StoredChapter(each.id, each.start, dict(each.title), each.section) for each in entries or ())


def _refuse(report: Report) -> None:
    problems = "\n".join(str(problem) for problem in report)
    if problems:
        raise KioskError(problems)


def _refuse_unfit(
    file: Path, seen: "Probe", chapters: tuple[StoredChapter, ...], languages: tuple[str, ...], *, long: bool
) -> None:
    refused = film_intake.refusals(seen.duration, seen.rate, chapters, languages, long=long)
    if refused:
        raise KioskError(f"{file} was not taken in.\n" + "\n".join(refused))


def _words(words: dict[str, str | None], name: str) -> dict[str, str]:
    found = {language: words[f"{name}_{language}"] for language in LANGUAGES}
    return {language: text for language, text in found.items() if text}


def _look_at(file: Path) -> "tuple[Probe, list[bool]]":
    try:
        from kiosk.playback.loudness import sounding
        from kiosk.playback.probe import ProbeError, probe
    except NO_LIBVLC as error:
        raise KioskError("libVLC, which has to look at the film, is missing or broken.") from error
    try:
        seen = probe(file)
    except ProbeError as error:
        raise KioskError(f"{file} was not taken in: {error}.") from error
    return seen, sounding(file) if seen.sound else []


def _copy(
    library: FilmLibrary, file: Path, stored: StoredFilm, picture: bytes, console: Console
) -> StoredFilm:
    columns = (TextColumn("Copying"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console) as bar:
        task = bar.add_task("", total=file.stat().st_size)
        try:
            return library.add(file, stored, picture, lambda copied: bar.update(task, completed=copied))
        except OSError as error:
            raise KioskError(f"{file} was not taken in: {error.strerror}. Nothing has changed.") from error

"""`kiosk guestbook export` and `import`: the book out of the kiosk and an old one into it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import click
from rich.console import Console
from rich.progress import Progress

from kiosk import paths
from kiosk.commands.book import LANGUAGE_CODE, ClosedError, opened, store
from kiosk.domain.guestbook import Entry, State
from kiosk.errors import KioskError
from kiosk.frame import Frame
from kiosk.services.guestbook_export import WRITERS, ExportClosedError, entries
from kiosk.services.guestbook_import import NotAGuestbookError, import_file

_BOM = {"csv": "utf-8-sig"}
"""A spreadsheet takes a CSV file for UTF-8 only where it begins so."""


@click.command("export")
@click.option(
    "--format", "form", type=click.Choice(sorted([*WRITERS, "pdf"])), required=True, help="The kind of file."
)
@click.option("--out", type=click.Path(path_type=Path), help="The file; else the output.")
@click.option("--state", type=click.Choice([*(state.value for state in State), "all"]), help="Only these.")
@click.pass_obj
def export(frame: Frame, form: str, out: Path | None, state: str | None) -> None:
    """Write the guestbook to a file: shown entries as PDF or HTML to print, all of them as CSV or JSON."""
    chosen = state or ("shown" if form in ("html", "pdf") else "all")
    found = entries(store(frame), None if chosen == "all" else State(chosen), oldest_first=form == "pdf")
    try:
        if form == "pdf":
            count = _print(frame, found, out)
        else:
            with _written(out, form) as file:
                count = WRITERS[form](found, file)
    except ExportClosedError as error:
        raise ClosedError(f"The guestbook closed in the middle of it: {error}.") from error
    except OSError as error:
        raise KioskError(f"The file cannot be written: {error}") from error
    click.echo(f"{count} entries written.", err=True)


@click.command("import")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--language",
    type=LANGUAGE_CODE,
    default="en",
    show_default=True,
    help="Of a WordPress export's comments.",
)
@click.pass_obj
def import_(frame: Frame, path: Path, language: str) -> None:
    """Bring an old book in: FILE is an export of ours as JSON, or of WordPress (WXR). Takes nothing twice."""
    try:
        with Progress(console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task("Reading", total=None)
            report = opened(
                import_file(
                    store(frame),
                    path,
                    language,
                    lambda done, total: progress.update(task, completed=done, total=total),
                )
            )
    except (NotAGuestbookError, OSError) as error:
        raise KioskError(f"Nothing was taken. {error}") from error
    for where, reason in report.refused:
        click.echo(f"not taken: {where}: {reason}")
    click.echo(f"{report.taken} taken, {report.known} there before, {len(report.refused)} not taken.")


def _print(frame: Frame, found: Iterator[Entry], out: Path | None) -> int:
    """A book in the language that visits start in."""
    if out is None:
        raise click.UsageError("A PDF needs --out FILE.")
    from kiosk.content.exhibit import load_exhibit
    from kiosk.ui.printed_book import print_book

    exhibit = load_exhibit(frame.exhibit, art=paths.art(), media=paths.media()).exhibit
    language = frame.settings.language or (exhibit.languages[0] if exhibit else "en")
    edition = exhibit.editions.get(language) if exhibit else None
    printed = print_book(found, out, paths.resources(), edition.title if edition else "", language)
    if printed.strange:
        click.echo(
            f"{printed.strange} entries have letters that no font of this machine has: they are printed as "
            "boxes. With more fonts (Debian: fonts-noto-core, fonts-noto-cjk) write the book again.",
            err=True,
        )
    return printed.entries


@contextmanager
def _written(out: Path | None, form: str) -> Iterator[TextIO]:
    """A file that is there whole or not at all, or the output."""
    if out is None:
        yield sys.stdout
        return
    part = out.with_name(out.name + ".part")
    try:
        with part.open("w", encoding=_BOM.get(form, "utf-8"), newline="") as file:
            yield file
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)

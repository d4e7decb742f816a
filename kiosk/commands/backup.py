"""`kiosk backup`: make, list and restore backups of the guestbook."""

import json
from datetime import UTC, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.table import Column, Table

from kiosk import paths
from kiosk.commands.book import format_option, opened, store
from kiosk.domain.keeping import Retention
from kiosk.errors import KioskError
from kiosk.frame import Frame
from kiosk.services.keeping import Keeping
from kiosk.storage.backups import Backup

_ON_SERVER = "The guestbook is kept by a database server, and so are its backups."


@click.group()
def backup() -> None:
    """Make, list and restore backups of the guestbook, also while the kiosk runs."""


@backup.command()
@click.pass_obj
def now(frame: Frame) -> None:
    """Make a checked backup now and print its name."""
    made = opened(_keeping(frame).back_up(datetime.now(UTC)))
    if made is None:
        raise KioskError(_ON_SERVER)
    click.echo(made.name)


@backup.command("list")
@format_option
@click.pass_obj
def list_(frame: Frame, form: str) -> None:
    """List the backups, the last one first, and how many entries each holds."""
    keeping = _keeping(frame)
    if keeping.is_on_server():
        raise KioskError(_ON_SERVER)
    found = keeping.backups()
    if form == "json":
        rows = [
            {
                "name": each.path.name,
                "made_at": each.made_at.isoformat(),
                "bytes": each.size,
                "entries": each.entries,
            }
            for each in found
        ]
        click.echo(json.dumps(rows, indent=2))
        return
    # A name is there to be typed or copied, so no narrow terminal may cut it.
    table = Table(Column("name", no_wrap=True), "made", "entries", "bytes", box=None, padding=(0, 2, 0, 0))
    for each in found:
        table.add_row(
            each.path.name, f"{each.made_at.astimezone():%Y-%m-%d %H:%M}", _entries(each), str(each.size)
        )
    Console().print(table)


@backup.command()
@click.argument("name", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def restore(frame: Frame, name: Path, yes: bool) -> None:
    """Put the backup NAME (from the list, or any file) in the book's place; the replaced book is kept."""
    path = name if name.exists() else paths.backups(frame.data) / name
    if not path.is_file():
        raise KioskError(f"There is no backup {name}.")
    keeping = _keeping(frame)
    if keeping.is_on_server():
        raise KioskError(_ON_SERVER)
    if not yes:
        click.confirm(f"Replace the guestbook by {path.name}?", abort=True, err=True)
    replaced = opened(keeping.restore(path, datetime.now(UTC)))
    kept = f" The replaced book is kept as {replaced}." if replaced else ""
    click.echo(f"Restored.{kept}", err=True)


def _entries(found: Backup) -> str:
    return "damaged" if found.entries is None else str(found.entries)


def _keeping(frame: Frame) -> Keeping:
    chosen = frame.settings
    return Keeping(store(frame), frame.data, Retention(chosen.shown_days, chosen.held_days))

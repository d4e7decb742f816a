"""What the guestbook's commands share: the book of the data folder, and how entries are printed."""

import json
import re
from collections.abc import Iterable
from typing import TypeVar

import click
from rich.console import Console
from rich.table import Table

from kiosk import paths
from kiosk.domain.guestbook import Closed, Entry
from kiosk.domain.guestbook_text import LANGUAGE
from kiosk.errors import KioskError
from kiosk.frame import Frame
from kiosk.services.guestbook_words import Words
from kiosk.storage.guestbook import GuestbookStore
from kiosk.storage.opening import open_database

_T = TypeVar("_T")
format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="A table to read, or JSON for programs.",
)


class _LanguageCode(click.ParamType[str]):
    name = "code"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not re.fullmatch(LANGUAGE, str(value)):
            self.fail(f"{value!r} is no language's code, such as en.", param, ctx)
        return str(value)


class _Words(click.ParamType[str]):
    name = "text"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            str(value).encode()
        except UnicodeEncodeError as error:
            self.fail(f"This is not UTF-8 from character {error.start + 1} on.", param, ctx)
        return str(value)


LANGUAGE_CODE = _LanguageCode()
WORDS = _Words()  # of which nothing would have to be left out


class ClosedError(KioskError):
    """The book cannot be used on this machine now."""

    exit_code = 3


def store(frame: Frame) -> GuestbookStore:
    """The book, closed when the command ends."""
    made = GuestbookStore(lambda: open_database(frame.data, frame.database_url))
    click.get_current_context().call_on_close(made.close)
    return made


def words(frame: Frame) -> Words:
    return Words(paths.resources() / "words", paths.words(frame.data))


def opened(result: _T | Closed) -> _T:
    """The result of a use case; raises ClosedError where the book is closed."""
    if isinstance(result, Closed):
        raise ClosedError(f"The guestbook is closed: {result.reason.value}. The log says more.")
    return result


def print_entries(entries: Iterable[Entry], form: str) -> None:
    if form == "json":
        click.echo(json.dumps([as_json(entry) for entry in entries], ensure_ascii=False, indent=2))
        return
    table = Table("id", "signed", "state", "held for", "name", "message")
    for entry in entries:
        holds = ", ".join(hold.value for hold in entry.holds)
        table.add_row(str(entry.id), _moment(entry), entry.state.value, holds, *_words(entry))
    Console().print(table)


def as_json(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "name": entry.name,
        "message": entry.message,
        "language": entry.language,
        "state": entry.state.value,
        "created_at": entry.created_at.isoformat(),
        "origin": entry.origin.value,
        "holds": [hold.value for hold in entry.holds],
        "reply": entry.reply,
        "drawing": entry.drawing is not None,
    }


def _moment(entry: Entry) -> str:
    return entry.dated or f"{entry.created_at.astimezone():%Y-%m-%d %H:%M}"


def _words(entry: Entry) -> tuple[str, str]:
    reply = f"\n[museum] {entry.reply}" if entry.reply else ""
    drawing = "(a drawing) " if entry.drawing else ""
    return _plain(entry.name), _plain(drawing + entry.message + reply)


def _plain(text: str) -> str:
    """Rich's markup in a visitor's words is only words."""
    return text.replace("[", r"\[")

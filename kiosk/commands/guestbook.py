"""`kiosk guestbook`: sign, read and tend the guestbook while the kiosk runs."""

import json
import sys
import uuid
from collections.abc import Callable
from datetime import UTC, datetime

import click

from kiosk.commands.book import LANGUAGE_CODE, WORDS, format_option, opened, print_entries, store, words
from kiosk.commands.transfer import export, import_
from kiosk.domain.guestbook import Closed, Cursor, Draft, Entry, Refused, State
from kiosk.errors import KioskError
from kiosk.frame import Frame
from kiosk.services.guestbook import Guestbook
from kiosk.services.guestbook_staff import Change, Moderation, Query, alike

_PAGE = 500
LONGEST_TOKEN = 64
_ID = click.IntRange(1, 2**31 - 1)  # what either database takes for a key
_ids = click.argument("ids", metavar="ID...", type=_ID, nargs=-1, required=True)


@click.group()
def guestbook() -> None:
    """Sign, read and tend the guestbook, also while the kiosk runs."""


@guestbook.command()
@click.option("--name", type=WORDS, default="", help="Who signs; may be left out.")
@click.option(
    "--language", type=LANGUAGE_CODE, default="en", show_default=True, help="The language of the message."
)
@click.option("--token", default="", help="Signs once however often the same token is given.")
@click.argument("message", type=WORDS)
@format_option
@click.pass_obj
def sign(frame: Frame, name: str, language: str, token: str, message: str, form: str) -> None:
    """Sign the guestbook; `-` reads MESSAGE from the input. Prints the id once it is on the disk."""
    text = _input() if message == "-" else message
    if len(token) > LONGEST_TOKEN:
        raise KioskError(f"A token has {LONGEST_TOKEN} characters at most.")
    draft = Draft(token or uuid.uuid4().hex, language, text, name)
    book = Guestbook(store(frame), limits=None, words=words(frame).lists)
    result = book.sign(draft, datetime.now(UTC))
    if isinstance(result, Refused):
        raise KioskError(f"The entry was not taken: {result.reason.value}.")
    signed = opened(result)
    click.echo(json.dumps({"id": signed.id}) if form == "json" else str(signed.id))


def _input() -> str:
    given = sys.stdin.buffer.read()
    try:
        return given.decode()
    except UnicodeDecodeError as error:
        byte = given[error.start]
        raise KioskError(f"The message is not UTF-8: its byte {error.start + 1} is {byte:#04x}.") from error


@guestbook.command("list")
@click.option("--state", type=click.Choice([state.value for state in State]), help="Only these entries.")
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="How many.")
@format_option
@click.pass_obj
def list_(frame: Frame, state: str | None, limit: int, form: str) -> None:
    """List entries, newest first."""
    print_entries(_found(frame, Query(state=State(state) if state else None), limit), form)


@guestbook.command()
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="How many.")
@format_option
@click.pass_obj
def queue(frame: Frame, limit: int, form: str) -> None:
    """List what waits for staff, and why; entries that say nearly the same stand together."""
    found = _found(frame, Query(state=State.PENDING), limit)
    print_entries([entry for like in alike(found) for entry in like], form)


@guestbook.command()
@click.argument("terms", metavar="[WORD]...", nargs=-1)
@click.option("--state", type=click.Choice([state.value for state in State]), help="Only these entries.")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="Only of this day.")
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="How many.")
@format_option
@click.pass_obj
def search(
    frame: Frame, terms: tuple[str, ...], state: str | None, day: datetime | None, limit: int, form: str
) -> None:
    """List entries that hold every WORD, newest first."""
    query = Query(" ".join(terms), State(state) if state else None, day.date() if day else None)
    print_entries(_found(frame, query, limit), form)


@guestbook.command()
@_ids
@format_option
@click.pass_obj
def show(frame: Frame, ids: tuple[int, ...], form: str) -> None:
    """Hang entries on the wall."""
    _decide(frame, ids, lambda staff: staff.show(ids, datetime.now(UTC)), form)


@guestbook.command()
@_ids
@format_option
@click.pass_obj
def hide(frame: Frame, ids: tuple[int, ...], form: str) -> None:
    """Take entries off the wall; they are erased when their time is over."""
    _decide(frame, ids, lambda staff: staff.hide(ids, datetime.now(UTC)), form)


@guestbook.command()
@_ids
@format_option
@click.pass_obj
def hold(frame: Frame, ids: tuple[int, ...], form: str) -> None:
    """Put entries back into the queue."""
    _decide(frame, ids, lambda staff: staff.hold(ids, datetime.now(UTC)), form)


@guestbook.command()
@click.argument("id_", metavar="ID", type=_ID)
@click.argument("text", type=WORDS)
@format_option
@click.pass_obj
def reply(frame: Frame, id_: int, text: str, form: str) -> None:
    """Put the museum's TEXT under an entry; an empty one takes it away."""
    staff = Moderation(store(frame))
    before = opened(staff.get(id_))
    if before and before.reply:
        click.echo(f"The reply until now: {before.reply}", err=True)
    _decide(frame, (id_,), lambda staff: staff.reply(id_, text), form)


@guestbook.command()
@format_option
@click.pass_obj
def undo(frame: Frame, form: str) -> None:
    """Take back the last show, hide, hold or reply of the command line, one more each time."""
    undone = opened(Moderation(store(frame)).undo_last())
    back = [entry for _, entry in undone.change.entries]
    if not back and not undone.changed_since:
        raise KioskError("There is nothing to take back.")
    print_entries(back, form)
    if undone.changed_since:
        ids = ", ".join(map(str, undone.changed_since))
        raise KioskError(f"Decided anew since, and left so: {ids}.")


@guestbook.command()
@_ids
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def erase(frame: Frame, ids: tuple[int, ...], yes: bool) -> None:
    """Erase entries for good: out of the file now, out of the backups as they rotate."""
    if not yes:
        click.confirm(f"Erase {len(ids)} for good?", abort=True, err=True)
    number = opened(Moderation(store(frame)).erase(ids))
    click.echo(f"{number} erased.", err=True)
    if number < len(ids):
        raise KioskError(f"{len(ids) - number} were not there.")


@guestbook.command()
@format_option
@click.pass_obj
def stats(frame: Frame, form: str) -> None:
    """Count entries by state, day and language."""
    found = opened(Moderation(store(frame)).stats(datetime.now().astimezone().date()))
    groups = {
        "states": {state.value: number for state, number in found.states.items()},
        "days": {day.isoformat(): number for day, number in found.days.items()},
        "languages": dict(found.languages),
    }
    if form == "json":
        click.echo(json.dumps(groups, indent=2))
        return
    for title, rows in groups.items():
        click.echo(title)
        for name, number in rows.items():
            click.echo(f"  {name:<12}{number:>8}")


def _found(frame: Frame, query: Query, limit: int) -> list[Entry]:
    staff = Moderation(store(frame))
    found: list[Entry] = []
    after: Cursor | None = None
    while limit > 0:
        page = opened(staff.search(query, after, min(limit, _PAGE)))
        found += page.entries
        limit -= len(page.entries)
        after = page.next
        if after is None:
            break
    return found


def _decide(
    frame: Frame, ids: tuple[int, ...], act: Callable[[Moderation], Change | Closed | Refused], form: str
) -> None:
    staff = Moderation(store(frame), remembers=True)
    result = opened(act(staff))
    if isinstance(result, Refused):
        raise KioskError(f"The reply was not taken: {result.reason.value}.")
    entries = [opened(staff.get(id_)) for id_ in ids]
    print_entries([entry for entry in entries if entry], form)
    if missing := [str(id_) for id_, entry in zip(ids, entries, strict=True) if entry is None]:
        raise KioskError(f"Not in the book: {', '.join(missing)}.")


guestbook.add_command(export)
guestbook.add_command(import_)

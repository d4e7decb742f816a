"""An old guestbook into the kiosk: our own JSON or a WordPress export, each entry once."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from pathlib import Path

from kiosk.domain.drawing import decode
from kiosk.domain.guestbook import Closed, Draft, Hold, Origin, Refusal, State
from kiosk.domain.guestbook_search import searchable
from kiosk.domain.guestbook_text import LANGUAGE, clean, is_reply_too_long, refusal, tidy
from kiosk.services.attempts import read as look
from kiosk.services.attempts import write
from kiosk.services.guestbook_export import JSON_FORMAT, key_of
from kiosk.services.guestbook_wxr import Comment, read_comments
from kiosk.storage.book import Book
from kiosk.storage.guestbook import GuestbookStore
from kiosk.storage.rows import NewEntry

_BATCH = 500
_FIELDS = (
    *("source", "origin", "name", "message", "language", "state"),
    *("created_at", "state_since", "dated", "reply", "drawing", "holds"),
)
_SHAPES = {
    "source": r"[^\W_](?:[^\x00-\x1f\x7f-\x9f\ud800-\udfff]{0,298}\S)?",
    "language": LANGUAGE,
    "dated": r"(?:\d{4}(?:-\d\d){0,2})?",
}


class NotAGuestbookError(ValueError):
    """The file is neither of the kinds that can be read; the text says what is wrong."""


@dataclass(slots=True)
class Report:
    """`refused` names each entry that was not taken with the reason; `known` ones were there before."""

    taken: int = 0
    known: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)


Candidate = tuple[str, str, Callable[[], NewEntry | str]]
"""Where an entry stands, its source, and what gives the entry or says why it cannot be kept."""


def import_file(
    store: GuestbookStore, path: Path, language: str, progress: Callable[[int, int], None]
) -> Report | Closed:
    """Take all that can be taken; again, it takes nothing twice. `progress` is told how many of how many.

    `language` is that of a WordPress export's comments. Raises NotAGuestbookError and OSError.
    """
    total, candidates = read_candidates(path, language)
    report = Report()
    keys = look(store, Book.keys)
    if isinstance(keys, Closed):
        return keys
    known = {*keys, *(key_of(key) for key in keys)}
    done = 0
    while batch := list(islice(candidates, _BATCH)):
        # Looked at before the transaction: a visitor's note does not wait for that.
        looked_at = [(where, None if source in known else read()) for where, source, read in batch]
        result = write(store, partial(_take, batch=looked_at, known=known, report=report))
        if isinstance(result, Closed):
            return result
        done += len(batch)
        progress(done, total)
    return report


def read_candidates(path: Path, language: str) -> tuple[int, Iterator[Candidate]]:
    """How many entries the file holds, and each of them. Raises NotAGuestbookError and OSError.

    The whole file is read before the first entry is given: nothing is taken of one that is broken.
    """
    with path.open("rb") as file:
        beginning = file.read(200).lstrip(b"\xef\xbb\xbf \t\r\n")
    if beginning.startswith(b"{"):
        return _from_json(path)
    if beginning.startswith(b"<"):
        return _from_wxr(path, language, datetime.now(UTC))
    raise NotAGuestbookError(f"{path} is neither a guestbook's JSON nor a WordPress export")


def _take(
    book: Book, batch: list[tuple[str, NewEntry | str | None]], known: set[str], report: Report
) -> None:
    """None stands for an entry that is there."""
    for where, new in batch:
        if isinstance(new, str):
            report.refused.append((where, new))
        elif new is None or new.source in known:
            report.known += 1
        else:
            book.add(new)
            known.add(new.source or "")
            report.taken += 1


def _from_wxr(path: Path, language: str, now: datetime) -> tuple[int, Iterator[Candidate]]:
    try:
        total = sum(1 for _ in read_comments(path))
    except ValueError as error:
        raise NotAGuestbookError(f"{path}: {error}") from error
    return total, (
        (each.source, each.source, partial(_from_comment, each, language, now))
        for each in read_comments(path)
    )


def _from_comment(comment: Comment, language: str, now: datetime) -> NewEntry | str:
    """What waited there waits here from now on."""
    if comment.problem:
        return comment.problem
    return _checked(
        Draft("", language, comment.text, comment.name),
        comment.source,
        comment.state,
        comment.created_at,
        now,
        reply=comment.reply,
    )


def _from_json(path: Path) -> tuple[int, Iterator[Candidate]]:
    try:
        raw = json.loads(path.read_text(encoding="utf-8-sig"))
        if raw.get("format") != JSON_FORMAT or not isinstance(raw.get("entries"), list):
            raise ValueError(f"its format is not {JSON_FORMAT!r}")
    except (ValueError, RecursionError) as error:
        raise NotAGuestbookError(f"{path}: {error}") from error
    return len(raw["entries"]), (
        (f"entry {number}", _source(entry), partial(_read, entry))
        for number, entry in enumerate(raw["entries"], start=1)
    )


def _source(entry: object) -> str:
    return str(entry.get("source", "")) if isinstance(entry, dict) else ""


def _read(entry: object) -> NewEntry | str:
    try:
        return _from_entry(entry)
    except (ValueError, OverflowError) as error:
        return f"cannot be read: {error}"


def _from_entry(raw: object) -> NewEntry | str:
    texts = _texts(raw)
    for name, pattern in _SHAPES.items():
        if not re.fullmatch(pattern, texts[name]):
            raise ValueError(f"{name} is {texts[name][:50]!r}")
    return _checked(
        Draft(
            "",
            texts["language"],
            texts["message"],
            texts["name"],
            decode(texts["drawing"]) if texts["drawing"] else None,
        ),
        texts["source"],
        State(texts["state"]),
        _aware(texts["created_at"]),
        _aware(texts["state_since"]),
        Origin(texts["origin"]),
        texts["dated"],
        texts["reply"],
        tuple(Hold(hold) for hold in texts["holds"].split()),
    )


def _texts(raw: object) -> dict[str, str]:
    """The entry's fields, all of which are texts: nothing is made into words that was none."""
    if not isinstance(raw, dict):
        raise ValueError("it is no entry")
    found = {"holds": "", **raw}  # which the first exports lacked
    for name in _FIELDS:
        if not isinstance(found.get(name), str):
            raise ValueError(f"{name} is {'no text' if name in found else 'missing'}")
    return {name: found[name] for name in _FIELDS}


def _checked(
    draft: Draft,
    source: str,
    state: State,
    created_at: datetime,
    state_since: datetime | None = None,
    origin: Origin = Origin.IMPORTED,
    dated: str = "",
    reply: str = "",
    holds: tuple[Hold, ...] = (),
) -> NewEntry | str:
    """The entry, or why its words cannot be kept; the article's comments may be longer than a visitor's."""
    for time in (created_at, state_since or created_at):
        if not 1900 <= time.year < 2200:
            return f"{time.isoformat()} is no time of a guestbook"
    draft = tidy(draft)
    reason = refusal(draft)
    if reason and origin is not Origin.MIRRORED:
        return reason.value
    answer = clean(reply)
    if is_reply_too_long(answer):
        return f"reply {Refusal.TOO_LONG.value}"
    return NewEntry(
        name=draft.name,
        message=draft.message,
        language=draft.language,
        state=state,
        created_at=created_at,
        state_since=state_since,
        folded=searchable(draft.name, draft.message),
        origin=origin,
        source=source,
        dated=dated,
        reply=answer,
        drawing=draft.drawing,
        holds=holds,
    )


def _aware(text: str) -> datetime:
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError("a time without its zone")
    return time.astimezone(UTC)

"""An old guestbook into the kiosk: our own JSON or a WordPress export, each entry once."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kiosk.domain.drawing import decode
from kiosk.domain.guestbook import Closed, Draft, Origin, State
from kiosk.domain.guestbook_search import searchable
from kiosk.domain.guestbook_text import clean, refusal, tidy
from kiosk.services.attempts import read, write
from kiosk.services.guestbook_export import JSON_FORMAT, key_of
from kiosk.services.guestbook_wxr import Comment, read_comments
from kiosk.storage.book import Book
from kiosk.storage.guestbook import GuestbookStore
from kiosk.storage.rows import NewEntry

_BATCH = 500
_FIELDS = (
    *("source", "origin", "name", "message", "language", "state"),
    *("created_at", "state_since", "dated", "reply", "drawing"),
)


class NotAGuestbookError(ValueError):
    """The file is neither of the kinds that can be read; the text says what is wrong."""


@dataclass(slots=True)
class Report:
    """`refused` names each entry that was not taken with the reason; `known` ones were there before."""

    taken: int = 0
    known: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)


Candidate = tuple[str, NewEntry | str]
"""Where an entry stands, and the entry or why it cannot be read."""


def import_file(
    store: GuestbookStore, path: Path, language: str, progress: Callable[[int, int], None]
) -> Report | Closed:
    """Take all that can be taken; again, it takes nothing twice. `progress` is told how many of how many.

    `language` is that of a WordPress export's comments. Raises NotAGuestbookError and OSError.
    """
    candidates = list(read_candidates(path, language))
    report = Report()
    keys = read(store, Book.keys)
    if isinstance(keys, Closed):
        return keys
    known = {*keys, *(key_of(key) for key in keys)}
    for start in range(0, len(candidates), _BATCH):
        batch = candidates[start : start + _BATCH]
        result = write(store, partial(_take, batch=batch, known=known, report=report))
        if isinstance(result, Closed):
            return result
        progress(start + len(batch), len(candidates))
    return report


def read_candidates(path: Path, language: str) -> Iterator[Candidate]:
    """What the file holds, entry by entry. Raises NotAGuestbookError and OSError."""
    with path.open("rb") as file:
        beginning = file.read(200).lstrip(b"\xef\xbb\xbf \t\r\n")
    if beginning.startswith(b"{"):
        return _from_json(path)
    if beginning.startswith(b"<"):
        return _from_wxr(path, language)
    raise NotAGuestbookError(f"{path} is neither a guestbook's JSON nor a WordPress export")


def _take(book: Book, batch: list[Candidate], known: set[str], report: Report) -> None:
    for where, new in batch:
        if isinstance(new, str):
            report.refused.append((where, new))
        elif new.source in known:
            report.known += 1
        else:
            book.add(new)
            known.add(new.source or "")
            report.taken += 1


def _from_wxr(path: Path, language: str) -> Iterator[Candidate]:
    try:
        for comment in read_comments(path):
            yield comment.source, comment.problem or _from_comment(comment, language)
    except ValueError as error:
        raise NotAGuestbookError(f"{path}: {error}") from error


def _from_comment(comment: Comment, language: str) -> NewEntry | str:
    return _checked(
        Draft("", language, comment.text, comment.name),
        comment.source,
        comment.state,
        comment.created_at,
    )


def _from_json(path: Path) -> Iterator[Candidate]:
    try:
        raw = json.loads(path.read_text(encoding="utf-8-sig"))
        if raw.get("format") != JSON_FORMAT or not isinstance(raw.get("entries"), list):
            raise ValueError(f"its format is not {JSON_FORMAT!r}")
    except (ValueError, RecursionError) as error:
        raise NotAGuestbookError(f"{path}: {error}") from error
    for number, entry in enumerate(raw["entries"], start=1):
        try:
            yield f"entry {number}", _from_entry(entry)
        except (ValueError, OverflowError) as error:
            yield f"entry {number}", f"cannot be read: {error}"


def _from_entry(raw: object) -> NewEntry | str:
    texts = _texts(raw)
    drawing = decode(texts["drawing"]) if texts["drawing"] else None
    draft = Draft("", texts["language"][:35], texts["message"], texts["name"], drawing)
    created, since = _aware(texts["created_at"]), _aware(texts["state_since"])
    if not texts["source"] or len(texts["source"]) > 300:
        raise ValueError("it has no source")
    return _checked(
        draft,
        texts["source"],
        State(texts["state"]),
        created,
        since,
        Origin.MIRRORED if texts["origin"] == Origin.MIRRORED.value else Origin.IMPORTED,
        texts["dated"][:10],
        clean(texts["reply"]),
    )


def _texts(raw: object) -> dict[str, str]:
    """The entry's fields, all of which are texts: nothing is made into words that was none."""
    if not isinstance(raw, dict):
        raise ValueError("it is no entry")
    for name in _FIELDS:
        if not isinstance(raw.get(name), str):
            raise ValueError(f"{name} is {'no text' if name in raw else 'missing'}")
    return {name: raw[name] for name in _FIELDS}


def _checked(
    draft: Draft,
    source: str,
    state: State,
    created_at: datetime,
    state_since: datetime | None = None,
    origin: Origin = Origin.IMPORTED,
    dated: str = "",
    reply: str = "",
) -> NewEntry | str:
    """The entry, or why its words cannot be kept; the article's comments may be longer than a visitor's."""
    for time in (created_at, state_since or created_at):
        if not 1900 <= time.year < 2200:
            return f"{time.isoformat()} is no time of a guestbook"
    draft = tidy(draft)
    reason = refusal(draft)
    if reason and origin is not Origin.MIRRORED:
        return reason.value
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
        reply=reply,
        drawing=draft.drawing,
    )


def _aware(text: str) -> datetime:
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError("a time without its zone")
    return time.astimezone(UTC)

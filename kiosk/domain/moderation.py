"""What becomes of a draft: accepted, held for staff with the reasons, or refused. Nothing is ever altered."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.guestbook import Draft, Hold, Refused
from kiosk.domain.guestbook_text import refusal
from kiosk.domain.moderation_likeness import alike, gist
from kiosk.domain.moderation_signs import gives_contact, is_mash, mixes_scripts
from kiosk.domain.moderation_words import WordLists


@dataclass(frozen=True, slots=True)
class Accepted:
    pass


@dataclass(frozen=True, slots=True)
class Held:
    reasons: tuple[Hold, ...]


Verdict = Accepted | Held | Refused


def judge(draft: Draft, words: WordLists, recent: Iterable[str] = ()) -> Verdict:
    """The verdict on a tidy draft; `recent` are the messages that it should not repeat."""
    if reason := refusal(draft):
        return Refused(reason)
    reasons = reasons_to_hold(draft, words, recent)
    return Held(reasons) if reasons else Accepted()


def reasons_to_hold(draft: Draft, words: WordLists, recent: Iterable[str] = ()) -> tuple[Hold, ...]:
    """Empty for a draft that nothing speaks against; `draft` is one that is not refused."""
    return tuple(hold for hold in Hold if _holds(hold, draft, words, recent))


def _holds(hold: Hold, draft: Draft, words: WordLists, recent: Iterable[str]) -> bool:
    message = draft.message
    match hold:
        case Hold.WORD:
            return any(words.hits(text, draft.language) for text in (draft.name, message))
        case Hold.CONTACT:
            return gives_contact(f"{draft.name}\n{message}")
        case Hold.MIXED_SCRIPT:
            return mixes_scripts(draft.name)
        case Hold.DUPLICATE:
            own = gist(message)
            return any(alike(own, gist(other)) for other in recent)
        case Hold.MASH:
            return bool(message) and is_mash(message)
        case Hold.DRAWING:
            return draft.drawing is not None

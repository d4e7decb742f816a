"""A visitor's words made safe to keep and show: what cannot be seen is dropped, nothing else changed."""

import re
import unicodedata
from dataclasses import replace

from kiosk.domain.drawing import fault
from kiosk.domain.guestbook import Draft, Refusal
from kiosk.domain.text import grapheme_count, graphemes

NAME_GRAPHEMES = 40
MESSAGE_GRAPHEMES = 500
MESSAGE_LEAST = 3
LINES = 12
BLANK_LINES = 2
MARKS = 4
REPLY_GRAPHEMES = 500
LANGUAGE = r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}"
"""What a language's code looks like."""

EMOJI = 10
_LONGEST = 15_000
"""Code points that are looked at at all; 500 graphemes of flags and families need fewer."""

_INVISIBLE = frozenset(
    chr(code)
    for first, last in (
        (0x00AD, 0x00AD), (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180E, 0x180E),
        (0x200B, 0x200B), (0x202A, 0x202E), (0x2060, 0x206F), (0x2800, 0x2800), (0x3164, 0x3164),
        (0xFDD0, 0xFDEF), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFC), (0xFFFE, 0xFFFF),
        (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE001F),
        (0xE0080, 0xE00FF), (0xE01F0, 0xE0FFF),
    )
    for code in range(first, last + 1)
)  # fmt: skip
_JOINERS = "\u200c\u200d"
_DIRECTION = "\u200e\u200f\u061c"
_BLACK_FLAG = "\U0001f3f4"
_NEW_LINES = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")


def clean(text: str, *, lines: bool = True) -> str:
    """NFC, without what cannot be seen, trimmed; in one line where `lines` is false. Idempotent."""
    text = _NEW_LINES.sub("\n", text).replace("\t", " ")
    if not lines:
        text = text.replace("\n", " ")
    # Dropping a character can bring two together that compose, and composing can end a flag's tags.
    for _ in range(3):
        kept = unicodedata.normalize("NFC", _visible(text))
        kept = "\n".join(line.rstrip() for line in kept.split("\n")).strip()
        if kept == text:
            break
        text = kept
    return text


def tidy(draft: Draft) -> Draft:
    """The draft as it would be kept; far too long a text is left to be refused."""
    return replace(
        draft,
        name=clean(draft.name[: _LONGEST + 1], lines=False),
        message=clean(draft.message[: _LONGEST + 1]),
    )


def refusal(draft: Draft) -> Refusal | None:
    """Why a tidy draft cannot be taken, the first thing to mend first."""
    if draft.drawing is not None and fault(draft.drawing):
        return Refusal.BAD_DRAWING
    if not is_visible(draft.message):
        if draft.drawing is None:
            return Refusal.EMPTY
    elif reason := message_refusal(draft.message, alone=draft.drawing is None):
        return reason
    if len(draft.name) > _LONGEST or grapheme_count(draft.name) > NAME_GRAPHEMES:
        return Refusal.NAME_TOO_LONG
    return _crowded(draft.name)


def message_refusal(message: str, *, alone: bool = True) -> Refusal | None:
    """The same for the words alone, cheap enough for every key; `alone` is false beside a drawing."""
    if len(message) > _LONGEST:
        return Refusal.TOO_LONG
    count = grapheme_count(message)
    if count > MESSAGE_GRAPHEMES:
        return Refusal.TOO_LONG
    if count < MESSAGE_LEAST and alone:
        return Refusal.TOO_SHORT
    if message.count("\n") >= LINES or "\n" * (BLANK_LINES + 2) in message:
        return Refusal.TOO_MANY_LINES
    return _crowded(message)


def is_reply_too_long(reply: str) -> bool:
    """Whether the museum's clean words would not stand under a note any more."""
    return len(reply) > _LONGEST or grapheme_count(reply) > REPLY_GRAPHEMES


def is_visible(text: str) -> bool:
    """True where something of it leaves ink, be it the box for a sign that Python does not know yet."""
    return any(_leaves_ink(unicodedata.category(char)) for char in clean(text))


def _leaves_ink(category: str) -> bool:
    return category[0] in "LNPS" or category == "Cn"


def is_emoji(grapheme: str) -> bool:
    """A picture, a flag or a key cap; a letter, digit or plain sign is none."""
    first = ord(grapheme[0])
    if first >= 0x1F000 or "\ufe0f" in grapheme or "\u20e3" in grapheme:
        return unicodedata.category(grapheme[0]) in ("So", "Sk", "Cn", "Nd", "Po", "Sm")
    return 0x2600 <= first <= 0x27BF


def _crowded(text: str) -> Refusal | None:
    if text.isascii():  # has neither marks nor emoji
        return None
    run = 0
    for grapheme in graphemes(text):
        if _marks(grapheme) > MARKS:
            return Refusal.TOO_MANY_MARKS
        run = run + 1 if is_emoji(grapheme) else run * (not grapheme.strip())
        if run > EMOJI:
            return Refusal.TOO_MANY_EMOJI
    return None


def _marks(grapheme: str) -> int:
    """Marks that stack on the base: of emoji's own tags, selectors and joiners there may be more."""
    return sum(unicodedata.category(char) in ("Mn", "Me") and char != "\ufe0f" for char in grapheme)


def _visible(text: str) -> str:
    kept: list[str] = []
    tags = False
    for char in text:
        tags = char == _BLACK_FLAG or (tags and "\U000e0020" <= char <= "\U000e007f")
        if _is_kept(char, kept[-1] if kept else "", tags):
            kept.append(char)
    return "".join(kept)


def _is_kept(char: str, before: str, tags: bool) -> bool:
    if char == "\n" or char in _DIRECTION:
        return True
    if char in _INVISIBLE or ord(char) & 0xFFFE == 0xFFFE:
        return False
    if char in _JOINERS:
        return bool(before) and unicodedata.category(before)[0] in "LMS"
    if "\U000e0020" <= char <= "\U000e007f":
        return tags
    return unicodedata.category(char) not in ("Cc", "Cs", "Co", "Cf") or char in _PREFIXES


_PREFIXES = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
"""Format characters that do leave ink: Arabic number signs and the like."""

"""Lines of the word lists as patterns: words, beginnings, endings, parts, and phrases with alternatives."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from kiosk.domain.moderation_fold import bare, cyrillic, is_cyrillic, latin, plain

SHORT = 3
"""A word this short is only hit with its accents: Turkish has words that are English without."""

WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"[^\w*/]+")
_NOTHING = re.compile(r"(?!)")

Fold = Callable[[str], str]


@dataclass(frozen=True)
class Patterns:
    """Words, beginnings (`abc*`), endings (`*abc`), parts (`*abc*`), signs; phrases as one expression."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    phrases: re.Pattern[str] = _NOTHING
    signs: tuple[str, ...] = ()

    def stems(self) -> tuple[str, ...]:
        return (*self.words, *self.beginnings, *self.endings, *self.parts)

    def hit(self, word: str) -> bool:
        return (
            word in self.words
            or word.startswith(self.beginnings)
            or word.endswith(self.endings)
            or any(part in word for part in self.parts)
        )


NONE = Patterns()


def held_patterns(lines: Iterable[str]) -> Patterns:
    """Folded: they are looked for in spellings, phrases in folded words with a space between them.

    A line without a letter is a sign, such as an emoji.
    """
    kept = list(lines)
    signs = tuple(line for line in kept if not WORD.search(line))
    patterns = _patterns([_BETWEEN.sub(" ", line) for line in kept if line not in signs], folded, " ")
    return replace(patterns, signs=signs)


def allowed_patterns(lines: Iterable[str], language: str) -> Patterns:
    """As written; in lower case it stands for any case, with a capital for a name."""
    return _patterns(lines, lambda word: plain(word, language) if word == word.lower() else word, r"[^\w]+")


def folded(word: str) -> str:
    """As `spellings` would give it: a Cyrillic word in Cyrillic, any other in Latin letters."""
    lower = plain(word, "")
    stripped = unicodedata.normalize("NFC", bare(lower))
    if is_cyrillic(cyrillic(stripped)) and not stripped.isascii():
        return cyrillic(stripped)
    return latin(lower if len(stripped) <= SHORT else stripped)


def _patterns(lines: Iterable[str], fold: Fold, between: str) -> Patterns:
    beginnings, endings, parts, words, phrases = [], [], [], [], []
    for line in map(str.strip, lines):
        word = fold(line.strip("*"))
        if " " in line:
            phrases.append(between.join(_alternatives(each, fold) for each in line.split()))
        elif line.startswith("*") and line.endswith("*"):
            parts.append(word)
        elif line.startswith("*"):
            endings.append(word)
        elif line.endswith("*"):
            beginnings.append(word)
        else:
            words.append(word)
    any_phrase = rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)" if phrases else _NOTHING.pattern
    return Patterns(
        frozenset(words),
        tuple(beginnings),
        tuple(endings),
        tuple(parts),
        re.compile(any_phrase, re.IGNORECASE),
    )


def _alternatives(words: str, fold: Fold) -> str:
    """`a/b*` of a phrase as an expression; `*` alone is any one word."""
    each = (r"\w+" if word == "*" else _starred(word, fold) for word in words.split("/"))
    return f"(?:{'|'.join(each)})"


def _starred(word: str, fold: Fold) -> str:
    ends = (r"\w*" if word.startswith("*") else "", r"\w*" if word.endswith("*") else "")
    return ends[0] + re.escape(fold(word.strip("*"))) + ends[1]

"""Word lists: what holds an entry, and the innocent words that look like it."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.domain.moderation_fold import bare, cyrillic, is_cyrillic, latin, plain, spellings, squashed

_SHORT = 3
"""A word this short is only hit with its accents: Turkish has words that are English without."""

_SQUASHED = 4
"""The least length of a word that is looked for with single letters doubled."""

_WORD = re.compile(r"\w+")
_MASK = re.compile(r"[*#•✱]+")
_EDGES = ".,;:?¿\"“”«»()[]{}…'‘’"


@dataclass(frozen=True)
class Patterns:
    """Words, beginnings (`abc*`), endings (`*abc`), parts (`*abc*`) and phrases, all folded."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()

    def stems(self) -> tuple[str, ...]:
        return (*self.words, *self.beginnings, *self.endings, *self.parts)

    def hit(self, word: str) -> bool:
        return (
            word in self.words
            or word.startswith(self.beginnings)
            or word.endswith(self.endings)
            or any(part in word for part in self.parts)
        )


@dataclass(frozen=True)
class WordLists:
    """`allowed` by language; "all" is allowed in any. With a capital a word is allowed as a name only.

    `single` are those without a double letter, also looked for where letters are doubled.
    """

    held: Patterns = Patterns()
    allowed: Mapping[str, Patterns] = field(default_factory=dict)
    single: Patterns = Patterns()

    def hits(self, text: str, language: str) -> tuple[str, ...]:
        """What of `text` is on the lists, as it stands there; empty for innocent words."""
        chunks = text.split()
        found = [chunk for chunk in chunks if self._is_hit(chunk, language)]
        found += [run for run in _spaced_out(chunks) if self._holds(run)]
        folded = " ".join(_folded(word) for word in _WORD.findall(plain(text, language)))
        found += [phrase for phrase in self.held.phrases if f" {phrase} " in f" {folded} "]
        return tuple(found)

    def _is_hit(self, chunk: str, language: str) -> bool:
        chunk = chunk.strip(_EDGES)
        if self._is_allowed(chunk, language):
            return False
        word = plain(chunk, language)
        parts = [part for part in _WORD.findall(chunk) if not self._is_allowed(part, language)]
        inner = [plain(part, language) for part in parts]
        if any(self._holds(part) for part in inner):
            return True
        if _MASK.search(word) and self._is_masked(word):
            return True
        joined = "".join(char for char in word if char.isalnum() or char in "@$€!|+")
        joined = joined.rstrip("!+|") if joined != word else joined
        return joined not in inner and not self._is_allowed(joined, language) and self._holds(joined)

    def _holds(self, word: str) -> bool:
        return any(self._is_held(each, word) for each in spellings(word))

    def _is_held(self, spelling: str, word: str) -> bool:
        """Latin letters that may all be read as Cyrillic have to make a whole word, and not only a part."""
        if word.isascii() and not spelling.isascii():
            return spelling in self.held.words
        return self.held.hit(spelling) or self.single.hit(squashed(spelling))

    def _is_allowed(self, word: str, language: str) -> bool:
        forms = (word, plain(word, language))
        lists = [self.allowed[key] for key in (language, "all") if key in self.allowed]
        return any(each.hit(form) for each in lists for form in forms)

    def _is_masked(self, word: str) -> bool:
        """`f**k`: a run of stars stands for up to one letter more than it has."""
        visible = _MASK.sub("", word)
        if not word[0].isalpha() or not visible.isalpha() or len(word) < _SHORT:
            return False
        runs = [rf"\w{{1,{len(run) + 1}}}" for run in _MASK.findall(word)] + [""]
        for fold in (latin, cyrillic):
            parts = [fold(bare(part)) for part in _MASK.split(word)]
            masked = re.compile("".join(part + run for part, run in zip(parts, runs, strict=True)))
            if any(masked.fullmatch(held) for held in self.held.stems()):
                return True
        return False


def word_lists(held: Iterable[str], allowed: Mapping[str, Iterable[str]]) -> WordLists:
    """From the lines of the lists; remarks and empty lines are passed over."""
    patterns = _patterns([_folded_line(line) for line in _lines(held)])
    single = [each for each in patterns.stems() if len(each) >= _SQUASHED and each == squashed(each)]
    return WordLists(
        patterns,
        {
            language: _patterns([_allowed_line(line, language) for line in _lines(lines)])
            for language, lines in allowed.items()
        },
        Patterns(
            patterns.words.intersection(single),
            tuple(each for each in patterns.beginnings if each in single),
        ),
    )


def _lines(lines: Iterable[str]) -> list[str]:
    return [kept for line in lines if (kept := line.partition("#")[0].strip())]


def _patterns(lines: list[str]) -> Patterns:
    beginnings, endings, parts, words, phrases = [], [], [], [], []
    for line in lines:
        bare_line = line.strip("*")
        if " " in bare_line:
            phrases.append(bare_line)
        elif line.startswith("*") and line.endswith("*"):
            parts.append(bare_line)
        elif line.startswith("*"):
            endings.append(bare_line)
        elif line.endswith("*"):
            beginnings.append(bare_line)
        else:
            words.append(bare_line)
    return Patterns(frozenset(words), tuple(beginnings), tuple(endings), tuple(parts), tuple(phrases))


def _allowed_line(line: str, language: str) -> str:
    return plain(line, language) if line == line.lower() else line


def _folded_line(line: str) -> str:
    folded = " ".join(_folded(word) for word in _WORD.findall(line))
    return "*" * line.startswith("*") + folded + "*" * line.endswith("*")


def _folded(word: str) -> str:
    """As `spellings` would give it: a Cyrillic word in Cyrillic, any other in Latin letters."""
    lower = plain(word, "")
    stripped = unicodedata.normalize("NFC", bare(lower))
    if is_cyrillic(cyrillic(stripped)) and not stripped.isascii():
        return cyrillic(stripped)
    return latin(lower if len(stripped) <= _SHORT else stripped)


def _spaced_out(chunks: list[str]) -> list[str]:
    """Runs of three or more single letters, joined: `s p a c e d`."""
    found: list[str] = []
    run = ""
    for chunk in [*chunks, "  "]:
        letter = chunk.strip(_EDGES + "-_*")
        if len(letter) == 1:
            run += letter
            continue
        if len(run) >= 3:
            found.append(run.casefold())
        run = ""
    return found

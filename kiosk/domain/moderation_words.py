"""Word lists: what holds an entry, and the innocent words that look like it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.domain.moderation_disguise import is_masked, pulled_apart
from kiosk.domain.moderation_fold import is_cyrillic, lettered, plain, reading, spellings, squashed
from kiosk.domain.moderation_patterns import NONE, WORD, Patterns, allowed_patterns, folded, held_patterns

_SQUASHED = 4
"""The least length of a word that is looked for with vowels doubled."""

_BACKWARDS = 4
"""The least length of a word that is looked for from its end."""

_EDGES = ".,;:?¿\"“”«»()[]{}…'‘’"


@dataclass(frozen=True)
class WordLists:
    """`allowed` by language; "all" is allowed in any. With a capital a word is allowed as a name only.

    `single` are those without a double vowel, also looked for where vowels are doubled.
    """

    held: Patterns = NONE
    allowed: Mapping[str, Patterns] = field(default_factory=dict)
    single: Patterns = NONE

    def hits(self, text: str, language: str) -> tuple[str, ...]:
        """What of `text` is on the lists, as it stands there; empty for innocent words."""
        for allowed in self._allowed(language):
            text = allowed.phrases.sub(" … ", text)
        text = lettered(text)
        chunks = text.split()
        found = [chunk for chunk in dict.fromkeys(chunks) if self._is_hit(chunk, language)]
        found += [word for word in pulled_apart(chunks) if self._holds(word)]
        for fold in (folded, reading):
            words = " ".join(fold(word) for word in WORD.findall(plain(text, language)))
            found += self.held.phrases.findall(words)
        found += [sign for sign in self.held.signs if sign in text]
        return tuple(dict.fromkeys(found))

    def _is_hit(self, chunk: str, language: str) -> bool:
        chunk = chunk.strip(_EDGES)
        if self._is_allowed(chunk, language):
            return False
        word = plain(chunk, language)
        parts = [part for part in WORD.findall(chunk) if not self._is_allowed(part, language)]
        inner = [plain(part, language) for part in parts]
        if any(self._holds(part) or self._reads_backwards(part) for part in inner):
            return True
        if is_masked(word, self.held):
            return True
        joined = "".join(char for char in word if char.isalnum() or char in "@$€!|+")
        joined = joined.rstrip("!+|") if joined != word else joined
        return joined not in inner and not self._is_allowed(joined, language) and self._holds(joined)

    def _holds(self, word: str) -> bool:
        return any(self._is_held(each, word) for each in spellings(word))

    def _reads_backwards(self, word: str) -> bool:
        """A whole word only: its beginnings would be the endings of too many."""
        turned = reading(word)[::-1]
        is_whole = turned in self.held.words or turned in self.held.beginnings
        return len(turned) >= _BACKWARDS and is_whole

    def _is_held(self, spelling: str, word: str) -> bool:
        """Letters of one alphabet that may all be read as another's have to make a whole word."""
        if word.isascii() != spelling.isascii() and (word.isascii() or is_cyrillic(word)):
            return spelling in self.held.words
        return self.held.hit(spelling) or self.single.hit(squashed(spelling))

    def _is_allowed(self, word: str, language: str) -> bool:
        forms = (word, plain(word, language))
        return any(each.hit(form) for each in self._allowed(language) for form in forms)

    def _allowed(self, language: str) -> list[Patterns]:
        return [self.allowed[key] for key in (language, "all") if key in self.allowed]


def word_lists(held: Iterable[str], allowed: Mapping[str, Iterable[str]]) -> WordLists:
    """From the lines of the lists; remarks and empty lines are passed over."""
    patterns = held_patterns(_lines(held))
    single = {each for each in patterns.stems() if len(each) >= _SQUASHED and each == squashed(each)}
    return WordLists(
        patterns,
        {language: allowed_patterns(_lines(lines), language) for language, lines in allowed.items()},
        Patterns(
            patterns.words.intersection(single),
            tuple(each for each in patterns.beginnings if each in single),
        ),
    )


def _lines(lines: Iterable[str]) -> list[str]:
    return [kept for line in lines if (kept := line.partition("#")[0].strip())]

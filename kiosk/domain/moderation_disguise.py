"""Words with letters masked (`f**k`, `f@ck`), and words pulled apart (`f u c k`, `f uck`)."""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from kiosk.domain.moderation_fold import bare, cyrillic, latin
from kiosk.domain.moderation_patterns import SHORT, Patterns

_RUN = re.compile(r"[*#•✱]+|[@$%&!?^~+=€£0-9]")
_EDGES = ".,;:?¿\"“”«»()[]{}…'‘’-_*"
_ANY = "."
_LONG = 4
"""The least length of a word that is looked for behind a sign other than a star."""

_LETTERS = "bcdfghjklmnpqrstvwxz"
"""Letters that are no word of their own: one of them before a word may belong to it."""


def is_masked(word: str, held: Patterns) -> bool:
    """Whether a held word lies behind its masks: stars stand for as many letters as they are, or one more."""
    runs = _RUN.findall(word)
    visible = _RUN.sub("", word)
    if not runs or not word[0].isalpha() or not visible.isalpha() or len(word) < SHORT or len(runs) > 3:
        return False
    starred = all(run[0] in "*#•✱" for run in runs)
    if not starred and (len(visible) < 2 or not word[-1].isalpha()):
        return False
    return any(_is_behind(guess, held, SHORT if starred else _LONG) for guess in _guesses(word, runs))


def pulled_apart(chunks: Iterable[str]) -> Iterator[str]:
    """What single letters make when they are put together: with each other and with the word they lead to."""
    run = ""
    for chunk in (*chunks, ""):
        word = chunk.strip(_EDGES)
        if len(word) == 1:
            run += word
            continue
        if len(run) > 2:
            yield run.casefold()
        if word.isalpha() and (len(run) > 1 or (run and run.casefold() in _LETTERS)):
            yield (run + word).casefold()
        run = ""


def _guesses(word: str, runs: list[str]) -> Iterator[str]:
    """The word with `.` for each letter that may be behind a mask."""
    lengths = [(len(run), len(run) + 1) if run[0] in "*#•✱" else (1,) for run in runs]
    for fold in (latin, cyrillic):
        parts = [fold(bare(part)) for part in _RUN.split(word)]
        for chosen in product(*lengths):
            yield "".join(part + _ANY * length for part, length in zip(parts, (*chosen, 0), strict=True))


def _is_behind(guess: str, held: Patterns, least: int) -> bool:
    whole = any(len(stem) == len(guess) and _fits(guess, stem, least) for stem in held.words)
    return whole or any(_fits(guess, stem, least) for stem in (*held.beginnings, *held.parts))


def _fits(guess: str, stem: str, least: int) -> bool:
    """Whether `guess` begins as the stem does, a mask being among those letters."""
    if stem[0] != guess[0] or not least <= len(stem) <= len(guess) or _ANY not in guess[: len(stem)]:
        return False
    return all(one in (_ANY, other) for one, other in zip(guess, stem, strict=False))

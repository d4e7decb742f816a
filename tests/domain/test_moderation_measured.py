"""How much rudeness is caught and how much innocence is held, on sentences of our own; printed with -rP."""

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.domain.guestbook import Draft
from kiosk.domain.moderation import Held, judge
from kiosk.services.guestbook_words import read_lists

SENTENCES = Path(__file__).parent / "sentences"
LANGUAGES = ("en", "es", "ru", "fr", "tr", "no")
WORDS = read_lists([paths.resources() / "words"])


def _sentences(language: str) -> tuple[list[str], list[str]]:
    rude, innocent = (SENTENCES / f"{language}.txt").read_text("utf-8").split("[innocent]\n")
    return rude.splitlines()[1:], innocent.splitlines()


def _is_held(sentence: str, language: str) -> bool:
    return isinstance(judge(Draft("", language, sentence), WORDS), Held)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nine_in_ten_rude_sentences_are_held_and_one_in_twenty_innocent_ones_at_most(language: str) -> None:
    rude, innocent = _sentences(language)
    missed = [sentence for sentence in rude if not _is_held(sentence, language)]
    false = [sentence for sentence in innocent if _is_held(sentence, language)]
    print(f"{language}: {len(rude) - len(missed)} of {len(rude)} held, {len(false)} of {len(innocent)} false")
    print(f"  missed: {missed}\n  false: {false}")
    assert len(missed) <= 0.1 * len(rude)
    assert len(false) <= 0.05 * len(innocent)

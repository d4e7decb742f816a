"""How much rudeness is caught and how much innocence is held, on sentences of our own; printed with -rP.

The lists were tuned on the sentences of `first`, `second` and `third`. Those of `fourth` were written
after that and measured once; do not tune on them. The others were each measured before the lists were
mended after them, by kinds of words, not by their sentences:

| set | held | false |
|---|---|---|
| fifth | 228 of 240 | 16 of 240 |
| sixth | 106 of 120 | 9 of 120 |
| seventh | 108 of 120 | 6 of 120 |
| eighth | 102 of 120 | 11 of 120 |
| ninth | 80 of 90 | 0 of 90 |
| tenth | 63 of 72 | 0 of 72 |

That is what may be hoped for from the next visitor.
"""

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.domain.guestbook import Draft
from kiosk.domain.guestbook_text import tidy
from kiosk.domain.moderation import Accepted, judge
from kiosk.services.guestbook_words import read_lists

SENTENCES = Path(__file__).parent / "sentences"
LANGUAGES = ("en", "es", "ru", "fr", "tr", "no")
WORDS = read_lists([paths.resources() / "words"])


def _sentences(path: Path) -> tuple[list[str], list[str]]:
    rude, innocent = path.read_text("utf-8").split("[innocent]\n")
    return rude.splitlines()[1:], innocent.splitlines()


def _is_stopped(sentence: str, language: str) -> bool:
    return not isinstance(judge(tidy(Draft("", language, sentence)), WORDS), Accepted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nine_in_ten_rude_sentences_are_held_and_one_in_twenty_innocent_ones_at_most(language: str) -> None:
    all_rude = all_missed = all_innocent = all_false = 0
    for part in sorted(SENTENCES.iterdir()):
        rude, innocent = _sentences(part / f"{language}.txt")
        missed = [sentence for sentence in rude if not _is_stopped(sentence, language)]
        false = [sentence for sentence in innocent if _is_stopped(sentence, language)]
        print(f"{language} {part.name}: {len(rude) - len(missed)} of {len(rude)} held", end=", ")
        print(f"{len(false)} of {len(innocent)} false\n  missed: {missed}\n  false: {false}")
        all_rude, all_missed = all_rude + len(rude), all_missed + len(missed)
        all_innocent, all_false = all_innocent + len(innocent), all_false + len(false)
    assert all_missed <= 0.1 * all_rude
    assert all_false <= 0.05 * all_innocent

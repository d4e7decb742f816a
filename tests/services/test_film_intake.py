"""What is refused and what is only warned of when a film is put in."""

import pytest

from kiosk.domain.exhibit import Cue
from kiosk.services.film_intake import covered, refusals, warnings
from kiosk.services.film_library import StoredChapter

BOTH = ("en", "es")
SOUND = [True] * 100  # ten seconds
TOLD = {"en": (Cue(0, 10_000, "a"),), "es": (Cue(0, 10_000, "a"),)}


def _chapter(id_: str, start: int) -> StoredChapter:
    return StoredChapter(id_, start, {"en": id_, "es": id_})


@pytest.mark.parametrize(
    ("duration", "rate", "chapters", "long", "word"),
    [
        (7 * 60_000, 25, (), False, "--long"),
        (9_000, 25, (_chapter("a", 5_000), _chapter("b", 4_000)), False, "order"),
        (9_000, 25, (_chapter("a", 1_000), _chapter("a", 4_000)), False, "same id"),
        (9_000, 0.2, (), False, "only every 5 seconds"),
        (9_000, 25, (_chapter("a", 9_000),), False, "after the film's end"),
        (9_000, 25, (StoredChapter("a", 0, {"en": "A"}),), False, "no title in es"),
    ],
)
def test_a_film_is_refused_with_the_reason(duration, rate, chapters, long, word):
    assert word in " ".join(refusals(duration, rate, chapters, BOTH, long=long))


def test_a_long_film_is_taken_where_asked_for():
    assert refusals(7 * 60_000, 25, (_chapter("a", 0),), BOTH, long=True) == []


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"duration": 3 * 60_000}, "3:00"),
        ({"size": (3840, 2160)}, "1080p60"),
        ({"size": (1080, 1920)}, ""),
        ({"rate": 120.0}, "1080p60"),
        ({"captions": {"en": TOLD["en"]}}, "no captions in es"),
        ({"captions": {"en": TOLD["en"]}, "sounding": []}, ""),
        ({"captions": {**TOLD, "es": (Cue(0, 99_000, "a"),)}}, "after the film's end"),
        ({"captions": {**TOLD, "es": (Cue(0, 5_000, "a"),)}}, "cover 50%"),
        ({"duration": 60_000, "sounding": SOUND}, "sound ends at 0:10"),
        ({"duration": 11_000, "sounding": SOUND}, ""),
        ({}, ""),
    ],
)
def test_staff_are_warned_of_what_may_disappoint(changes, word):
    plain = {"duration": 10_000, "size": (1920, 1080), "rate": 25.0, "captions": TOLD, "sounding": SOUND}
    told = warnings(**{**plain, **changes, "languages": BOTH})
    assert (word in " ".join(told)) if word else told == []


def test_silence_needs_no_captions():
    quiet_middle = [True] * 30 + [False] * 40 + [True] * 30
    assert covered((Cue(0, 3_000, "a"), Cue(7_000, 10_000, "b")), quiet_middle) == 1.0

"""What belongs to a moment of the film."""

from kiosk.domain.exhibit import Chapter, Cue
from kiosk.domain.film import chapter_at, cue_at, last_cue

CHAPTERS = (Chapter("a", 0, "A"), Chapter("b", 10_000, "B"), Chapter("c", 22_000, "C"))
CUES = (Cue(1_000, 5_000, "one"), Cue(5_000, 9_000, "two"), Cue(12_000, 15_000, "three"))


def test_a_chapter_lasts_until_the_next_begins() -> None:
    assert [chapter_at(CHAPTERS, at) for at in (0, 9_999, 10_000, 60_000)] == [0, 0, 1, 2]


def test_before_the_first_chapter_there_is_none() -> None:
    assert chapter_at(CHAPTERS[1:], 500) == -1
    assert chapter_at((), 500) == -1


def test_a_caption_stands_from_its_start_up_to_its_end() -> None:
    assert [cue_at(CUES, at) for at in (999, 1_000, 4_999, 5_000, 9_000, 12_000)] == [-1, 0, 0, 1, -1, 2]


def test_between_two_captions_the_last_one_said_is_the_place() -> None:
    assert [last_cue(CUES, at) for at in (999, 1_000, 9_500, 12_000, 99_000)] == [-1, 0, 1, 2, 2]

"""What belongs to a moment of the film."""

from kiosk.domain.exhibit import Chapter, Cue


def chapter_at(chapters: tuple[Chapter, ...], position: int) -> int:
    """The index of the chapter at `position` (ms); -1 before the first."""
    return sum(chapter.start <= position for chapter in chapters) - 1


def cue_at(cues: tuple[Cue, ...], position: int) -> int:
    """The index of the caption at `position` (ms); -1 where nothing is said."""
    return next((i for i, cue in enumerate(cues) if cue.start <= position < cue.end), -1)


def last_cue(cues: tuple[Cue, ...], position: int) -> int:
    """The index of the caption that began last at `position` (ms); -1 before the first."""
    return sum(cue.start <= position for cue in cues) - 1

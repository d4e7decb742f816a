"""What a gallery can show and what its staff should know: refusals and warnings about a new film."""

from collections.abc import Mapping, Sequence

from kiosk.domain.exhibit import Cue
from kiosk.domain.playback import STALL
from kiosk.playback.sound import STEP
from kiosk.services.film_library import StoredChapter

LONG = 6 * 60_000  # ms: refused without being asked for
IDEAL = 2 * 60_000  # ms: what a standing visitor watches at most
_LARGEST = (1920, 1080)
_FASTEST = 60.5  # pictures a second
_COVER = 0.95
_SLACK = 2_000  # ms that a film's sound may end early


def refusals(
    duration: int,
    rate: float,
    chapters: Sequence[StoredChapter],
    languages: Sequence[str],
    *,
    long: bool,
) -> list[str]:
    """Why this film cannot be taken in; `rate` in pictures a second, `languages` are those of the exhibit."""
    found = []
    # It would be taken for stalled, and libVLC shows such pictures late or never.
    if 0 < rate <= 1000 / STALL:
        found.append(f"It has a picture only every {1 / rate:.0f} seconds. Export it at 25 a second.")
    if duration > LONG and not long:
        found.append(f"It runs {_minutes(duration)}; nobody stands that long. Take it all the same: --long.")
    starts = [chapter.start for chapter in chapters]
    if starts != sorted(set(starts)):
        found.append("Its chapters do not stand in order of time.")
    if len({chapter.id for chapter in chapters}) < len(chapters):
        found.append("Two of its chapters have the same id.")
    if any(chapter.id == "start" for chapter in chapters):
        found.append("A chapter cannot have the id start; that is the film's start.")
    if duration and starts and starts[-1] >= duration:
        found.append(f"The chapter {chapters[-1].id} starts after the film's end, {_minutes(duration)}.")
    for chapter in chapters:
        missing = [language for language in languages if not chapter.title.get(language)]
        if missing:
            found.append(f"The chapter {chapter.id} has no title in {', '.join(missing)}.")
    return found


def warnings(
    duration: int,
    size: tuple[int, int],
    rate: float,
    captions: Mapping[str, tuple[Cue, ...]],
    languages: Sequence[str],
    sounding: Sequence[bool],
) -> list[str]:
    """What staff should know; `size` in pixels, `rate` in pictures a second, `sounding` for each STEP."""
    found = []
    if duration > IDEAL:
        found.append(f"It runs {_minutes(duration)}; most visitors leave after two minutes.")
    if max(size) > _LARGEST[0] or min(size) > _LARGEST[1] or rate > _FASTEST:
        found.append(f"It is {size[0]}x{size[1]} at {rate:g} a second; more than 1080p60 may stutter.")
    if any(sounding) and len(sounding) * STEP < duration - _SLACK:
        found.append(
            f"Its sound ends at {_minutes(len(sounding) * STEP)}, before the film; is the file whole?"
        )
    for language in languages:
        cues = captions.get(language, ())
        if any(sounding) and not cues:
            found.append(f"It has no captions in {language}; a gallery is loud.")
        if cues and duration and cues[-1].end > duration + 1_000:
            found.append(f"The captions in {language} go on after the film's end; are they this film's?")
        share = covered(cues, sounding) if cues else 1.0
        if share < _COVER:
            heard = f"The captions in {language} cover {share:.0%} of what is heard"
            found.append(f"{heard}; music counts too. Is all speech there?")
    return found


def covered(cues: Sequence[Cue], sounding: Sequence[bool]) -> float:
    """The share of the sounding steps in which a caption stands; 1 where nothing sounds."""
    heard = [step * STEP for step, sounds in enumerate(sounding) if sounds]
    told = [at for at in heard if any(cue.start - STEP < at < cue.end for cue in cues)]
    return len(told) / len(heard) if heard else 1.0


def _minutes(duration: int) -> str:
    minutes, seconds = divmod(round(duration / 1000), 60)
    return f"{minutes}:{seconds:02}"

"""What belongs to a moment of the film: its chapter, its caption, its line of the transcript."""

from PySide6.QtCore import QObject

from kiosk.domain.exhibit import Film
from kiosk.domain.film import chapter_at, cue_at, last_cue
from kiosk.ui.models.film import ChaptersModel, TranscriptModel


class FilmWords:
    """The lists that the screen shows, kept at the film's position."""

    def __init__(self, parent: QObject) -> None:
        self.chapters = ChaptersModel(parent)
        self.transcript = TranscriptModel(parent)
        self._film: Film | None = None
        self._cue = -1

    @property
    def caption(self) -> str:
        return self._film.captions[self._cue].text if self._film and self._cue >= 0 else ""

    @property
    def end(self) -> int:
        """When the last caption goes, in milliseconds; 0 without any."""
        return self._film.captions[-1].end if self._film and self._film.captions else 0

    def speak_of(self, film: Film | None, position: int) -> None:
        """From now on the words of `film`."""
        self._film = film
        self._cue = -2
        self.show(position)

    def show(self, position: int) -> bool:
        """Go to `position` (ms); whether the caption is another one."""
        cues = self._film.captions if self._film else ()
        chapters = self._film.chapters if self._film else ()
        self.chapters.show(chapters, chapter_at(chapters, position))
        cue = cue_at(cues, position)
        changed = cue != self._cue
        if changed:
            self._cue = cue
            self.transcript.show(cues, cue, last_cue(cues, position))
        return changed

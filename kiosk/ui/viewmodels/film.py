"""The film: what plays, which chapter and caption that is, and everything a visitor can do with it."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain import film_messages as told
from kiosk.domain.exhibit import Edition, Film
from kiosk.domain.playback import MAX_LEVEL, Phase, Playback
from kiosk.playback.player import FilmPlayer
from kiosk.services.film import FilmService
from kiosk.ui.film_item import FilmPicture
from kiosk.ui.marshal import Marshal
from kiosk.ui.models.film import ChaptersModel, TranscriptModel
from kiosk.ui.qml import QmlUncreatable
from kiosk.ui.viewmodels.film_words import FilmWords

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

START = "start"  # the target that is the film's beginning


@QmlElement
@QmlUncreatable("Python gives it")
class FilmViewModel(QObject):
    """Owns nothing of libVLC: wishes go to the service, reports come back through one queued signal."""

    @QEnum
    class Phase(Enum):
        Idle = 0
        Opening = 1
        Playing = 2
        Paused = 3
        Ended = 4
        Resting = 5

    phaseChanged = Signal()
    positionChanged = Signal()
    soundChanged = Signal()
    captionChanged = Signal()
    captionsOnChanged = Signal()
    editionChanged = Signal()
    sectionRequested = Signal(str)
    guestbookRequested = Signal()

    def __init__(
        self,
        player: FilmPlayer,
        edition: Edition,
        film_for: Callable[[Edition], Film | None] = lambda edition: edition.film,
        *,
        volume: int = 60,
    ) -> None:
        """`film_for` chooses the film; `volume`, 0 to 100, is where every visit starts; 0 starts muted."""
        super().__init__()
        self.film_for = film_for
        self._player = player
        self._service = FilmService(player)
        self._service.start_at(volume)
        self._service.changed = self._on_changed
        self._picture = FilmPicture(player.frames, self)
        self._marshal = Marshal(self._on_report, self)
        player.listen(self._marshal.post)
        self._words = FilmWords(self)
        self._film: Film | None = None
        self._captions_on = True
        self._left_at = 0
        self.set_edition(edition)

    # What is shown

    def _phase(self) -> int:
        return list(Phase).index(self._service.state.phase)

    def _is_playing(self) -> bool:
        return self.busy or self._service.state.scrubbed

    def _position(self) -> int:
        return self._service.state.position

    def _duration(self) -> int:
        known = self._film.duration if self._film else 0
        return self._service.state.duration or known or self._words.end

    def _level(self) -> int:
        return self._service.state.level

    def _max_level(self) -> int:
        return MAX_LEVEL

    def _muted(self) -> bool:
        return self._service.state.muted

    def _get_captions_on(self) -> bool:
        return self._captions_on

    def _caption(self) -> str:
        return self._words.caption if self._captions_on else ""

    def _has_captions(self) -> bool:
        return bool(self._film and self._film.captions)

    def _get_picture(self) -> FilmPicture:
        return self._picture

    def _poster(self) -> QUrl:
        shown = self._film is not None and self._film.poster.is_file()
        return QUrl.fromLocalFile(str(self._film.poster)) if self._film and shown else QUrl()

    def _title(self) -> str:
        return self._film.title if self._film else ""

    def _summary(self) -> str:
        return self._film.summary if self._film else ""

    def _alt(self) -> str:
        return self._film.alt if self._film else ""

    def _credit(self) -> str:
        return self._film.credit if self._film else ""

    def _has_section(self) -> bool:
        return bool(self._film and self._film.section)

    def _get_chapters(self) -> ChaptersModel:
        return self._words.chapters

    def _get_transcript(self) -> TranscriptModel:
        return self._words.transcript

    phase = Property(int, _phase, notify=phaseChanged)
    playing = Property(bool, _is_playing, notify=phaseChanged)
    position = Property(int, _position, notify=positionChanged)  # ms
    duration = Property(int, _duration, notify=positionChanged)  # ms
    level = Property(int, _level, notify=soundChanged)
    maxLevel = Property(int, _max_level, constant=True)
    muted = Property(bool, _muted, notify=soundChanged)
    captionsOn = Property(bool, _get_captions_on, notify=captionsOnChanged)
    hasCaptions = Property(bool, _has_captions, notify=editionChanged)
    caption = Property(str, _caption, notify=captionChanged)
    picture = Property(FilmPicture, _get_picture, constant=True)
    poster = Property(QUrl, _poster, notify=editionChanged)
    title = Property(str, _title, notify=editionChanged)
    summary = Property(str, _summary, notify=editionChanged)
    alt = Property(str, _alt, notify=editionChanged)
    credit = Property(str, _credit, notify=editionChanged)
    hasSection = Property(bool, _has_section, notify=editionChanged)
    chapters = Property(ChaptersModel, _get_chapters, constant=True)
    transcript = Property(TranscriptModel, _get_transcript, constant=True)

    @property
    def busy(self) -> bool:
        """Whether the film plays, or is about to: then nobody is asked whether they still read."""
        state = self._service.state
        return state.phase is Phase.PLAYING or (state.phase is Phase.OPENING and not state.hold)

    @property
    def shows_picture(self) -> bool:
        return bool(self._picture.property("shows"))

    @property
    def seconds(self) -> int:
        """The running time; 0 where the film rests."""
        return self._duration() // 1000 if self._service.ready else 0

    @property
    def chapter_ids(self) -> tuple[str, ...]:
        return tuple(chapter.id for chapter in self._film.chapters) if self._film else ()

    # What the frame says

    def set_edition(self, edition: Edition) -> None:
        """The same film in another language goes on playing."""
        self._edition = edition
        self._film = self.film_for(edition)
        self._service.set_film(self._film.path if self._film else None)
        self._words.speak_of(self._film, self._service.state.position)
        for changed in (self.editionChanged, self.positionChanged, self.captionChanged):
            changed.emit()

    def refresh(self) -> None:
        """Staff may have put another film in, or taken one out."""
        self.set_edition(self._edition)

    def warm(self) -> None:
        """Have the first picture ready; call while another screen is shown."""
        self._service.warm()

    def enter(self, target: str = "") -> None:
        """The screen is shown: play from a chapter's start, or from where the visitor left."""
        if not self._service.ready:
            self.refresh()
        starts = {chapter.id: chapter.start for chapter in self._film.chapters} if self._film else {}
        at = starts.get(target, 0 if target == START else self._left_at)
        self._service.send(told.Open(at))

    def leave(self) -> None:
        """Sound ends at once."""
        state = self._service.state
        self._left_at = 0 if state.phase is Phase.ENDED else state.position
        self._service.send(told.Close())

    def reset(self) -> None:
        """The visit is over: captions on, sound at its default, from the start."""
        self._left_at = 0
        self._service.reset()
        self.refresh()
        if not self._captions_on:
            self.toggleCaptions()

    def tick(self) -> None:
        """Call four times a second."""
        self._service.send(told.Tick())

    def start_at(self, volume: int) -> None:
        """Where every visit starts from now on, 0 to 100."""
        self._service.start_at(volume)

    def close(self) -> None:
        """End the player's thread."""
        self._player.close()

    # What a visitor does

    @Slot()
    def toggle(self) -> None:
        """Play or pause; after the end, from the start."""
        self._service.send(told.Pause() if self.busy else told.Play())

    @Slot()
    def replay(self) -> None:
        self._service.send(told.Open(0))

    @Slot(int)
    def seek(self, position: int) -> None:
        """Go to `position` (ms)."""
        self._service.send(told.Seek(position))

    @Slot(int)
    def scrub(self, position: int) -> None:
        """A finger on the seek bar: show the picture at `position` (ms)."""
        self._service.send(told.Scrub(position))

    @Slot(int)
    def drop(self, position: int) -> None:
        """The finger leaves the seek bar at `position` (ms)."""
        self._service.send(told.Drop(position))

    @Slot(int)
    def skip(self, milliseconds: int) -> None:
        """Go back (negative) or on."""
        self._service.send(told.Seek(max(0, self._service.state.position + milliseconds)))

    @Slot(int)
    def setLevel(self, level: int) -> None:
        self._service.send(told.SetLevel(level))

    @Slot()
    def toggleMute(self) -> None:
        self._service.send(told.Mute(not self._service.state.muted))

    @Slot()
    def toggleCaptions(self) -> None:
        self._captions_on = not self._captions_on
        self.captionsOnChanged.emit()
        self.captionChanged.emit()

    @Slot(int, int)
    def drawAt(self, width: int, height: int) -> None:
        """Device pixels that the film is drawn into; what would be blurred there is decoded anew."""
        if self._player.draw_at(width, height):
            self._service.send(told.Redraw())

    @Slot(str)
    def readAbout(self, section: str) -> None:
        """Open a chapter's section, or ("") the one that speaks of the whole film."""
        self.sectionRequested.emit(section or (self._film.section if self._film else ""))

    @Slot()
    def sign(self) -> None:
        self.guestbookRequested.emit()

    # What the player says

    def _on_report(self, report: object) -> None:
        if isinstance(report, told.Report):
            self._service.send(report)

    def _on_changed(self, old: Playback, new: Playback) -> None:
        if old.phase is not new.phase or old.hold != new.hold:
            self.phaseChanged.emit()
        if (old.position, old.duration) != (new.position, new.duration):
            self.positionChanged.emit()
            if self._words.show(new.position):
                self.captionChanged.emit()
        if (old.level, old.muted) != (new.level, new.muted):
            self.soundChanged.emit()

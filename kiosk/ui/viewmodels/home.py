"""Home and attract: the exhibit's title, its four doors, the invitation in every language."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.exhibit import Edition, Ground
from kiosk.ui.models.rows import RowModel
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """How one language asks to touch the screen; the exhibit's title and attract's bars in that language."""

    code: str
    words: str
    title: str
    headline: str = ""
    bars: str = ""  # a line each


@QmlElement
@QmlUncreatable("Python gives it")
class InvitationsModel(RowModel):
    row_type = InvitationRow


@dataclass(frozen=True, slots=True)
class DrawingRow:
    """A picture of attract; a moment of the film stands on its poster."""

    source: QUrl
    is_dark: bool = False
    is_moment: bool = False


@QmlElement
@QmlUncreatable("Python gives it")
class DrawingsModel(RowModel):
    row_type = DrawingRow


def _drawings(edition: Edition, poster: QUrl) -> list[DrawingRow]:
    """Those of the sections after the first (its face stands first), and the film after the one about it.

    Where `poster` is empty there is no moment of the film.
    """
    rows = []
    for section in edition.sections:
        if section.number > 1 and section.figures:
            source = QUrl.fromLocalFile(str(section.figures[0].path))
            rows.append(DrawingRow(source, section.ground is Ground.INK))
        if edition.film is not None and edition.film.section == section.id and not poster.isEmpty():
            rows.append(DrawingRow(poster, is_moment=True))
    return rows


@QmlElement
@QmlUncreatable("Python gives it")
class HomeViewModel(QObject):
    """Words of the exhibit's cover in the visit's language, and what stands behind each door."""

    editionChanged = Signal()
    entriesChanged = Signal()
    filmChanged = Signal()

    def __init__(self, edition: Edition) -> None:
        super().__init__()
        self._edition = edition
        self._entries = 0
        self._film_seconds = 0
        self._poster = QUrl()
        self._invitations = InvitationsModel(self)
        self._drawings = DrawingsModel(self)
        self._drawings.set_rows(_drawings(edition, self._poster))

    def _headline(self) -> str:
        return "\n".join(self._edition.headline)

    def _title(self) -> str:
        return self._edition.title

    def _subtitle(self) -> str:
        return self._edition.subtitle

    def _bars(self) -> str:
        return "\n".join(self._edition.bars)

    def _story(self) -> str:
        return self._edition.doors.story

    def _film(self) -> str:
        return self._edition.doors.film

    def _timeline(self) -> str:
        return self._edition.doors.timeline

    def _guestbook(self) -> str:
        return self._edition.doors.guestbook

    def _sections(self) -> int:
        return len(self._edition.sections)

    def _events(self) -> int:
        return len(self._edition.timeline.events)

    def _has_film(self) -> bool:
        return self._edition.film is not None

    def _get_film_seconds(self) -> int:
        return self._film_seconds

    def _get_entries(self) -> int:
        return self._entries

    def _get_drawings(self) -> DrawingsModel:
        return self._drawings

    def _get_invitations(self) -> InvitationsModel:
        return self._invitations

    headline = Property(str, _headline, notify=editionChanged)
    title = Property(str, _title, notify=editionChanged)
    subtitle = Property(str, _subtitle, notify=editionChanged)
    bars = Property(str, _bars, notify=editionChanged)
    story = Property(str, _story, notify=editionChanged)
    film = Property(str, _film, notify=editionChanged)
    timeline = Property(str, _timeline, notify=editionChanged)
    guestbook = Property(str, _guestbook, notify=editionChanged)
    sections = Property(int, _sections, notify=editionChanged)
    events = Property(int, _events, notify=editionChanged)
    hasFilm = Property(bool, _has_film, notify=editionChanged)
    # headline and bars: a line each
    filmSeconds = Property(int, _get_film_seconds, notify=filmChanged)  # 0: the film rests
    entries = Property(int, _get_entries, notify=entriesChanged)  # -1: the book is closed
    drawings = Property(DrawingsModel, _get_drawings, constant=True)
    invitations = Property(InvitationsModel, _get_invitations, constant=True)

    def set_edition(self, edition: Edition) -> None:
        self._edition = edition
        self._drawings.set_rows(_drawings(edition, self._poster))
        self.editionChanged.emit()

    def set_invitations(self, rows: list[InvitationRow]) -> None:
        """One row a language, in the exhibit's order."""
        self._invitations.set_rows(rows)

    def set_entries(self, count: int) -> None:
        """How many entries the book shows; -1 where it is closed."""
        if count != self._entries:
            self._entries = count
            self.entriesChanged.emit()

    def set_film_seconds(self, seconds: int) -> None:
        """The film's running time; 0 where it rests."""
        if seconds != self._film_seconds:
            self._film_seconds = seconds
            self.filmChanged.emit()

    def set_poster(self, poster: QUrl) -> None:
        """What a moment of the film stands on: the poster of the film now shown, empty without one."""
        self._poster = poster
        self._drawings.set_rows(_drawings(self._edition, poster))

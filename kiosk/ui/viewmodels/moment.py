"""A moment of the film on attract: silent, another chapter each time, over when a visit begins."""

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.film_item import FilmPicture
from kiosk.ui.qml import QmlUncreatable
from kiosk.ui.viewmodels.film import START, FilmViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PAST_ITS_TITLE = 5_000  # ms into a chapter, which may open with words


@QmlElement
@QmlUncreatable("Python gives it")
class MomentViewModel(QObject):
    """Borrows the film while nobody is there and gives it back as every visit finds it."""

    def __init__(self, film: FilmViewModel) -> None:
        super().__init__()
        self._film = film
        self._shown = 0
        self._is_on = False

    def _get_picture(self) -> FilmPicture:
        picture = self._film.picture
        assert isinstance(picture, FilmPicture)
        return picture

    picture = Property(FilmPicture, _get_picture, constant=True)

    @Slot()
    def begin(self) -> None:
        """Play on without a sound; where no film can be played, nothing happens."""
        if self._is_on:
            return
        self._film.refresh()
        if not self._film.seconds:
            return
        self._is_on = True
        if not self._film.property("muted"):
            self._film.toggleMute()
        self._shown += 1
        chapters = self._film.chapter_ids or (START,)
        self._film.enter(chapters[self._shown % len(chapters)])
        self._film.skip(PAST_ITS_TITLE)

    @Slot()
    def end(self) -> None:
        """Stop at once; the film is as it was."""
        if self._is_on:
            self._is_on = False
            self._film.reset()

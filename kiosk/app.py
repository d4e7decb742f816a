"""The composition root: builds the kiosk's objects by hand, shows the window, takes all down in order."""

import gc
import logging
import signal
import time
from datetime import UTC, datetime

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.content.exhibit import load_exhibit
from kiosk.content.land import read_land
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.guestbook import Limits
from kiosk.domain.keeping import Retention
from kiosk.domain.visit import IdleRules, Screen
from kiosk.errors import KioskError
from kiosk.playback.chime import Chime
from kiosk.playback.silent import best_player
from kiosk.services.film_library import FilmLibrary
from kiosk.services.guestbook import Guestbook
from kiosk.services.guestbook_staff import Moderation
from kiosk.services.guestbook_words import Words
from kiosk.services.keeping import Keeping
from kiosk.services.loudness import Loudness
from kiosk.services.staff import StaffDoor
from kiosk.services.visit import VisitService
from kiosk.settings import Settings
from kiosk.storage.guestbook import GuestbookStore
from kiosk.storage.opening import open_database
from kiosk.ui import graphics
from kiosk.ui.activity import Activity
from kiosk.ui.engine import Engine, make_application, set_drift
from kiosk.ui.jobs import Jobs
from kiosk.ui.keypad import Keypad
from kiosk.ui.navigation import Navigation, ViewModels
from kiosk.ui.pointer import Pointer
from kiosk.ui.translation import Translation, words_in
from kiosk.ui.viewmodels.app import AppViewModel
from kiosk.ui.viewmodels.cards import CardsViewModel
from kiosk.ui.viewmodels.compose import ComposeViewModel
from kiosk.ui.viewmodels.film import FilmViewModel
from kiosk.ui.viewmodels.guestbook import GuestbookViewModel
from kiosk.ui.viewmodels.home import HomeViewModel, InvitationRow
from kiosk.ui.viewmodels.moment import MomentViewModel
from kiosk.ui.viewmodels.reader import ReaderViewModel
from kiosk.ui.viewmodels.staff import StaffViewModel
from kiosk.ui.viewmodels.staff_kiosk import Machine
from kiosk.ui.viewmodels.staff_lock import Door
from kiosk.ui.viewmodels.timeline import TimelineViewModel

MINUTE_MS, HOUR_MS = 60_000, 3_600_000
_log = logging.getLogger(__name__)


def read_exhibit(settings: Settings) -> Exhibit:
    """The exhibit to show. Raises KioskError with all its problems where it cannot be shown at all."""
    loaded = load_exhibit(settings.exhibit, art=paths.art(), media=paths.media())
    if loaded.exhibit is None:
        problems = "\n".join(str(problem) for problem in loaded.problems)
        refusal = f"The exhibit in {settings.exhibit} cannot be shown:\n{problems}"
        _log.info("%s", refusal)  # into the file only: the console gets it from the command line
        raise KioskError(refusal)
    for problem in loaded.problems:
        _log.warning("%s", problem)
    return loaded.exhibit


def _now() -> datetime:
    return datetime.now(UTC)


def _idle_rules(settings: Settings) -> IdleRules:
    return IdleRules(settings.idle_seconds, settings.idle_reading_seconds, settings.countdown_seconds)


def _invitations(exhibit: Exhibit) -> list[InvitationRow]:
    """The call of attract in every language, each from its own translation."""
    return [
        InvitationRow(
            code,
            words_in(code, "AttractScreen", "Touch to begin"),
            each.title,
            " ".join(each.headline),
            "\n".join(each.bars),
        )
        for code, each in exhibit.editions.items()
    ]


def _first_language(settings: Settings, exhibit: Exhibit) -> str:
    language = settings.language or exhibit.languages[0]
    if language not in exhibit.editions:
        offered = ", ".join(exhibit.languages)
        raise KioskError(f"The exhibit does not speak {language}; it speaks {offered}.")
    return language


class Kiosk:
    """Every object of a running kiosk, made in order; the engine goes first when it ends."""

    def __init__(self, settings: Settings, exhibit: Exhibit) -> None:
        language = _first_language(settings, exhibit)
        edition = exhibit.editions[language]
        self.settings, self.exhibit = settings, exhibit
        self.visit = VisitService(language, _idle_rules(settings), time.monotonic)
        resources = QUrl.fromLocalFile(f"{paths.resources()}/")
        self.app = AppViewModel(exhibit, self.visit, diagonal=settings.diagonal, resources=resources)
        self.home = HomeViewModel(edition)
        self.home.set_invitations(_invitations(exhibit))
        self.reader = ReaderViewModel(edition)
        self.cards = CardsViewModel(edition, settings.take_with_you.model_dump())
        self.jobs = Jobs()
        self.store = GuestbookStore(lambda: open_database(settings.data, settings.database, check=True))
        words = Words(paths.resources() / "words", paths.words(settings.data))
        self.book = Guestbook(self.store, limits=Limits(), words=words.lists)
        self.guestbook = GuestbookViewModel(self.book, self.jobs)
        self.compose = ComposeViewModel(
            self.book,
            self.jobs,
            _now,
            contact=settings.notice_contact,
            shown_days=settings.shown_days,
            held_days=settings.held_days,
        )
        self.keeping = Keeping(self.store, settings.data, Retention(settings.shown_days, settings.held_days))
        self.timeline = TimelineViewModel(edition, read_land(paths.land()))
        films = FilmLibrary(paths.film(settings.data))
        self.loudness = Loudness(settings.data, settings.volume)
        self.film = FilmViewModel(best_player(), edition, films.film_for, volume=self.loudness.volume())
        self.staff = self._staff_view_model()
        self.jobs.run(lambda: self.book.seed_mirrored(exhibit), lambda _closed: self.guestbook.refresh())
        self.engine = Engine(paths.qml())
        self.translation = Translation(self.engine.qml)
        self.models = self._view_models()
        self.chime = Chime(paths.question_sound())
        self.navigation = Navigation(exhibit, self.visit, self.translation, self.models, self.chime.ring)
        self.activity = Activity(self.visit.touch)
        self.window = self.engine.load(self.models.by_name())
        self.keypad, self.pointer = self._watchers()

    def _watchers(self) -> tuple[Keypad, Pointer]:
        keypad, pointer = Keypad(self.settings.key_map.model_dump()), Pointer()
        keypad.watch(self.window)
        pointer.watch(self.window)
        return keypad, pointer

    def _staff_view_model(self) -> StaffViewModel:
        def set_volume(volume: int) -> None:
            self.loudness.set_volume(volume)
            self.film.start_at(volume)

        keeping, volume = self.keeping, self.loudness.volume
        machine = Machine(keeping.last_backup, keeping.is_on_server, keeping.free_bytes, volume, set_volume)
        staff = StaffDoor(self.settings.data)
        door = Door(staff.unlock, staff.has_pin, staff.wait)
        return StaffViewModel(Moderation(self.store), self.jobs, _now, door, machine)

    def _view_models(self) -> ViewModels:
        return ViewModels(
            app=self.app,
            home=self.home,
            reader=self.reader,
            cards=self.cards,
            guestbook=self.guestbook,
            compose=self.compose,
            timeline=self.timeline,
            film=self.film,
            moment=MomentViewModel(self.film),
            staff=self.staff,
        )

    def show(self) -> None:
        """On the whole screen, or in a window of the settings' size."""
        size = self.settings.windowed
        if size is None:
            self.window.showFullScreen()
        else:
            self.window.resize(size.width, size.height)
            self.window.show()
        diagonal = (self.window.width() ** 2 + self.window.height() ** 2) ** 0.5
        set_drift(diagonal / (self.settings.diagonal * 25.4))
        self.film.warm()

    def tend(self) -> None:
        """Erase and back up, off the GUI thread, where that is due today; asked again every hour.

        Between visits only: a note that is sent meanwhile would wait.
        """
        visited = self.visit.state.stop.screen is not Screen.ATTRACT
        if not visited:
            self.jobs.run(lambda: self.keeping.tend(_now()), lambda _night: None)
        QTimer.singleShot(MINUTE_MS if visited else HOUR_MS, self.jobs, self.tend)

    def close(self) -> None:
        """The window first, then what it showed; a note that is on its way is still stored."""
        self.navigation.close()
        QGuiApplication.inputMethod().hide()
        self.pointer.close()
        self.engine.close()
        self.film.close()
        self.chime.close()
        self.translation.close()
        self.jobs.close()


def run(settings: Settings) -> int:
    """Show the exhibit until the window is closed; the exit code."""
    exhibit = read_exhibit(settings)
    application = make_application(paths.qml(), paths.resources() / "fonts", paths.qml_cache(settings.data))
    graphics.use(settings.graphics)
    kiosk = Kiosk(settings, exhibit)
    for each in (signal.SIGTERM, signal.SIGINT):
        # Not quit(): that asks the window, which refuses to close.
        signal.signal(each, lambda _number, _frame: QGuiApplication.exit())
    gc.freeze()  # what is there now stays: to look it all through for what is not costs 100 ms, in mid-visit
    kiosk.show()
    kiosk.tend()
    code = QGuiApplication.exec()
    kiosk.close()
    application.shutdown()
    return code

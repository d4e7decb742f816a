"""Leads the visitor: screens ask, the visit decides, screens show what it says."""

from collections.abc import Callable
from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.exhibit import Edition, Exhibit
from kiosk.domain.playback import MAX_LEVEL
from kiosk.domain.visit import Screen, SheetKind, Stop, Visit
from kiosk.services.visit import VisitService
from kiosk.ui import keyboard
from kiosk.ui.translation import Translation
from kiosk.ui.viewmodels.app import AppViewModel
from kiosk.ui.viewmodels.cards import CardsViewModel
from kiosk.ui.viewmodels.compose import ComposeViewModel
from kiosk.ui.viewmodels.film import FilmViewModel
from kiosk.ui.viewmodels.guestbook import GuestbookViewModel
from kiosk.ui.viewmodels.home import HomeViewModel
from kiosk.ui.viewmodels.moment import MomentViewModel
from kiosk.ui.viewmodels.reader import ReaderViewModel
from kiosk.ui.viewmodels.staff import StaffViewModel
from kiosk.ui.viewmodels.timeline import TimelineViewModel

TICK_MS = 250


@dataclass(frozen=True, slots=True)
class ViewModels:
    """One a screen; the fields are what Main.qml asks for."""

    app: AppViewModel
    home: HomeViewModel
    reader: ReaderViewModel
    cards: CardsViewModel
    guestbook: GuestbookViewModel
    compose: ComposeViewModel
    timeline: TimelineViewModel
    film: FilmViewModel
    moment: MomentViewModel
    staff: StaffViewModel

    def by_name(self) -> dict[str, QObject]:
        return {each.name: getattr(self, each.name) for each in fields(self)}

    def set_edition(self, edition: Edition) -> None:
        """Everything that shows the exhibit's words speaks this edition's language."""
        for each in (self.home, self.reader, self.cards, self.guestbook, self.compose, self.timeline):
            each.set_edition(edition)
        self.film.set_edition(edition)


class Navigation(QObject):
    """The only one that knows all screens. One direction: screen asks, visit decides, screen shows."""

    def __init__(
        self,
        exhibit: Exhibit,
        visit: VisitService,
        translation: Translation,
        models: ViewModels,
        ring: Callable[[int], None],
    ) -> None:
        """`ring` sounds at a volume of 1 to 100 when the visitor is asked."""
        super().__init__()
        self._ring = ring
        self._exhibit = exhibit
        self._visit = visit
        self._translation = translation
        self._models = models
        self._listen(models)
        self._speak()
        self._time_film()
        visit.changed = self._on_visit_changed
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def close(self) -> None:
        """Ask the visit nothing more: the engine that would be told is about to go."""
        self._clock.stop()

    def _listen(self, models: ViewModels) -> None:
        visit, reader, guestbook, compose = self._visit, models.reader, models.guestbook, models.compose
        reader.turned.connect(lambda section, page: visit.turn_to(Stop(Screen.READER, section, page)))
        reader.sectionRequested.connect(self._open_section)
        reader.followed.connect(self._follow)
        models.cards.followed.connect(self._follow)
        guestbook.composeRequested.connect(lambda: visit.go_to(Stop(Screen.COMPOSE)))
        guestbook.homeRequested.connect(visit.go_home)
        guestbook.stageChanged.connect(self._count_entries)
        guestbook.countChanged.connect(self._count_entries)
        compose.wallRequested.connect(lambda: visit.go_to(Stop(Screen.GUESTBOOK)))
        compose.homeRequested.connect(visit.go_home)
        models.staff.closed.connect(visit.end)
        models.film.sectionRequested.connect(self._open_section)
        models.film.guestbookRequested.connect(lambda: visit.go_to(Stop(Screen.COMPOSE)))
        models.film.phaseChanged.connect(self._time_film)
        models.film.editionChanged.connect(self._show_poster)
        models.timeline.sectionRequested.connect(lambda section: self._tell("section", section))
        models.timeline.filmRequested.connect(lambda chapter: self._tell("film", chapter))

    def _open_section(self, section: str) -> None:
        self._visit.go_to(Stop(Screen.READER, section))

    def _follow(self, kind: str, target: str) -> None:
        """A link of the text."""
        match kind:
            case "section":
                self._open_section(target)
            case "place" | "event":
                self._visit.go_to(Stop(Screen.TIMELINE, f"{kind}:{target}"))
            case "film":
                self._visit.go_to(Stop(Screen.FILM, target))
            case "web":
                self._models.app.showCard(target)

    def _tell(self, kind: str, target: str) -> None:
        """What the timeline's event tells more of; the way back leads to that event."""
        self._visit.turn_to(Stop(Screen.TIMELINE, self._models.timeline.chosen))
        self._follow(kind, target)

    def _tick(self) -> None:
        self._models.film.tick()
        self._visit.tick(busy=self._models.film.busy or bool(self._models.timeline.playing))
        if self._visit.state.sheet.value == "idle":
            self._models.app.countdownChanged.emit()

    def _on_visit_changed(self, old: Visit, new: Visit) -> None:
        if old.language != new.language:
            self._speak()
        if old.stop != new.stop:
            self._depart(old.stop, new.stop)
            self._arrive(new.stop, old.stop, returning=len(new.path) < len(old.path))
        if new.resting and not old.resting:
            self._reset()
        if new.sheet is SheetKind.IDLE and old.sheet is not SheetKind.IDLE:
            self._ask()
        self._models.app.visit_changed(old, new)

    def _ask(self) -> None:
        film = self._models.film
        if not film.property("muted"):
            self._ring(100 * int(film.property("level")) // MAX_LEVEL)

    def _speak(self) -> None:
        edition = self._exhibit.editions[self._visit.state.language]
        self._translation.use(edition.language)
        self._models.set_edition(edition)

    def _count_entries(self) -> None:
        self._models.home.set_entries(self._models.guestbook.entries)

    def _time_film(self) -> None:
        self._models.home.set_film_seconds(self._models.film.seconds)

    def _show_poster(self) -> None:
        self._models.home.set_poster(self._models.film.property("poster"))

    def _depart(self, old: Stop, new: Stop) -> None:
        if old.screen is new.screen:
            return
        match old.screen:
            case Screen.ATTRACT:
                self._models.moment.end()
                self._models.film.refresh()
            case Screen.GUESTBOOK:
                self._models.guestbook.leave()
            case Screen.COMPOSE:
                self._models.compose.leave()
            case Screen.TIMELINE:
                self._models.timeline.leave()
            case Screen.FILM:
                self._models.film.leave()
            case Screen.STAFF:
                self._models.staff.leave()
            case _:
                pass

    def _reset(self) -> None:
        """The visit is over: nothing of it stays."""
        self._models.guestbook.reset()
        self._models.compose.reset()
        self._models.timeline.reset()
        self._models.film.reset()
        keyboard.forget()

    def _arrive(self, stop: Stop, origin: Stop, *, returning: bool) -> None:
        match stop.screen:
            case Screen.HOME:
                self._models.guestbook.refresh()
                self._models.film.warm()
                self._time_film()
            case Screen.GUESTBOOK:
                self._models.guestbook.enter(stop.target)
            case Screen.COMPOSE:
                self._models.compose.enter(stop.target)
            case Screen.STAFF:
                self._models.staff.enter(stop.target)
            case Screen.FILM:
                self._models.film.enter("" if returning else stop.target)
            case Screen.TIMELINE:
                if not returning or stop.target != self._models.timeline.chosen:
                    self._models.timeline.enter(stop.target, origin.target)
            case Screen.READER:
                self._models.reader.show(stop.target, stop.page)
            case Screen.ABOUT:
                self._models.cards.turn(stop.page)
            case _:
                pass

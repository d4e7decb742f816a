"""Leads the visitor: screens ask, the visit decides, screens show what it says."""

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.exhibit import Edition, Exhibit
from kiosk.domain.visit import Screen, Stop, Visit
from kiosk.services.visit import VisitService
from kiosk.ui.translation import Translation
from kiosk.ui.viewmodels.app import AppViewModel
from kiosk.ui.viewmodels.cards import CardsViewModel
from kiosk.ui.viewmodels.home import HomeViewModel
from kiosk.ui.viewmodels.reader import ReaderViewModel

TICK_MS = 250


class Navigation(QObject):
    """The only one that knows all screens. One direction: screen asks, visit decides, screen shows."""

    def __init__(
        self,
        exhibit: Exhibit,
        visit: VisitService,
        translation: Translation,
        app: AppViewModel,
        home: HomeViewModel,
        reader: ReaderViewModel,
        cards: CardsViewModel,
    ) -> None:
        super().__init__()
        self._exhibit = exhibit
        self._visit = visit
        self._translation = translation
        self._app = app
        self._home = home
        self._reader = reader
        self._cards = cards
        reader.turned.connect(lambda section, page: visit.turn_to(Stop(Screen.READER, section, page)))
        reader.sectionRequested.connect(self._open_section)
        reader.followed.connect(self._follow)
        cards.followed.connect(self._follow)
        visit.changed = self._on_visit_changed
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _edition(self) -> Edition:
        return self._exhibit.editions[self._visit.state.language]

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
                self._app.showCard(target)

    def _tick(self) -> None:
        self._visit.tick(busy=False)
        if self._visit.state.sheet.value == "idle":
            self._app.countdownChanged.emit()

    def _on_visit_changed(self, old: Visit, new: Visit) -> None:
        if old.language != new.language:
            self._speak(self._edition())
        if old.stop != new.stop:
            self._arrive(new.stop)
        self._app.visit_changed(old, new)

    def _speak(self, edition: Edition) -> None:
        self._translation.use(edition.language)
        self._home.set_edition(edition)
        self._reader.set_edition(edition)
        self._cards.set_edition(edition)

    def _arrive(self, stop: Stop) -> None:
        match stop.screen:
            case Screen.READER:
                self._reader.show(stop.target, stop.page)
            case Screen.ABOUT:
                self._cards.turn(stop.page)
            case _:
                pass

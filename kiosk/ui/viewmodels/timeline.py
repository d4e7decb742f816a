"""The timeline tied to the map: one choice lights both, and the journey plays through them."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain import journey
from kiosk.domain.exhibit import Edition
from kiosk.domain.geo import Land
from kiosk.domain.timeline_walk import beside, counts_by_place, landing, next_at
from kiosk.ui.models.timeline_events import TimelineKindsModel
from kiosk.ui.qml import QmlUncreatable
from kiosk.ui.viewmodels.timeline_axis import TimelineAxisViewModel
from kiosk.ui.viewmodels.timeline_card import TimelineCardViewModel, derive_card
from kiosk.ui.viewmodels.timeline_journey import JourneyPlayer
from kiosk.ui.viewmodels.timeline_kinds import KindFilter
from kiosk.ui.viewmodels.timeline_map import TimelineMapViewModel
from kiosk.ui.viewmodels.timeline_overview import TimelineOverviewViewModel
from kiosk.ui.viewmodels.timeline_way import TimelineWayViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

JOURNEY = 60_000  # milliseconds
_LEG_NEAREST = 4.5  # pixels a map unit: how near a short leg is shown


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineViewModel(QObject):
    """Events are known by their index in the timeline, places and eras by their id, kinds by their index."""

    editionChanged = Signal()
    choiceChanged = Signal()
    playingChanged = Signal()
    legBegun = Signal()  # the present leg is to draw itself: call travel() from 0 to 1
    sectionRequested = Signal(str)
    filmRequested = Signal(str)

    def __init__(self, edition: Edition, land: Land, journey_time: int = JOURNEY) -> None:
        super().__init__()
        self._map = TimelineMapViewModel(self)
        self._axis = TimelineAxisViewModel(self)
        self._card = TimelineCardViewModel(self)
        self._overview = TimelineOverviewViewModel(self)
        self._way = TimelineWayViewModel(land, self._map, self)
        self._kinds = TimelineKindsModel(self)
        self._filter = KindFilter(self._kinds)
        self._chosen = -1
        self._leg, self._drawing = -1, False  # the present leg, and whether it draws itself
        self._journey_time = journey_time
        self._journey = JourneyPlayer(self)
        self._journey.playingChanged.connect(self.playingChanged)
        self._journey.arrived.connect(self._show)
        self._journey.ended.connect(self._show_way)
        self._axis.swept.connect(self._sweep)
        self._axis.viewChanged.connect(lambda: self._overview.show_window(self._axis.view, self._axis.width))
        self._axis.nowChanged.connect(lambda: self._overview.show_needle(self._axis.moment))
        self._take(edition)
        self.reset()

    def _language(self) -> str:
        return self._edition.language

    def _title(self) -> str:
        return self._edition.doors.timeline.replace("\n", " ")

    def _get_map(self) -> TimelineMapViewModel:
        return self._map

    def _get_axis(self) -> TimelineAxisViewModel:
        return self._axis

    def _get_card(self) -> TimelineCardViewModel:
        return self._card

    def _get_overview(self) -> TimelineOverviewViewModel:
        return self._overview

    def _get_way(self) -> TimelineWayViewModel:
        return self._way

    def _get_kinds(self) -> TimelineKindsModel:
        return self._kinds

    def _count(self) -> int:
        return len(self._edition.timeline.events)

    def _filtered(self) -> bool:
        return self._filter.filtered

    def _has_next(self) -> bool:
        return self._beside(1) >= 0

    def _has_previous(self) -> bool:
        return self._beside(-1) >= 0

    def _playing(self) -> bool:
        return self._journey.playing

    language = Property(str, _language, notify=editionChanged)
    title = Property(str, _title, notify=editionChanged)
    count = Property(int, _count, notify=editionChanged)
    map = Property(TimelineMapViewModel, _get_map, constant=True)
    axis = Property(TimelineAxisViewModel, _get_axis, constant=True)
    card = Property(TimelineCardViewModel, _get_card, constant=True)
    overview = Property(TimelineOverviewViewModel, _get_overview, constant=True)
    way = Property(TimelineWayViewModel, _get_way, constant=True)
    kinds = Property(TimelineKindsModel, _get_kinds, constant=True)
    filtered = Property(bool, _filtered, notify=choiceChanged)
    hasNext = Property(bool, _has_next, notify=choiceChanged)
    hasPrevious = Property(bool, _has_previous, notify=choiceChanged)
    playing = Property(bool, _playing, notify=playingChanged)

    def set_edition(self, edition: Edition) -> None:
        """Another language: the same event, the same views."""
        self._take(edition)
        self._card.set_card(derive_card(edition, self._chosen) if self._chosen >= 0 else None)

    @property
    def chosen(self) -> str:
        """What leads back to the chosen event: "event:ID"; "" where none is."""
        return f"event:{self._edition.timeline.events[self._chosen].id}" if self._chosen >= 0 else ""

    def enter(self, target: str = "", section: str = "") -> None:
        """Come in on "event:ID", or on "place:ID" as the section means it. Another leaves all as it is."""
        if (event := landing(self._edition.timeline.events, target, section)) is not None:
            self._want(event)

    def leave(self) -> None:
        self.pause()

    def reset(self) -> None:
        """The end of a visit: the whole life, the whole map, nothing chosen, every kind shown."""
        self._journey.rewind()
        self._filter.show_all()
        self._show_events()
        if self._count():
            self._axis.point_at(self._axis.time_of(0))
        self._sweep(self._axis.moment)
        self.wholeLife()
        self._map.fly(1.0)
        self._axis.fly(1.0)

    @Slot(int)
    def choose(self, event: int) -> None:
        """Show an event: its card, its place on the map, its moment on the axis."""
        if 0 <= event < self._count():
            self.pause()
            self._show(event)
            self._axis.fly_to(event)

    @Slot(int, int)
    def chooseItem(self, first: int, count: int) -> None:
        """A tap on an item of the axis: its event, or nearer to its cluster until it opens."""
        if count == 1:
            self.choose(first)
        elif self._axis.can_open(first, count):
            self.pause()
            self._axis.open(first, count)
        else:
            members = range(first, first + count)
            self.choose(self._chosen + 1 if self._chosen in members[:-1] else first)

    @Slot(str)
    def choosePlace(self, place: str) -> None:
        """A tap on a mark: nearer until its places part, then one event of the place after another."""
        self.pause()
        if self._map.part(place):
            return
        event = next_at(self._edition.timeline.events, self._map.members(place), self._chosen)
        if event is not None:
            self._want(event)

    @Slot(str)
    def chooseEra(self, era: str) -> None:
        self.pause()
        if years := self._overview.years(era):
            self._axis.fly_between(*years)

    @Slot()
    def next(self) -> None:
        self.choose(self._beside(1))

    @Slot()
    def previous(self) -> None:
        self.choose(self._beside(-1))

    @Slot()
    def wholeLife(self) -> None:
        """All years of the life on the axis, all places on the map, nothing chosen."""
        self.pause()
        self.close()
        self._axis.fly_home()
        self._show_way()

    @Slot()
    def close(self) -> None:
        """Choose nothing."""
        self._chosen = -1
        self._card.set_card(None)
        self._map.choose("")
        self._axis.choose(-1, ())
        self._mark_era()
        self.choiceChanged.emit()

    @Slot(int)
    def toggleKind(self, kind: int) -> None:
        self.pause()
        self._filter.toggle(kind)
        self._show_events()

    @Slot()
    def showAllKinds(self) -> None:
        self._filter.show_all()
        self._show_events()

    @Slot()
    def play(self) -> None:
        self.showAllKinds()
        if not self._journey.begun:
            self._axis.fly_home()
        self._journey.play()

    @Slot()
    def pause(self) -> None:
        self._journey.pause()

    @Slot(float)
    def travel(self, progress: float) -> None:
        """The leg begun is drawn to a part of 0-1; once the needle has said how far it is, that holds."""
        if self._drawing:
            self._way.show(self._leg, progress)

    @Slot()
    def readAbout(self) -> None:
        self.sectionRequested.emit(self._edition.timeline.events[self._chosen].section)

    @Slot()
    def watch(self) -> None:
        self.filmRequested.emit(self._edition.timeline.events[self._chosen].chapter)

    def _take(self, edition: Edition) -> None:
        self._edition = edition
        self._trips = journey.trips(edition.timeline)
        self._overview.set_timeline(edition.timeline)
        self._way.set_way(self._trips)
        self._journey.set_stops(journey.schedule(self._trips, self._journey_time))
        self._show_events()
        self._mark_era()
        self.editionChanged.emit()

    def _show_events(self) -> None:
        events = self._edition.timeline.events
        self._axis.set_events(events, self._filter.wanted)
        self._map.set_places(self._edition.timeline.places, counts_by_place(events, self._filter.wanted))
        self._filter.list_kinds(events)
        self._sweep(self._axis.moment)
        self.choiceChanged.emit()

    def _mark_era(self) -> None:
        events = self._edition.timeline.events
        self._overview.light(events[self._chosen].era if self._chosen >= 0 else "")

    def _show(self, index: int) -> None:
        """Choose an event without moving the axis."""
        timeline = self._edition.timeline
        event = timeline.events[index]
        self._chosen = index
        self._card.set_card(derive_card(self._edition, index))
        trip = next((trip for trip in self._trips if trip.event == index), None)
        self._map.choose(event.place, trip.points if trip else ())
        self._axis.choose(index, {i for i, other in enumerate(timeline.events) if other.place == event.place})
        self._axis.point_at(self._axis.time_of(index))
        self._mark_era()
        if trip:
            self._leg, self._drawing = self._trips.index(trip), True
            self._way.show(self._leg, 0.0)
            self._map.fly_to(trip.points, nearest=_LEG_NEAREST)
            self.legBegun.emit()
        else:
            self._sweep(self._axis.moment)
            self._map.fly_to(self._map.spots([event.place]))
        self.choiceChanged.emit()

    def _show_way(self) -> None:
        self._map.fly_to([spot for trip in self._trips for spot in trip.points])

    def _sweep(self, time: float) -> None:
        """The needle is at a moment: the traveller is where he was then."""
        self._leg, self._drawing = journey.present(self._trips, time), False
        self._way.show(self._leg, journey.progress(self._trips[self._leg], time) if self._leg >= 0 else 0.0)

    def _want(self, event: int) -> None:
        """Choose an event that is asked for by name, whatever the filter says."""
        if self._filter.want(self._edition.timeline.events[event].kind):
            self._show_events()
        self.choose(event)

    def _beside(self, step: int) -> int:
        return beside(self._edition.timeline.events, self._filter.wanted, self._chosen, step)

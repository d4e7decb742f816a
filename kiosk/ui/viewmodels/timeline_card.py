"""The card of the chosen event: its date, its place and its words."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import time_after, time_of
from kiosk.domain.exhibit import Edition
from kiosk.domain.timeline import Event, EventKind, PartialDate, Place, Precision, TravelMode
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Card:
    """`number` of `count` counts all events; `here` of `here_count` those at its place."""

    event: Event
    place: Place
    modes: tuple[TravelMode, ...]
    drawing: Path | None
    number: int
    here: int
    here_count: int


def derive_card(edition: Edition, index: int) -> Card:
    """What the card of an event tells."""
    timeline = edition.timeline
    event = timeline.events[index]
    here = [i for i, other in enumerate(timeline.events) if other.place == event.place]
    figures = next((section.figures for section in edition.sections if section.id == event.section), ())
    return Card(
        event=event,
        place=next(place for place in timeline.places if place.id == event.place),
        modes=next(
            (
                tuple(dict.fromkeys(part.mode for part in leg.way))
                for leg in timeline.legs
                if leg.event == event.id
            ),
            (),
        ),
        drawing=figures[0].path if figures else None,
        number=index + 1,
        here=here.index(index) + 1,
        here_count=len(here),
    )


def _parts(date: PartialDate | None) -> list[int]:
    return [date.year, date.month, date.day] if date else []


@QmlElement
@QmlUncreatable("Python gives it")
class TimelineCardViewModel(QObject):
    """Empty until an event is chosen. Dates are lists of year, month and day, 0 where unknown; [] is none."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None

    def set_card(self, card: Card | None) -> None:
        if card != self._card:
            self._card = card
            self.changed.emit()

    def _filled(self) -> bool:
        return self._card is not None

    def _kind(self) -> int:
        return tuple(EventKind).index(self._card.event.kind) if self._card else -1

    def _title(self) -> str:
        return self._card.event.title if self._card else ""

    def _text(self) -> str:
        return self._card.event.text if self._card else ""

    def _doubt(self) -> str:
        return self._card.event.doubt if self._card else ""

    def _place(self) -> str:
        return self._card.place.name if self._card else ""

    def _country(self) -> str:
        return self._card.place.country if self._card else ""

    def _start(self) -> list[int]:
        return _parts(self._card.event.start) if self._card else []

    def _end(self) -> list[int]:
        return _parts(self._card.event.end) if self._card else []

    def _old_style(self) -> list[int]:
        return _parts(self._card.event.old_style) if self._card else []

    def _begins(self) -> float:
        return time_of(self._card.event.start) if self._card else 0.0

    def _ends(self) -> float:
        return time_after(self._card.event.end or self._card.event.start) if self._card else 0.0

    def _about(self) -> bool:
        return self._card is not None and self._card.event.precision is Precision.ABOUT

    def _modes(self) -> list[int]:
        return [tuple(TravelMode).index(mode) for mode in (self._card.modes if self._card else ())]

    def _has_section(self) -> bool:
        return self._card is not None and self._card.event.section != ""

    def _has_chapter(self) -> bool:
        return self._card is not None and self._card.event.chapter != ""

    def _number(self) -> int:
        return self._card.number if self._card else 0

    def _here(self) -> int:
        return self._card.here if self._card else 0

    def _here_count(self) -> int:
        return self._card.here_count if self._card else 0

    def _drawing(self) -> QUrl:
        path = self._card.drawing if self._card else None
        return QUrl.fromLocalFile(str(path)) if path else QUrl()

    filled = Property(bool, _filled, notify=changed)
    kind = Property(int, _kind, notify=changed)  # index into the kinds; -1 for none
    title = Property(str, _title, notify=changed)
    text = Property(str, _text, notify=changed)
    doubt = Property(str, _doubt, notify=changed)
    place = Property(str, _place, notify=changed)
    country = Property(str, _country, notify=changed)
    start = Property(list, _start, notify=changed)
    end = Property(list, _end, notify=changed)
    oldStyle = Property(list, _old_style, notify=changed)
    begins = Property(float, _begins, notify=changed)  # years: the first moment that the dates may mean
    ends = Property(float, _ends, notify=changed)  # and the first after them
    about = Property(bool, _about, notify=changed)
    modes = Property(list, _modes, notify=changed)  # 0 land, 1 rail, 2 sea; [] where no leg leads here
    hasSection = Property(bool, _has_section, notify=changed)
    hasChapter = Property(bool, _has_chapter, notify=changed)
    number = Property(int, _number, notify=changed)
    here = Property(int, _here, notify=changed)
    hereCount = Property(int, _here_count, notify=changed)
    drawing = Property(QUrl, _drawing, notify=changed)

"""Plays the journey: one stop after another by the clock, with pause."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.journey import Stop


class JourneyPlayer(QObject):
    """`arrived` says which event's turn it is, `ended` that the last one's time is over."""

    arrived = Signal(int)
    ended = Signal()
    playingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stops: Sequence[Stop] = ()
        self._at = -1
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._go_on)

    @property
    def playing(self) -> bool:
        return self._clock.isActive()

    @property
    def begun(self) -> bool:
        """Whether it stands, or rests, at a stop."""
        return self._at >= 0

    def set_stops(self, stops: Sequence[Stop]) -> None:
        """Another language keeps the stop; other stops begin anew."""
        if len(stops) != len(self._stops):
            self.rewind()
        self._stops = stops

    def play(self) -> None:
        """Begin, or go on with the stop at which it was paused."""
        if self._stops and not self.playing:
            self._arrive(max(self._at, 0))
            self.playingChanged.emit()

    def pause(self) -> None:
        if self.playing:
            self._clock.stop()
            self.playingChanged.emit()

    def rewind(self) -> None:
        self.pause()
        self._at = -1

    def _arrive(self, stop: int) -> None:
        self._at = stop
        self._clock.start(self._stops[stop].ends - self._stops[stop].begins)
        self.arrived.emit(self._stops[stop].event)

    def _go_on(self) -> None:
        if self._at + 1 < len(self._stops):
            self._arrive(self._at + 1)
        else:
            self._at = -1
            self.playingChanged.emit()
            self.ended.emit()

"""The visit in progress: holds its state, knows the clock, tells when it changed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from kiosk.domain import visit as rules
from kiosk.domain.visit import Comfort, IdleRules, SheetKind, Stop, Visit


class Clock(Protocol):
    """Seconds that only grow."""

    def __call__(self) -> float: ...


class VisitService:
    """One visitor after another. `changed(old, new)` is called after every change of the state."""

    def __init__(self, language: str, idle: IdleRules, clock: Clock) -> None:
        self._default_language = language
        self._idle = idle
        self._clock = clock
        self._state = rules.reset(language)
        self.changed: Callable[[Visit, Visit], None] = lambda _old, _new: None

    @property
    def state(self) -> Visit:
        return self._state

    @property
    def countdown_left(self) -> float:
        """Seconds until the reset while the question stands."""
        return rules.countdown_left(self._state, self._clock(), self._idle)

    @property
    def countdown(self) -> float:
        """Seconds the question stands."""
        return self._idle.countdown

    def begin(self) -> None:
        self._become(rules.begin(self._state, self._clock()))

    def go_to(self, stop: Stop) -> None:
        self._become(rules.go_to(self._state, stop))

    def turn_to(self, stop: Stop) -> None:
        self._become(rules.turn_to(self._state, stop))

    def go_back(self) -> None:
        self._become(rules.go_back(self._state))

    def go_home(self) -> None:
        self._become(rules.go_home(self._state))

    def show_sheet(self, sheet: SheetKind, card: str = "") -> None:
        self._become(rules.show_sheet(self._state, sheet, card))

    def close_sheet(self) -> None:
        self._become(rules.close_sheet(self._state))

    def speak(self, language: str) -> None:
        """Change the language of the visit."""
        self._become(replace(self._state, language=language))

    def set_comfort(self, comfort: Comfort) -> None:
        self._become(replace(self._state, comfort=comfort))

    def touch(self) -> None:
        self._become(rules.touch(self._state, self._clock()))

    def keep_on(self) -> None:
        self._become(rules.keep_on(self._state, self._clock()))

    def end(self) -> None:
        """End the visit now."""
        self._become(rules.reset(self._default_language))

    def tick(self, *, busy: bool) -> None:
        """Call a few times a second; `busy` while a film or the journey plays."""
        state = rules.tick(
            self._state, self._clock(), self._idle, busy=busy, default_language=self._default_language
        )
        self._become(state)

    def _become(self, state: Visit) -> None:
        old, self._state = self._state, state
        if old != state:
            self.changed(old, state)

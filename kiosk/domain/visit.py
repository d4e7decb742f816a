"""One visit: where the visitor stands, how the screen is set for them, and when the kiosk goes back to rest.

Pure: every function takes a state and gives the next one. Times are seconds of a monotonic clock.
"""

from dataclasses import dataclass, replace
from enum import Enum


class Screen(Enum):
    ATTRACT = "attract"
    HOME = "home"
    CONTENTS = "contents"
    READER = "reader"
    FILM = "film"
    TIMELINE = "timeline"
    GUESTBOOK = "guestbook"
    COMPOSE = "compose"
    ABOUT = "about"
    MORE = "more"
    TAKE = "take"
    STAFF = "staff"


class SheetKind(Enum):
    """What lies over the screen, if anything."""

    NONE = "none"
    LANGUAGE = "language"
    COMFORT = "comfort"
    CARD = "card"
    IDLE = "idle"


TEXT_SIZES = (1.0, 1.2, 1.4)


@dataclass(frozen=True, slots=True)
class Comfort:
    """What the Aa sheet sets; `text_size` is an index into TEXT_SIZES."""

    text_size: int = 0
    high_contrast: bool = False
    reach: bool = False
    motion: bool = True


@dataclass(frozen=True, slots=True)
class Stop:
    """A screen, what it shows (a section, event, place or chapter id), and which page of it."""

    screen: Screen
    target: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class IdleRules:
    """Seconds without a touch before the question, also on a page of text, and how long it stands."""

    quiet: float = 60.0
    reading: float = 90.0
    countdown: float = 20.0


@dataclass(frozen=True, slots=True)
class Visit:
    """`path` is never empty; its last stop is shown. `touched` is when the visitor last did something."""

    language: str
    path: tuple[Stop, ...] = (Stop(Screen.ATTRACT),)
    sheet: SheetKind = SheetKind.NONE
    card: str = ""  # the address on the CARD sheet
    comfort: Comfort = Comfort()
    touched: float = 0.0

    @property
    def stop(self) -> Stop:
        return self.path[-1]

    @property
    def resting(self) -> bool:
        return self.stop.screen is Screen.ATTRACT

    @property
    def can_go_back(self) -> bool:
        """Whether there is a screen to go back to that is not simply home."""
        return len(self.path) > 2


HOME = (Stop(Screen.HOME),)
TOP_SCREENS = frozenset({Screen.HOME, Screen.ATTRACT})
TEXT_SCREENS = frozenset({Screen.READER, Screen.ABOUT, Screen.TIMELINE, Screen.GUESTBOOK, Screen.COMPOSE})
LONGEST_PATH = 12


def begin(visit: Visit, now: float) -> Visit:
    """The first touch: from attract to home."""
    return replace(visit, path=HOME, sheet=SheetKind.NONE, touched=now)


def go_to(visit: Visit, stop: Stop) -> Visit:
    """Open a screen; the way back leads to the present one. Opening the one shown only turns it."""
    if stop.screen in TOP_SCREENS:
        return replace(visit, path=(stop,), sheet=SheetKind.NONE)
    path = visit.path
    if len(path) > 1 and path[-2] == stop:
        return go_back(visit)
    if path[-1].screen is stop.screen or path[-1].screen is Screen.ATTRACT:
        path = path[:-1]
    path = path if path else HOME
    if len(path) >= LONGEST_PATH:
        path = HOME + path[2:]
    return replace(visit, path=(*path, stop), sheet=SheetKind.NONE)


def turn_to(visit: Visit, stop: Stop) -> Visit:
    """Replace the present stop by another of the same screen (a page turned, an event chosen)."""
    return replace(visit, path=(*visit.path[:-1], stop))


def go_back(visit: Visit) -> Visit:
    """One stop back, to the same page; at the top, home."""
    path = visit.path[:-1] if len(visit.path) > 1 else HOME
    return replace(visit, path=path, sheet=SheetKind.NONE)


def go_home(visit: Visit) -> Visit:
    return replace(visit, path=HOME, sheet=SheetKind.NONE)


def show_sheet(visit: Visit, sheet: SheetKind, card: str = "") -> Visit:
    """Open a sheet, or close it if it is the one that is open."""
    same = visit.sheet is sheet and visit.card == card
    return replace(visit, sheet=SheetKind.NONE if same else sheet, card=card)


def close_sheet(visit: Visit) -> Visit:
    return replace(visit, sheet=SheetKind.NONE)


def touch(visit: Visit, now: float) -> Visit:
    """The visitor did something; during the countdown only "Keep reading" counts, see keep_on."""
    if visit.sheet is SheetKind.IDLE:
        return visit
    return replace(visit, touched=now)


def keep_on(visit: Visit, now: float) -> Visit:
    """The visitor answers the countdown."""
    return replace(visit, sheet=SheetKind.NONE, touched=now)


def reset(language: str) -> Visit:
    """The visit is over: everything as for a new visitor."""
    return Visit(language=language)


def quiet_time(visit: Visit, rules: IdleRules) -> float:
    """Seconds without a touch before the countdown starts on the present screen."""
    return rules.reading if visit.stop.screen in TEXT_SCREENS else rules.quiet


def countdown_left(visit: Visit, now: float, rules: IdleRules) -> float:
    """Seconds until the reset, at most `rules.countdown`; only meaningful on the IDLE sheet."""
    left = visit.touched + quiet_time(visit, rules) + rules.countdown - now
    return max(0.0, min(rules.countdown, left))


def tick(visit: Visit, now: float, rules: IdleRules, *, busy: bool, default_language: str) -> Visit:
    """What time alone does: ask after a quiet while, reset after the countdown.

    `busy` is true while a film or the journey plays: then the quiet time starts anew.
    """
    if visit.resting:
        return visit
    if busy:
        return keep_on(visit, now) if visit.sheet is SheetKind.IDLE else replace(visit, touched=now)
    if now < visit.touched:  # a clock never goes back; after sleep it may only have stood still
        return replace(visit, touched=now)
    due = visit.touched + quiet_time(visit, rules)
    if visit.sheet is not SheetKind.IDLE:
        return replace(visit, sheet=SheetKind.IDLE) if now >= due else visit
    return reset(default_language) if now >= due + rules.countdown else visit

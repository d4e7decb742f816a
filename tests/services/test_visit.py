"""The visit in progress: it reads its clock and tells of each change once."""

import pytest

from kiosk.domain.visit import Comfort, IdleRules, Screen, SheetKind, Stop, Visit
from kiosk.services.visit import VisitService


class HandClock:
    """Stands where it is set."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def visit(clock: HandClock) -> VisitService:
    return VisitService("es", IdleRules(60, 90, 20), clock)


def test_it_starts_at_rest_in_the_kiosks_language(visit: VisitService) -> None:
    assert visit.state == Visit(language="es")


def test_every_change_is_told_once_with_what_was_and_what_is(visit: VisitService) -> None:
    told: list[tuple[Screen, Screen]] = []
    visit.changed = lambda old, new: told.append((old.stop.screen, new.stop.screen))
    visit.begin()
    visit.go_to(Stop(Screen.FILM))
    visit.close_sheet()  # none is open: nothing changes
    visit.go_back()
    assert told == [
        (Screen.ATTRACT, Screen.HOME),
        (Screen.HOME, Screen.FILM),
        (Screen.FILM, Screen.HOME),
    ]


def test_a_quiet_visitor_is_asked_then_the_visit_ends(visit: VisitService, clock: HandClock) -> None:
    visit.begin()
    visit.speak("en")
    visit.set_comfort(Comfort(high_contrast=True))
    clock.now = 60
    visit.tick(busy=False)
    assert (visit.state.sheet, visit.countdown_left) == (SheetKind.IDLE, 20)
    clock.now = 80
    visit.tick(busy=False)
    assert visit.state == Visit(language="es")


def test_a_touch_starts_the_quiet_time_anew(visit: VisitService, clock: HandClock) -> None:
    visit.begin()
    clock.now = 59
    visit.touch()
    clock.now = 118
    visit.tick(busy=False)
    assert visit.state.sheet is SheetKind.NONE

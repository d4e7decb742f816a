"""Where a visitor stands, and when the kiosk asks and goes back to rest."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import visit as rules
from kiosk.domain.visit import Comfort, IdleRules, Screen, SheetKind, Stop, Visit

IDLE = IdleRules(quiet=60, reading=90, countdown=20)
BLUE_HOUSE = Stop(Screen.READER, "the-blue-house", 1)
TAMPICO = Stop(Screen.TIMELINE, "place:tampico")


def at(*stops: Stop, touched: float = 0) -> Visit:
    return Visit(language="en", path=(*rules.HOME, *stops), touched=touched)


def tick(visit: Visit, now: float, *, busy: bool = False) -> Visit:
    return rules.tick(visit, now, IDLE, busy=busy, default_language="en")


def test_the_first_touch_leads_home() -> None:
    visit = rules.begin(rules.reset("en"), now=5)
    assert (visit.path, visit.touched) == (rules.HOME, 5)


def test_a_jump_and_back_leads_to_the_same_page() -> None:
    assert rules.go_back(rules.go_to(at(BLUE_HOUSE), TAMPICO)) == at(BLUE_HOUSE)


def test_a_jump_to_where_one_came_from_goes_back() -> None:
    assert rules.go_to(at(BLUE_HOUSE, TAMPICO), BLUE_HOUSE) == at(BLUE_HOUSE)


def test_another_stop_of_the_same_screen_takes_its_place() -> None:
    other = Stop(Screen.READER, "love")
    assert rules.go_to(at(BLUE_HOUSE), other) == at(other)


def test_a_page_turned_is_the_page_that_back_leads_to() -> None:
    turned = replace(BLUE_HOUSE, page=2)
    visit = rules.go_to(rules.turn_to(at(BLUE_HOUSE), turned), TAMPICO)
    assert rules.go_back(visit).stop == turned


def test_home_forgets_the_way() -> None:
    assert rules.go_home(at(BLUE_HOUSE, TAMPICO)) == at()


def test_back_is_offered_only_where_it_is_not_home() -> None:
    offered = [visit.can_go_back for visit in (at(), at(BLUE_HOUSE), at(BLUE_HOUSE, TAMPICO))]
    assert offered == [False, False, True]


@given(st.lists(st.sampled_from([BLUE_HOUSE, TAMPICO, Stop(Screen.FILM), Stop(Screen.COMPOSE)]), max_size=60))
def test_however_far_one_jumps_the_way_starts_at_home_and_stays_short(stops: list[Stop]) -> None:
    visit = at()
    for stop in stops:
        visit = rules.go_to(visit, stop)
        assert visit.stop == stop
        assert visit.path[0] == rules.HOME[0]
        assert len(visit.path) <= rules.LONGEST_PATH


def test_the_same_sheet_twice_is_closed() -> None:
    once = rules.show_sheet(at(), SheetKind.LANGUAGE)
    assert once.sheet is SheetKind.LANGUAGE
    assert rules.show_sheet(once, SheetKind.LANGUAGE).sheet is SheetKind.NONE
    assert rules.show_sheet(once, SheetKind.COMFORT).sheet is SheetKind.COMFORT


@pytest.mark.parametrize(
    ("stop", "quiet"), [(Stop(Screen.CONTENTS), 60), (Stop(Screen.FILM), 60), (BLUE_HOUSE, 90), (TAMPICO, 90)]
)
def test_a_page_of_text_gives_more_time_before_the_question(stop: Stop, quiet: float) -> None:
    assert tick(at(stop), quiet - 0.1).sheet is SheetKind.NONE
    assert tick(at(stop), quiet).sheet is SheetKind.IDLE


def test_the_visit_ends_when_the_countdown_does_and_nothing_of_it_stays() -> None:
    visit = replace(at(BLUE_HOUSE), language="es", comfort=Comfort(2, True, True, False))
    asked = tick(visit, 90)
    assert tick(asked, 109.9).path == visit.path
    assert tick(asked, 110) == Visit(language="en")


def test_the_countdown_counts_from_its_whole_to_nothing() -> None:
    asked = tick(at(), 60)
    left = [rules.countdown_left(asked, now, IDLE) for now in (60, 70, 80, 99)]
    assert left == [20, 10, 0, 0]


def test_only_keep_reading_answers_the_question() -> None:
    asked = tick(at(), 60)
    assert rules.touch(asked, 65) == asked
    kept = rules.keep_on(asked, 65)
    assert (kept.sheet, kept.touched) == (SheetKind.NONE, 65)


def test_one_may_keep_on_without_limit() -> None:
    visit = at()
    for now in range(60, 60_000, 60):
        visit = rules.keep_on(tick(visit, now), now)
    assert visit.path == rules.HOME


def test_a_playing_film_is_never_asked_and_its_end_starts_the_time_anew() -> None:
    visit = at(Stop(Screen.FILM))
    for now in range(0, 600, 10):
        visit = tick(visit, now, busy=True)
        assert visit.sheet is SheetKind.NONE
    assert tick(visit, 590 + 59).sheet is SheetKind.NONE
    assert tick(visit, 590 + 60).sheet is SheetKind.IDLE


def test_attract_is_never_asked() -> None:
    resting = rules.reset("en")
    assert tick(resting, 1e6) == resting


@given(st.lists(st.floats(0, 1e9), min_size=1, max_size=20))
def test_a_clock_that_runs_backwards_ends_no_visit(times: list[float]) -> None:
    backwards = sorted(times, reverse=True)
    visit = rules.begin(rules.reset("en"), now=backwards[0])
    for now in backwards:
        visit = tick(visit, now)
        assert not visit.resting

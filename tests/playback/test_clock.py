"""The film's clock between libVLC's reports."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.playback.clock import FilmClock


def test_it_runs_on_between_two_reports():
    clock = FilmClock()
    assert clock.read(1_000, 50_000, running=True) == 1_000
    assert clock.read(1_000, 50_200, running=True) == 1_200
    assert clock.read(1_250, 50_260, running=True) == 1_250


def test_it_stops_running_on_without_news_for_long():
    clock = FilmClock()
    clock.read(1_000, 50_000, running=True)
    assert clock.read(1_000, 90_000, running=True) == 2_000


def test_it_stands_still_while_held():
    clock = FilmClock()
    clock.read(1_000, 50_000, running=True)
    held = clock.read(1_000, 50_100, running=False)
    assert clock.read(0, 58_000, running=False) == held
    assert clock.read(1_000, 58_100, running=True) <= 1_200


def test_a_jump_shows_its_target_until_libvlc_has_arrived():
    clock = FilmClock()
    clock.read(1_000, 50_000, running=True)
    clock.jumped(30_000, 50_100)
    assert clock.read(1_000, 50_150, running=True) == 30_000
    assert clock.read(30_040, 50_300, running=True) == 30_040
    assert clock.read(30_040, 50_400, running=True) == 30_140


def test_libvlc_is_believed_after_a_second_even_where_it_went_elsewhere():
    clock = FilmClock()
    clock.jumped(30_000, 50_000)
    assert clock.read(4_000, 51_500, running=True) == 4_000


def test_a_jump_while_held_stays_at_its_target():
    clock = FilmClock()
    clock.jumped(30_000, 50_000)
    assert clock.read(0, 55_000, running=False) == 30_000


_raw = st.integers(-1, 100_000) | st.sampled_from([-(2**63), 2**63])


@given(
    st.lists(
        st.tuples(st.integers(0, 5_000), st.one_of(st.none(), st.tuples(_raw, st.booleans()))), max_size=30
    )
)
def test_whatever_libvlc_says_the_position_is_one_it_said_or_at_most_a_second_on(steps):
    clock, now, said = FilmClock(), 0, {0}
    for wait, news in steps:
        now += wait
        if news is None:
            clock.jumped(now, now)
            said.add(now)
        else:
            said.add(max(news[0], 0))
            position = clock.read(news[0], now, running=news[1])
            assert any(0 <= position - each <= 1_000 for each in said)

"""The film's reducer: tables of what a visitor and a player can do, and any sequence of both."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.film_messages import (
    Close,
    Drop,
    Ended,
    Failed,
    Halt,
    Jump,
    Load,
    Mute,
    Open,
    Pause,
    Play,
    Progress,
    Redraw,
    Reset,
    Resume,
    Scrub,
    Seek,
    SetLevel,
    Sound,
    Stop,
    Tell,
    Tick,
)
from kiosk.domain.playback import (
    DEFAULT_LEVEL,
    LOADED,
    LONGEST,
    MAX_LEVEL,
    SILENCE,
    STALL,
    STILL,
    Phase,
    Playback,
    reduce,
)

PLAYING = Playback(Phase.PLAYING, 5_000, 72_000, True, load=1, pictures=125, moved=1_000)
PAUSED = replace(PLAYING, phase=Phase.PAUSED, moved=None)
ENDED = replace(PAUSED, phase=Phase.ENDED, position=72_000)
OPENING = Playback(Phase.OPENING, load=1)
RESTING = Playback(Phase.RESTING, load=1)


def _progress(**changes) -> Progress:
    return replace(Progress(1, 0, 2_000, 6_000, 72_000, True, 150), **changes)


def test_opening_loads_the_film_with_the_sound_of_the_visit():
    state, effects = reduce(Playback(level=5), Open(22_000))
    assert (state.phase, state.position) == (Phase.OPENING, 22_000)
    assert effects == (Sound(5, False), Load(1, 22_000))


@pytest.mark.parametrize(
    ("before", "event", "phase", "effects"),
    [
        (PLAYING, Pause(), Phase.PAUSED, (Halt(),)),
        (PLAYING, Play(), Phase.PLAYING, ()),
        (PAUSED, Play(), Phase.PLAYING, (Resume(),)),
        (PAUSED, Pause(), Phase.PAUSED, ()),
        (PLAYING, Seek(9_000), Phase.PLAYING, (Jump(9_000, 1),)),
        (PAUSED, Seek(9_000), Phase.PAUSED, (Jump(9_000, 1),)),
        (PLAYING, Seek(-3), Phase.PLAYING, (Jump(0, 1),)),
        (PLAYING, Seek(99_000), Phase.PLAYING, (Jump(72_000, 1),)),
        (replace(PLAYING, seekable=False), Seek(9_000), Phase.PLAYING, ()),
        (ENDED, Play(), Phase.OPENING, (Sound(3, False), Load(2, 0))),
        (ENDED, Seek(9_000), Phase.OPENING, (Sound(3, False), Load(2, 9_000))),
        (OPENING, Seek(9_000), Phase.OPENING, (Sound(3, False), Load(2, 9_000))),
        (PLAYING, Scrub(9_000), Phase.PAUSED, (Halt(), Jump(9_000, 1))),
        (PAUSED, Scrub(9_000), Phase.PAUSED, (Jump(9_000, 1),)),
        (replace(PLAYING, seekable=False), Scrub(9_000), Phase.PLAYING, ()),
        (ENDED, Scrub(9_000), Phase.ENDED, ()),
        (OPENING, Scrub(9_000), Phase.OPENING, ()),
        (replace(PAUSED, scrubbed=True), Drop(9_000), Phase.PLAYING, (Resume(), Jump(9_000, 1))),
        (PAUSED, Drop(9_000), Phase.PAUSED, (Jump(9_000, 1),)),
        (ENDED, Drop(9_000), Phase.OPENING, (Sound(3, False), Load(2, 9_000))),
        (RESTING, Drop(9_000), Phase.RESTING, ()),
        (PLAYING, Redraw(), Phase.OPENING, (Sound(3, False), Load(2, 5_000))),
        (ENDED, Redraw(), Phase.ENDED, ()),
        (RESTING, Redraw(), Phase.RESTING, ()),
        (PLAYING, Close(), Phase.IDLE, (Stop(),)),
        (PLAYING, Ended(1), Phase.ENDED, ()),
        (PAUSED, Ended(1), Phase.ENDED, ()),
        (PLAYING, Failed(1, "why"), Phase.RESTING, (Stop(), Tell("why"))),
        (OPENING, Failed(1, "why"), Phase.RESTING, (Stop(), Tell("why"))),
        (OPENING, Ended(1), Phase.RESTING, (Stop(), Tell("it has no picture"))),
        (PLAYING, Failed(0, "of an earlier opening"), Phase.PLAYING, ()),
        (Playback(load=1), Ended(1), Phase.IDLE, ()),
        (Playback(), Play(), Phase.IDLE, ()),
        (RESTING, Open(), Phase.RESTING, ()),
        (RESTING, Close(), Phase.RESTING, ()),
        (RESTING, Reset(), Phase.IDLE, ()),
    ],
)
def test_one_event(before, event, phase, effects):
    state, told = reduce(before, event)
    assert (state.phase, told) == (phase, effects)


def test_the_first_picture_ends_the_opening():
    assert reduce(OPENING, _progress(pictures=0))[0].phase is Phase.OPENING
    assert reduce(OPENING, _progress())[0].phase is Phase.PLAYING


def test_a_pause_during_the_opening_holds_the_first_picture():
    state, _ = reduce(OPENING, Pause())
    state, effects = reduce(state, _progress())
    assert (state.phase, effects) == (Phase.PAUSED, (Halt(),))


def test_a_late_report_does_not_pull_the_bar_back_after_a_jump():
    jumped, _ = reduce(PLAYING, Seek(30_000))
    late, _ = reduce(jumped, _progress(position=5_100))
    assert late.position == 30_000
    arrived, _ = reduce(late, _progress(jumps=1, position=30_100))
    assert arrived.position == 30_100


def test_an_end_is_at_the_end():
    assert reduce(PLAYING, Ended(1))[0].position == 72_000


def test_sound_steps_stay_in_range_and_a_step_ends_muting():
    muted, _ = reduce(PLAYING, Mute(True))
    louder, effects = reduce(muted, SetLevel(9))
    assert (louder.level, louder.muted, effects) == (MAX_LEVEL, False, (Sound(MAX_LEVEL, False),))
    assert reduce(PLAYING, SetLevel(-1))[0].level == 1


def test_the_end_of_a_visit_brings_the_sound_back_to_its_default():
    state, effects = reduce(replace(PLAYING, level=5, muted=True), Reset())
    assert (state.phase, state.level, state.muted, effects) == (Phase.IDLE, DEFAULT_LEVEL, False, (Stop(),))


def _stalled(state: Playback) -> tuple[Playback, tuple[object, ...]]:
    state, _ = reduce(state, _progress(load=state.load, clock=10_000, pictures=0))
    return reduce(state, _progress(load=state.load, clock=10_000 + STALL, pictures=0))


def test_a_stalled_film_is_started_again_at_its_position_once_and_then_rests():
    state, _ = reduce(PLAYING, _progress(clock=10_000))
    state, effects = reduce(state, _progress(clock=10_000 + STALL))
    assert (state.phase, effects[-1]) == (Phase.OPENING, Load(2, 6_000))
    state, effects = _stalled(state)
    assert (state.phase, effects) == (Phase.RESTING, (Stop(), Tell("it stalled twice")))


def _watched(state: Playback, until: int) -> tuple[Playback, list[object]]:
    """A film whose time goes on over one picture, from 10 s of the clock on."""
    told: list[object] = []
    for clock in range(10_000, until + 1, 100):
        state, effects = reduce(state, _progress(load=state.load, clock=clock, position=clock - 4_000))
        told += effects
        if effects:
            break
    return state, told


def test_a_picture_that_stands_under_running_sound_is_a_stall_too():
    state, told = _watched(PLAYING, 10_000 + STILL)
    assert (state.phase, told[-1]) == (Phase.OPENING, Load(2, 6_000 + STALL))


def test_started_anew_a_picture_may_stand_while_the_films_time_goes_on():
    again = replace(PLAYING, restarted=True)
    state, told = _watched(again, 10_000 + STILL - 100)
    assert (state.phase, told) == (Phase.PLAYING, [])
    state, told = _watched(again, 10_000 + STILL)
    assert (state.phase, told) == (Phase.RESTING, [Stop(), Tell("it stalled twice")])


def test_a_film_whose_time_stops_too_has_stalled():
    state, _ = _watched(PLAYING, 11_500)
    state, effects = reduce(state, _progress(clock=10_000 + STALL, position=state.position))
    assert (state.phase, effects[-1]) == (Phase.OPENING, Load(2, 7_500))


def test_an_opening_without_a_picture_stalls_too():
    state, effects = _stalled(OPENING)
    assert state.phase is Phase.OPENING
    assert effects[-1] == Load(2, 0)


def test_a_paused_film_never_stalls():
    state, _ = reduce(PAUSED, _progress(clock=10_000))
    state, effects = reduce(state, _progress(clock=99_000))
    assert (state.phase, effects) == (Phase.PAUSED, ())
    state, _ = reduce(state, Play())
    state, effects = reduce(state, _progress(clock=99_500))
    assert (state.phase, effects) == (Phase.PLAYING, ())


def test_a_finger_on_the_bar_holds_the_film_and_lets_it_go_on():
    held = reduce(reduce(PLAYING, Scrub(9_000))[0], Scrub(12_000))[0]
    assert (held.phase, held.position, held.scrubbed) == (Phase.PAUSED, 12_000, True)
    on, _ = reduce(held, Drop(13_000))
    assert (on.phase, on.position, on.scrubbed) == (Phase.PLAYING, 13_000, False)


@pytest.mark.parametrize("change", [Redraw(), Seek(9_000)])
def test_a_paused_film_that_is_opened_anew_stays_paused(change):
    paused = PAUSED if isinstance(change, Redraw) else replace(OPENING, hold=True)
    opened, _ = reduce(paused, change)
    state, effects = reduce(opened, _progress(load=2))
    assert (state.phase, effects) == (Phase.PAUSED, (Halt(),))


def test_a_film_paused_before_stays_so_when_the_finger_leaves():
    assert reduce(reduce(PAUSED, Scrub(9_000))[0], Drop(9_500))[0].phase is Phase.PAUSED


@pytest.mark.parametrize("state", [OPENING, PLAYING, PAUSED])
def test_a_player_that_says_nothing_is_not_waited_for(state):
    for _ in range(SILENCE - 1):
        state, effects = reduce(state, Tick())
        assert effects == ()
    heard, _ = reduce(state, _progress())
    assert reduce(heard, Tick())[0].phase is heard.phase
    state, effects = reduce(state, Tick())
    assert (state.phase, effects) == (Phase.RESTING, (Stop(), Tell("the player does not answer")))


@pytest.mark.parametrize("state", [Playback(), ENDED, RESTING])
def test_a_film_that_does_not_run_waits_for_nobody(state):
    for _ in range(2 * SILENCE):
        state, effects = reduce(state, Tick())
        assert effects == ()


def test_sound_that_outlasts_the_pictures_is_heard_to_its_end():
    state, _ = reduce(PLAYING, _progress(clock=10_000, position=68_000))
    state, effects = reduce(state, _progress(clock=10_000 + STALL, position=71_000))
    assert (state.phase, effects) == (Phase.PLAYING, ())


def test_a_film_that_stops_just_before_its_end_has_ended():
    state, _ = reduce(PLAYING, _progress(clock=10_000, position=71_900))
    state, effects = reduce(state, _progress(clock=10_000 + STALL, position=71_900))
    assert (state.phase, effects) == (Phase.ENDED, (Halt(),))


_times = st.integers(-1_000, 100_000) | st.integers(-(2**63), 2**63)  # a damaged file says anything
_serials = st.integers(0, 4)
_events = st.one_of(
    st.builds(Open, _times),
    st.builds(Seek, _times),
    st.builds(Scrub, _times),
    st.builds(Drop, _times),
    st.sampled_from([Play(), Pause(), Close(), Reset(), Redraw(), Tick(), Mute(True), Mute(False)]),
    st.builds(SetLevel, st.integers(-2, 9)),
    st.builds(Progress, _serials, _serials, _times, _times, _times, st.booleans(), st.integers(0, 3)),
    st.builds(Ended, _serials),
    st.builds(Failed, _serials, st.text(max_size=3)),
)


@given(st.lists(_events, max_size=40))
def test_any_sequence_leaves_a_sane_state(events):
    state, sounding = Playback(), False
    for event in events:
        before = state
        state, effects = reduce(before, event)
        for effect in effects:
            sounding = isinstance(effect, Load) or (sounding and not isinstance(effect, Stop))
        assert sounding == (state.phase in LOADED), "what is loaded plays, and nothing else does"
        assert 0 <= state.position <= LONGEST
        assert 0 <= state.duration <= LONGEST
        assert state.duration == 0 or state.position <= state.duration
        assert 1 <= state.level <= MAX_LEVEL
        assert not state.scrubbed or state.phase is Phase.PAUSED
        assert 0 <= state.unheard < SILENCE
        assert state.load >= before.load
        assert state.jumps >= before.jumps
        if before.phase is Phase.RESTING and not isinstance(event, Reset):
            assert state.phase is Phase.RESTING

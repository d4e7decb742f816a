"""The film's playback as a pure reducer: wishes and reports go in, the state and orders come out."""

from dataclasses import dataclass, replace
from enum import Enum

from kiosk.domain.film_messages import (
    Close,
    Drop,
    Effect,
    Ended,
    Event,
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
    Report,
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

DEFAULT_LEVEL = 3
MAX_LEVEL = 5
STALL = 3_000  # ms without a new picture while playing
STILL = 10_000  # ms that one may stand after a restart while the film's own time goes on, as a title does
GOES_ON = 1_000  # ms since the film's time last moved after which it stands
SILENCE = 32  # ticks without a word from the player
TAIL = 10_000  # ms: sound may outlast the pictures by so much at the end
LONGEST = 24 * 3_600_000  # ms; what a damaged file claims beyond it would not fit the screen's numbers


class Phase(Enum):
    """Where the film is; `RESTING` cannot be played and lasts until the visit ends."""

    IDLE = "idle"
    OPENING = "opening"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    RESTING = "resting"


LOADED = frozenset({Phase.OPENING, Phase.PLAYING, Phase.PAUSED, Phase.ENDED})


@dataclass(frozen=True, slots=True)
class Playback:
    """`position` and `duration` in milliseconds (0 is not yet known); `level` 1 to MAX_LEVEL.

    `load` and `jumps` number the openings and the jumps, so that late reports about earlier ones are told
    apart. `moved` is the clock (ms) of the last new picture, None while none is expected, `went` that of the
    last new position; `restarted` tells that this opening is the second try after a stall.
    """

    phase: Phase = Phase.IDLE
    position: int = 0
    duration: int = 0
    seekable: bool = False
    level: int = DEFAULT_LEVEL
    muted: bool = False
    restarted: bool = False
    load: int = 0
    jumps: int = 0
    pictures: int = 0
    moved: int | None = None
    went: int = 0
    hold: bool = False  # pause at the first picture
    scrubbed: bool = False  # held by a finger on the seek bar; plays on when it leaves
    unheard: int = 0  # ticks since the player's last report


Step = tuple[Playback, tuple[Effect, ...]]


def reduce(state: Playback, event: Event) -> Step:
    """The state after `event`, and what the player has to be told."""
    match event:
        case Open() | Close() | Reset():
            return _come_or_go(state, event)
        case Play() | Pause() | Seek():
            return _steer(state, event)
        case Scrub() | Drop():
            return _scrub(state, event)
        case Redraw():
            return _redraw(state)
        case SetLevel() | Mute():
            return _sound(state, event)
        case Progress() | Ended() | Failed():
            return _report(state, event)
        case Tick():
            return _wait(state)


def _come_or_go(state: Playback, event: Open | Close | Reset) -> Step:
    match event:
        case Reset():
            return _unload(state, DEFAULT_LEVEL, muted=False)
        case Open(at) if state.phase is not Phase.RESTING:
            return _load(state, at)
        case Close() if state.phase is not Phase.RESTING:
            return _unload(state, state.level, state.muted)
    return state, ()


def _load(state: Playback, at: int, *, restarted: bool = False, hold: bool = False) -> Step:
    opened = Playback(
        Phase.OPENING,
        position=_inside(state, at),
        duration=state.duration,
        level=state.level,
        muted=state.muted,
        restarted=restarted,
        load=state.load + 1,
        jumps=state.jumps,
        hold=hold,
    )
    return opened, (Sound(opened.level, opened.muted), Load(opened.load, opened.position))


def _redraw(state: Playback) -> Step:
    if state.phase not in (Phase.PLAYING, Phase.PAUSED):
        return state, ()
    return _load(state, state.position, hold=state.phase is Phase.PAUSED and not state.scrubbed)


def _unload(state: Playback, level: int, muted: bool) -> Step:
    orders = (Stop(),) if state.phase in LOADED else ()
    return Playback(level=level, muted=muted, load=state.load, jumps=state.jumps), orders


def _sound(state: Playback, event: SetLevel | Mute) -> Step:
    match event:
        case SetLevel(level):
            state = replace(state, level=min(max(level, 1), MAX_LEVEL), muted=False)
        case Mute(on):
            state = replace(state, muted=on)
    return state, (Sound(state.level, state.muted),)


def _steer(state: Playback, event: Play | Pause | Seek) -> Step:
    match state.phase, event:
        case ((Phase.PLAYING | Phase.PAUSED), Seek(to)) if state.seekable:
            return _jump(state, to)
        case Phase.OPENING, Seek(to):
            return _load(state, to, restarted=state.restarted, hold=state.hold)
        case Phase.ENDED, Seek(to):
            return _load(state, to)
        case Phase.ENDED, Play():
            return _load(state, 0)
        case Phase.PAUSED, Play():
            return replace(state, phase=Phase.PLAYING, moved=None, scrubbed=False), (Resume(),)
        case Phase.PLAYING, Pause():
            return replace(state, phase=Phase.PAUSED, moved=None), (Halt(),)
        case Phase.OPENING, (Play() | Pause()):
            return replace(state, hold=isinstance(event, Pause)), ()
    return state, ()


def _scrub(state: Playback, event: Scrub | Drop) -> Step:
    """Every place under the finger is jumped to while the film is held; elsewhere only where it leaves."""
    match state.phase, event:
        case (Phase.PLAYING, Scrub(to)) if state.seekable:
            jumped, orders = _jump(replace(state, phase=Phase.PAUSED, scrubbed=True), to)
            return jumped, (Halt(), *orders)
        case (Phase.PAUSED, Scrub(to)) if state.seekable:
            return _jump(state, to)
        case (Phase.PAUSED, Drop(to)) if state.scrubbed:
            jumped, orders = _jump(replace(state, phase=Phase.PLAYING, scrubbed=False), to)
            return jumped, (Resume(), *orders)
        case _, Drop(to):
            return _steer(state, Seek(to))
    return state, ()


def _wait(state: Playback) -> Step:
    """A player that says nothing at all hangs somewhere; nobody waits for it."""
    if state.phase not in (Phase.OPENING, Phase.PLAYING, Phase.PAUSED):
        return state, ()
    waiting = replace(state, unheard=state.unheard + 1)
    return _rest(state, "the player does not answer") if waiting.unheard >= SILENCE else (waiting, ())


def _jump(state: Playback, to: int) -> Step:
    to = _inside(state, to)
    jumped = replace(state, position=to, jumps=state.jumps + 1, moved=None)
    return jumped, (Jump(to, jumped.jumps),)


def _report(state: Playback, event: Report) -> Step:
    if event.load != state.load or state.phase not in LOADED:
        return state, ()
    state = replace(state, unheard=0)
    match event:
        case Failed(_, reason):
            return _rest(state, reason)
        case Ended() if state.pictures == 0:
            return _rest(state, "it has no picture")
        case Ended():
            return _end(state)
        case Progress() if state.phase is Phase.ENDED:
            return state, ()
        case Progress():
            return _watch(_progress(state, event), event)


def _inside(state: Playback, position: int) -> int:
    """`position` between the start and the end, as far as the end is known."""
    return max(min(position, state.duration or LONGEST), 0)


def _rest(state: Playback, reason: str) -> Step:
    resting = Playback(
        Phase.RESTING, level=state.level, muted=state.muted, load=state.load, jumps=state.jumps
    )
    return resting, (Stop(), Tell(reason))


def _end(state: Playback) -> Step:
    end = state.duration or state.position
    return replace(state, phase=Phase.ENDED, position=end, moved=None, hold=False, scrubbed=False), ()


def _progress(state: Playback, seen: Progress) -> Playback:
    """The state with the numbers of `seen`; a new picture or a first look starts the watch anew."""
    duration = min(max(seen.duration, 0), LONGEST) or state.duration
    position = seen.position if seen.jumps == state.jumps and seen.pictures else state.position
    position = _inside(replace(state, duration=duration), position)
    fresh = seen.pictures != state.pictures or state.moved is None
    return replace(
        state,
        position=position,
        duration=duration,
        seekable=seen.seekable,
        pictures=seen.pictures,
        moved=None if state.phase is Phase.PAUSED else seen.clock if fresh else state.moved,
        went=seen.clock if position > state.position else state.went,
    )


def _watch(state: Playback, seen: Progress) -> Step:
    if state.phase is Phase.OPENING and seen.pictures:
        phase = Phase.PAUSED if state.hold else Phase.PLAYING
        return replace(state, phase=phase, hold=False), (Halt(),) if state.hold else ()
    ending = bool(state.pictures and state.duration) and state.duration - state.position <= TAIL
    # A decoder that made a picture again when started anew was right to let the last one stand.
    lives = state.restarted and state.pictures > 0
    goes_on = seen.clock - state.went < GOES_ON
    if state.moved is None or seen.clock - state.moved < (STILL if goes_on and (lives or ending) else STALL):
        return state, ()
    if ending:
        return _end(state)[0], (Halt(),)
    if state.restarted:
        return _rest(state, "it stalled twice")
    restarted, orders = _load(state, state.position, restarted=True)
    return restarted, (Tell("it stalled; started again where it was"), *orders)

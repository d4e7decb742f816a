"""What the film is told: wishes of a visitor and reports of the player; and the orders that follow."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Open:
    """Play from `at` (ms)."""

    at: int = 0


@dataclass(frozen=True, slots=True)
class Play:
    pass


@dataclass(frozen=True, slots=True)
class Pause:
    pass


@dataclass(frozen=True, slots=True)
class Seek:
    """Go to `to` (ms), playing or paused as before."""

    to: int


@dataclass(frozen=True, slots=True)
class Scrub:
    """A finger on the seek bar is at `to` (ms): the film is held and shows the picture there."""

    to: int


@dataclass(frozen=True, slots=True)
class Drop:
    """The finger leaves the seek bar at `to` (ms): the film goes on there if it played before."""

    to: int


@dataclass(frozen=True, slots=True)
class Redraw:
    """Decode anew at the same place, for a screen that has changed."""


@dataclass(frozen=True, slots=True)
class SetLevel:
    level: int


@dataclass(frozen=True, slots=True)
class Mute:
    on: bool


@dataclass(frozen=True, slots=True)
class Close:
    """The visitor leaves the film."""


@dataclass(frozen=True, slots=True)
class Reset:
    """The visit ends: everything back to its default."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What the player sees some times a second; `clock` is monotonic ms, `pictures` those decoded so far."""

    load: int
    jumps: int
    clock: int
    position: int
    duration: int
    seekable: bool
    pictures: int


@dataclass(frozen=True, slots=True)
class Ended:
    load: int


@dataclass(frozen=True, slots=True)
class Failed:
    load: int
    reason: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A quarter of a second has passed."""


Wish = Open | Play | Pause | Seek | Scrub | Drop | Redraw | SetLevel | Mute | Close | Reset
Report = Progress | Ended | Failed
Event = Wish | Report | Tick


@dataclass(frozen=True, slots=True)
class Load:
    load: int
    at: int


@dataclass(frozen=True, slots=True)
class Resume:
    pass


@dataclass(frozen=True, slots=True)
class Halt:
    pass


@dataclass(frozen=True, slots=True)
class Jump:
    to: int
    jumps: int


@dataclass(frozen=True, slots=True)
class Stop:
    """Picture and sound end at once."""


@dataclass(frozen=True, slots=True)
class Sound:
    level: int
    muted: bool


@dataclass(frozen=True, slots=True)
class Tell:
    """A line for staff, in the log."""

    reason: str


Effect = Load | Resume | Halt | Jump | Stop | Sound | Tell

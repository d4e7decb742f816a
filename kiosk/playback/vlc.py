"""A FilmPlayer on libVLC 3: one thread of its own gives all orders, so that no caller ever waits."""

import logging
import queue
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import vlc  # type: ignore[import-untyped]  # python-vlc ships no types

from kiosk.domain.film_messages import Ended, Failed, Progress
from kiosk.domain.playback import MAX_LEVEL
from kiosk.playback import libvlc
from kiosk.playback.clock import FilmClock
from kiosk.playback.frames import FramePool
from kiosk.playback.geometry import drawn_size
from kiosk.playback.player import Listener

_LOOK = 0.1  # seconds between two reports
_PARSE = 1.0  # seconds that a file may take to tell its tracks
_JUMP = 250  # ms after which the next jump begins even if no picture came
_WARM = 1.0  # seconds that a first picture may take while warming up
_BLUR = 1.2  # times that a picture may be drawn larger than it was decoded
_BLIND = 1_000  # ms after which a file without a video track is taken to be sound alone

Order = Callable[[], None]
_log = logging.getLogger(__name__)


class VlcPlayer:
    """See FilmPlayer. libVLC's own callbacks only fill the pool and wake the thread."""

    def __init__(self) -> None:
        self.frames = FramePool()
        self._orders: queue.SimpleQueue[Order | None] = queue.SimpleQueue()
        self._listener: Listener = lambda _report: None
        self._box = (960, 720)
        self._sound = (MAX_LEVEL, False)
        self._hearing = False  # whether there was a sound output when libVLC's objects were made
        self._instance: Any = None
        self._player: Any = None
        self._media: Any = None
        self._aspect = 0.0
        self._load = self._jumps = 0
        self._first = 0  # pictures begun before this opening
        self._wanted: tuple[int, int] | None = None
        self._jumped = (0, 0)  # where to, and which one
        self._jumped_at = self._jumped_from = 0  # when, and how many pictures had been begun
        self._held = self._over = False
        self._clock = FilmClock()
        self._warmed: set[Path] = set()
        self._thread = threading.Thread(target=self._run, name="film", daemon=True)
        self._thread.start()

    def listen(self, listener: Listener) -> None:
        self._listener = listener

    def draw_at(self, width: int, height: int) -> bool:
        self._box = (max(width, 2), max(height, 2))
        return 0 < self.frames.width * _BLUR < drawn_size(self.frames.aspect or 4 / 3, self._box)[0]

    def warm(self, path: Path) -> None:
        self._orders.put(lambda: self._warm(path))

    def open(self, path: Path, load: int, at: int) -> None:
        self._orders.put(lambda: self._open(path, load, at))

    def resume(self) -> None:
        self._orders.put(lambda: self._hold(False))

    def halt(self) -> None:
        self._orders.put(lambda: self._hold(True))

    def jump(self, to: int, jumps: int) -> None:
        def want() -> None:
            self._wanted = (to, jumps)

        self._orders.put(want)

    def sound(self, level: int, muted: bool) -> None:
        self._orders.put(lambda: self._set_sound(level, muted))

    def stop(self) -> None:
        self._orders.put(self._stop)

    def close(self) -> None:
        self._listener = lambda _report: None
        self._orders.put(None)
        self._thread.join(timeout=5)

    def _run(self) -> None:
        while True:
            try:
                order = self._orders.get(timeout=_LOOK if self._media else None)
            except queue.Empty:
                order = _look_only
            if order is None:
                break
            try:
                self._obey(order)
            except Exception as error:  # a thread that ends would never answer again
                _log.exception("The film's thread goes on after an error")
                self._fail(f"{error}")
        self._stop()
        self._release()

    def _release(self) -> None:
        if self._player:
            self._player.release()
            libvlc.release_instance(self._instance)
            self._player = self._instance = None
            self._warmed.clear()

    def _obey(self, order: Order) -> None:
        order()
        if self._media and not self._over:
            self._jump_on()
            self._look()

    def _wake(self, *_event: object) -> None:
        self._orders.put(_look_only)

    def _on_picture(self) -> None:
        """On libVLC's thread: the first picture, and one that a jump waits for, are looked at now."""
        if self.frames.begun == self._first + 1 or self._wanted is not None:
            self._orders.put(_look_only)

    def _start(self) -> bool:
        """Make libVLC's objects, anew where a loudspeaker has come or gone; False where it cannot."""
        hearing = libvlc.has_sound_output()
        if hearing is not self._hearing:
            self._release()
        if self._player is None:
            self._hearing = hearing
            self._instance = libvlc.new_instance()
            if self._instance is None:
                return False
            self._player = self._instance.media_player_new()
            self._kept = libvlc.show_in(self._player, self.frames, self._size, self._on_picture)
            events = self._player.event_manager()
            for kind in (vlc.EventType.MediaPlayerEndReached, vlc.EventType.MediaPlayerEncounteredError):
                events.event_attach(kind, self._wake)
        return True

    def _size(self, width: int, height: int) -> tuple[int, int]:
        return drawn_size(self._aspect or width / height, self._box)

    def _parsed(self, path: Path) -> Any:
        media = self._instance.media_new_path(str(path))
        media.parse_with_options(vlc.MediaParseFlag.local, int(_PARSE * 1000))
        _wait(lambda: media.get_parsed_status() in libvlc.PARSED, _PARSE)
        return media

    def _warm(self, path: Path) -> None:
        if self._media or not path.is_file() or not self._start() or path in self._warmed:
            return
        self._warmed.add(path)
        media = self._parsed(path)
        media.add_option(":no-audio")
        before = self.frames.begun
        self._player.set_media(media)
        self._player.play()
        _wait(lambda: self.frames.begun > before, _WARM)
        self._player.stop()
        media.release()
        self.frames.clear()

    def _open(self, path: Path, load: int, at: int) -> None:
        self._end_media()
        self._load, self._held, self._over, self._wanted = load, False, False, None
        if not path.exists():
            self._fail(f"{path} is missing")
        elif not self._start():
            self._fail("libVLC finds no plugins")
        else:
            self._play(self._parsed(path), at)

    def _play(self, media: Any, at: int) -> None:
        shape = libvlc.video_shape(media)
        self._aspect = self.frames.aspect = shape.aspect if shape else 0.0
        if at > 0:
            media.add_option(f":start-time={at / 1000:.3f}")
        self._media, self._first = media, self.frames.begun
        self._clock.jumped(at, _now())
        self._player.set_media(media)
        self._set_sound(*self._sound)
        self._player.play()

    def _fail(self, reason: str) -> None:
        self._over = True
        self._listener(Failed(self._load, reason))

    def _hold(self, held: bool) -> None:
        if self._media:
            self._held = held
            self._player.set_pause(held)
            if self._awaits():  # libVLC forgets a jump that had no time to show its picture
                self._wanted = self._wanted or self._jumped
                self._jump_on(at_once=True)

    def _set_sound(self, level: int, muted: bool) -> None:
        self._sound = (level, muted)
        if self._player:
            self._player.audio_set_volume(level * 100 // MAX_LEVEL)
            self._player.audio_set_mute(muted)

    def _end_media(self) -> None:
        if self._media:
            self._player.stop()
            self._media.release()
            self._media = None

    def _stop(self) -> None:
        if self._media:
            self._player.audio_set_mute(True)
            self._end_media()
        self.frames.clear()

    def _awaits(self) -> bool:
        """Whether the last jump still has to show its picture."""
        return _now() - self._jumped_at < _JUMP and self.frames.begun == self._jumped_from

    def _jump_on(self, *, at_once: bool = False) -> None:
        """Begin the jump wanted last, unless one before it still has to show its picture."""
        if self._wanted is None or (self._awaits() and not at_once):
            return
        self._jumped, self._wanted = self._wanted, None
        to, self._jumps = self._jumped
        self._jumped_at, self._jumped_from = _now(), self.frames.begun
        self._clock.jumped(to, _now())
        self._player.set_time(to)
        if self._held:
            self._player.next_frame()

    def _look(self) -> None:
        state = self._player.get_state()
        shown = self.frames.begun > self._first
        if shown and not self.frames.aspect:
            shape = libvlc.video_shape(self._media)
            self.frames.aspect = shape.aspect if shape else 0.0
        sounding = self._player.get_time()
        if not shown and sounding > _BLIND and self._player.video_get_track_count() <= 0:
            self._fail("it has no video")
            return
        running = state == vlc.State.Playing and not self._held
        pictures = max(libvlc.decoded_pictures(self._media), 1) if shown else 0
        position = self._clock.read(sounding, _now(), running)
        length, seekable = self._player.get_length(), bool(self._player.is_seekable())
        self._listener(Progress(self._load, self._jumps, _now(), position, length, seekable, pictures))
        if state == vlc.State.Ended:
            self._over = True
            self._listener(Ended(self._load))
        elif state == vlc.State.Error:
            self._fail("libVLC cannot play it")


def _look_only() -> None:
    pass


def _now() -> int:
    return time.monotonic_ns() // 1_000_000


def _wait(condition: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.001)

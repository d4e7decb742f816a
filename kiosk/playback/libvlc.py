"""The corners of libVLC 3 that python-vlc leaves bare: pictures in memory, tracks, log, sound outputs."""

import ctypes
import logging
import os
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import vlc  # type: ignore[import-untyped]  # python-vlc ships no types

from kiosk.playback.frames import FramePool
from kiosk.playback.geometry import Shape
from kiosk.playback.repeats import Repeats

if not hasattr(vlc.dll, "libvlc_new"):  # where it is missing, python-vlc takes the program itself for it
    raise ImportError("libVLC is not installed")

_T = TypeVar("_T")
_log = logging.getLogger("libvlc")
_repeats = Repeats()
PARSED = frozenset({vlc.MediaParsedStatus.done, vlc.MediaParsedStatus.failed, vlc.MediaParsedStatus.timeout})

_OPTIONS = (
    "--no-osd",
    "--no-spu",
    "--text-renderer=tdummy",  # the other one looks for fonts at every opening
    "--no-video-title-show",
    "--no-sub-autodetect-file",
    "--no-metadata-network-access",
    "--no-interact",
    "--no-lua",
    "--quiet",  # libav would write to the console; our log gets libVLC's lines all the same
    "--avcodec-hw=none",  # the picture has to end in memory
    "--file-caching=100",  # ms; 0 loses the picture of a jump while held
)

# Pictures of VA-API and VDPAU. The decoder offers them whatever avcodec-hw says, and makes ready for them.
_HARDWARE = (b"VAO", b"VDV")
# What libVLC then says. Of a film that really shows nothing, the player says so.
_ON_REFUSAL = (
    b"video format setup failure",
    b"video output creation failed",
    b"failed to create video output",
)

_QUICK = "--swscale-mode=0"  # a quarter less of the processor than bicubic, and hardly softer

_C = ctypes.CDLL(None)
_Unsigned = ctypes.POINTER(ctypes.c_uint)
# python-vlc declares the chroma as a char*, which ctypes hands over as a copy that cannot be written to.
_SETUP = ctypes.CFUNCTYPE(ctypes.c_uint, ctypes.POINTER(ctypes.c_void_p), ctypes.c_void_p, *(_Unsigned,) * 4)
_CLEANUP = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_LOCK = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p))
_LOGGED = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p
)
# Notice, warning, error (0 is debug). libVLC calls much an error that it then finds its way around.
_LEVELS = {2: logging.DEBUG, 3: logging.DEBUG, 4: logging.INFO}


class _Track(ctypes.Structure):
    """libvlc_media_track_t; python-vlc's own has three pointers where C has a union."""

    _fields_ = (
        ("codec", ctypes.c_uint32),
        ("original_fourcc", ctypes.c_uint32),
        ("id", ctypes.c_int),
        ("type", ctypes.c_int),
        ("profile", ctypes.c_int),
        ("level", ctypes.c_int),
        ("video", ctypes.POINTER(vlc.VideoTrack)),
    )


_Tracks = ctypes.POINTER(ctypes.POINTER(_Track))
_VIDEO = 1


def new_instance(*, silent: bool = False) -> Any:
    """A libVLC instance that logs into our log, None where its plugins are missing."""
    deaf = not has_sound_output()
    outputs = ("--aout=adummy",) if silent or deaf else ()
    if deaf and not silent:
        _log.warning("no sound output found: films play silently")
    instance = vlc.Instance([*_OPTIONS, *outputs, *(() if silent else (_QUICK,))])
    if instance is not None:
        _call("libvlc_log_set", instance, ctypes.cast(_logged, ctypes.c_void_p), None)
    return instance


def release_instance(instance: Any) -> None:
    """Let go of the instance; nothing is logged any more."""
    _call("libvlc_log_unset", instance)
    instance.release()


def has_sound_output() -> bool:
    """Whether a sound card or a sound server is there. Without one, ALSA fails anew many times a second."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")
    server = os.environ.get("PULSE_SERVER") or _answers(Path(runtime, "pulse", "native"))
    return bool(server) or any(Path("/dev/snd").glob("pcm*p"))


def _answers(path: Path) -> bool:
    """Whether a server listens there: one that was killed leaves its socket behind."""
    with socket.socket(socket.AF_UNIX) as plug:
        plug.settimeout(0.2)
        try:
            plug.connect(str(path))
        except OSError:
            return False
        return True


def show_in(
    player: Any, pool: FramePool, size: Callable[[int, int], tuple[int, int]], begun: Callable[[], None]
) -> tuple[object, ...]:
    """Let `player` draw into `pool`, at the size that `size` gives for a decoder's width and height.

    `begun` is called for each picture, just before it is written and seen. What is returned must be kept as
    long as the player lives. The callbacks run on libVLC's threads. The one that shows a picture is the C
    library's own eventfd_write(bell, 1), its arguments being libVLC's opaque and the name that a picture has.
    """

    def setup(_opaque: Any, chroma: int, width: Any, height: Any, pitches: Any, lines: Any) -> int:
        if ctypes.string_at(chroma, 4).startswith(_HARDWARE):
            return 0
        width[0], height[0] = size(width[0], height[0])
        ctypes.memmove(chroma, b"RV32", 4)
        pitches[0], lines[0] = pool.resize(width[0], height[0])
        return 1

    def lock(_bell: Any, planes: Any) -> int:
        planes[0] = pool.begin()
        begun()
        return 1

    kept = (_SETUP(setup), _CLEANUP(lambda _opaque: None), _LOCK(lock), _C.eventfd_write)
    formatting, cleanup, locking, showing = (ctypes.cast(call, ctypes.c_void_p) for call in kept)
    _call("libvlc_video_set_format_callbacks", player, formatting, cleanup)
    _call("libvlc_video_set_callbacks", player, locking, None, showing, pool.bell)
    return kept


def video_shape(media: Any) -> Shape | None:
    """The shape of the first video track, None without one; a size of 0 is not yet known."""
    return _first_video(media, _shape)


def video_rate(media: Any) -> float:
    """Pictures a second of the first video track, 0 where it is not told."""
    return _first_video(media, _rate) or 0.0


def _shape(video: Any) -> Shape:
    pixel = video.sar_num / video.sar_den if video.sar_num and video.sar_den else 1.0
    return Shape(video.width, video.height, pixel, int(video.orientation.value))


def _rate(video: Any) -> float:
    return float(video.frame_rate_num / video.frame_rate_den) if video.frame_rate_den else 0.0


def _first_video(media: Any, read: Callable[[Any], _T]) -> _T | None:
    found = _Tracks()
    get = vlc.dll["libvlc_media_tracks_get"]
    get.argtypes, get.restype = (ctypes.c_void_p, ctypes.POINTER(_Tracks)), ctypes.c_uint
    count = get(media, ctypes.byref(found))
    try:
        tracks = (found[index].contents for index in range(count))
        return next((read(track.video.contents) for track in tracks if track.type == _VIDEO), None)
    finally:
        release = vlc.dll["libvlc_media_tracks_release"]
        release.argtypes, release.restype = (_Tracks, ctypes.c_uint), None
        if count:
            release(found, count)


def decoded_pictures(media: Any) -> int:
    """How many pictures the decoder made so far; libVLC counts some times a second."""
    stats = vlc.MediaStats()
    return int(stats.decoded_video) if media.get_stats(ctypes.byref(stats)) else 0


def _call(name: str, *arguments: Any) -> None:
    function = vlc.dll[name]
    function.argtypes, function.restype = (ctypes.c_void_p,) * len(arguments), None
    function(*arguments)


def _write_log(_data: Any, level: int, _context: Any, form: bytes, arguments: Any) -> None:
    told = logging.DEBUG if form.startswith(_ON_REFUSAL) else _LEVELS.get(level, logging.NOTSET)
    if told == logging.NOTSET or not _log.isEnabledFor(told):
        return
    text = ctypes.create_string_buffer(1024)
    _C.vsnprintf(text, ctypes.c_size_t(1024), form, ctypes.c_void_p(arguments))
    line = _repeats.told(text.value.decode(errors="replace"), time.monotonic())
    if line is not None:
        _log.log(told, "%s", line)


_logged = _LOGGED(_write_log)

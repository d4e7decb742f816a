"""Films as museums really send them, made with ffmpeg: red, a green bar on top, a blue box at the right."""

import shutil
import struct
import subprocess
from functools import cache
from pathlib import Path

import pytest

_H264 = ("-c:v", "libx264", "-preset", "ultrafast", "-g", "12")
_YUV = ("-pix_fmt", "yuv420p")
H264 = (*_H264, *_YUV)
_INTERLACED = ("-c:v", "mpeg2video", "-flags", "+ildct+ilme", "-b:v", "3M")
# ISO/IEC 14496-12: where a track header of version 0 has its matrix; its first row, by degrees
_MATRIX_AT = 40
_TURNS = {"90": (0, -1), "180": (-1, 0), "270": (0, 1)}
_TONE = ("-f", "lavfi", "-i", "sine=frequency=330:duration={seconds}")


def ffmpeg(*arguments: str | Path) -> None:
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg, which makes the films of this test, is not installed")
    command = ["ffmpeg", "-v", "error", "-y", "-nostdin", *map(str, arguments)]
    subprocess.run(command, check=True, timeout=300)


def film(
    path: Path,
    size: str = "320x240",
    *,
    seconds: float = 1,
    rate: str = "25",
    codec: tuple[str, ...] = H264,
    filters: str = "",
    sound: bool = True,
) -> Path:
    """A film at `path`; `filters` come after the bar is drawn. The last row and column of odd sizes stay."""
    bar, box = "w=iw:h=ih/8:color=lime", "x=iw*3/4:y=ih/2:w=iw/8:h=ih/4:color=blue"
    picture = f"color=red:s={size}:r={rate}:d={seconds},format=yuv444p"
    picture += f",drawbox={bar}:t=fill,drawbox={box}:t=fill"
    tone = [part.format(seconds=seconds) for part in _TONE] if sound else []
    audio = ["-c:a", "libopus" if path.suffix == ".webm" else "aac"] if sound else []
    graph = picture + (f",{filters}" if filters else "")
    ffmpeg("-f", "lavfi", "-i", graph, *tone, *codec, *audio, path)
    return path


def audio_only(path: Path) -> Path:
    ffmpeg("-f", "lavfi", "-i", "sine=duration=2", "-c:a", "aac", path)
    return path


def _rotated(path: Path) -> Path:
    """Turned counter-clockwise by the degrees in its name, by the picture track's matrix as cameras do it."""
    a, b = _TURNS[path.stem.rpartition("-")[2]]
    made = bytearray(film(path).read_bytes())
    at = made.index(b"tkhd") + 4 + _MATRIX_AT
    one = 0x1_0000  # in 16.16
    made[at : at + 20] = struct.pack(">5i", a * one, b * one, 0, -b * one, a * one)
    path.write_bytes(made)
    return path


def _truncated(path: Path) -> Path:
    whole = film(path.with_name("whole.webm"), codec=("-c:v", "libvpx", "-deadline", "realtime"))
    path.write_bytes(whole.read_bytes()[: whole.stat().st_size * 2 // 3])
    return path


def _headless(path: Path) -> Path:
    """An MP4 whose end, where its index stands, was never copied."""
    whole = film(path.with_name("whole.mp4"))
    path.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    return path


def _text(path: Path) -> Path:
    path.write_text("This is not a film.\n" * 50)
    return path


def _empty(path: Path) -> Path:
    path.touch()
    return path


def _variable(path: Path) -> Path:
    return film(path, filters="select='not(mod(n\\,7))+lt(n\\,20)'", codec=(*_H264, *_YUV, "-vsync", "vfr"))


# name -> (maker, the aspect in which it must be seen)
PLAYABLE = {
    "plain.mp4": (film, 4 / 3),
    "plain.webm": (lambda path: film(path, codec=("-c:v", "libvpx-vp9", "-deadline", "realtime")), 4 / 3),
    "silent.mp4": (lambda path: film(path, sound=False), 4 / 3),
    "rotated-90.mp4": (_rotated, 3 / 4),
    "rotated-180.mp4": (_rotated, 4 / 3),
    "rotated-270.mp4": (_rotated, 3 / 4),
    "variable-rate.mp4": (_variable, 4 / 3),
    "odd-719x541.mkv": (
        lambda path: film(path, "719x541", codec=("-c:v", "ffv1", "-pix_fmt", "yuv444p")),
        719 / 541,
    ),
    "padded-960x540.mp4": (lambda path: film(path, "960x540"), 16 / 9),
    "ten-bit.mkv": (lambda path: film(path, codec=(*_H264, "-pix_fmt", "yuv420p10le")), 4 / 3),
    "interlaced.mpg": (lambda path: film(path, "720x576", codec=_INTERLACED, sound=False), 5 / 4),
    "wide-pixels.mp4": (lambda path: film(path, "720x576", filters="setsar=64/45"), 16 / 9),
    "wide-pixels.ts": (lambda path: film(path, "720x576", filters="setsar=64/45"), 16 / 9),
    "four-k.mp4": (lambda path: film(path, "3840x2160"), 16 / 9),
    "Лев Троцкий 'in Mexico'.mp4": (film, 4 / 3),
    "truncated.webm": (_truncated, 4 / 3),
}
BROKEN = {
    "empty.mp4": _empty,
    "text.mp4": _text,
    "cut.mp4": _headless,
    "sound-only.m4a": audio_only,
    "missing.mp4": lambda path: path,
}


@cache
def make(name: str, folder: Path) -> Path:
    """The film of that name, made once."""
    maker = PLAYABLE[name][0] if name in PLAYABLE else BROKEN[name]
    return maker(folder / name)

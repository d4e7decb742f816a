"""Makes the stand-in reel, its poster and its captions in media/: `.venv/bin/python tools/film/make_film.py`.

Needs ffmpeg with libvpx-vp9 and libopus; the kiosk itself does not.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from film_scenes import HEIGHT, WIDTH, scene_at
from film_score import write_sound
from film_words import BETWEEN, CARDS, LENGTH
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from kiosk import paths
from kiosk.content.captions import write_vtt
from kiosk.domain.exhibit import Cue
from kiosk.ui.engine import load_fonts

FRAMES = 25  # a second
LANGUAGES = ("en", "es")


def draw_frame(second: float) -> QImage:
    """One picture, WIDTH x HEIGHT, 32 bits a pixel."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    draw, part = scene_at(second)
    draw(painter, part)
    painter.end()
    return image


def captions(language: int) -> tuple[Cue, ...]:
    """Every card and what is seen between them, as cues of one language (an index into LANGUAGES)."""
    cards = [(card.start, card.end, f"{card.heading[language]}. {card.words[language]}") for card in CARDS]
    between = [(start, end, words[language]) for start, end, words in BETWEEN]
    return tuple(
        Cue(round(start * 1000), round(end * 1000), words) for start, end, words in sorted(cards + between)
    )


def make(out: Path) -> None:
    """Write stand-in.webm, stand-in-poster.svg and stand-in.<language>.vtt into `out`."""
    with tempfile.TemporaryDirectory() as workshop:
        sound = Path(workshop) / "sound.wav"
        write_sound(sound)
        encode(sound, out / "stand-in.webm")
    shutil.copyfile(paths.art() / "film-still.svg", out / "stand-in-poster.svg")
    for number, language in enumerate(LANGUAGES):
        (out / f"stand-in.{language}.vtt").write_text(write_vtt(captions(number)), encoding="utf-8")


def encode(sound: Path, film: Path) -> None:
    """Pictures through a pipe into ffmpeg: VP9 and Opus in WebM."""
    command = [
        "ffmpeg", "-loglevel", "error", "-y",
        "-f", "rawvideo", "-pix_fmt", "bgra", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(FRAMES), "-i", "-",
        "-i", str(sound),
        "-c:v", "libvpx-vp9", "-pix_fmt", "yuv420p", "-crf", "34", "-b:v", "0", "-g", "50",
        "-deadline", "good", "-cpu-used", "4", "-row-mt", "1", "-tile-columns", "1",
        "-c:a", "libopus", "-b:a", "64k", "-fflags", "+bitexact", "-flags:v", "+bitexact",
        "-flags:a", "+bitexact", "-shortest", str(film),
    ]  # fmt: skip
    with subprocess.Popen(command, stdin=subprocess.PIPE) as ffmpeg:
        assert ffmpeg.stdin is not None
        for number in range(round(LENGTH * FRAMES)):
            ffmpeg.stdin.write(bytes(draw_frame(number / FRAMES).constBits()))
        ffmpeg.stdin.close()
    if ffmpeg.returncode:
        sys.exit("ffmpeg failed")


def main() -> None:
    application = QGuiApplication([])
    load_fonts(paths.resources() / "fonts")
    make(paths.media())
    application.shutdown()


if __name__ == "__main__":
    main()

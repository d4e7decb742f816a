"""Makes media/still-reading.wav: two soft strokes on a glass, twice: the question "Still reading?".

Twice, because a sound server that has to wake up first loses up to a second and a half of what it is given.
"""

import array
import math
import wave
from pathlib import Path

MADE = Path(__file__).resolve().parent.parent / "media" / "still-reading.wav"
RATE = 16_000
LENGTH = 3.2  # seconds
PAIR = ((0.0, 587.33), (0.28, 440.0))  # when, and the pitch: D5, A4
STROKES = tuple((again + at, pitch) for again in (0.0, 1.7) for at, pitch in PAIR)
OVERTONES = ((1.0, 1.0, 3.2), (2.76, 0.3, 6.0), (5.4, 0.1, 11.0))  # of the pitch, how loud, how fast it dies
LOUDEST = 14_000


def sound(at: float) -> float:
    """The sound's height at `at` seconds."""
    total = 0.0
    for start, pitch in STROKES:
        since = at - start
        if since < 0:
            continue
        onset = min(1.0, since / 0.008)
        for ratio, weight, decay in OVERTONES:
            total += onset * weight * math.exp(-decay * since) * math.sin(2 * math.pi * pitch * ratio * since)
    return total * min(1.0, (LENGTH - at) / 0.1)


def make(path: Path) -> None:
    """A mono WAV; the same bytes every time."""
    track = [sound(number / RATE) for number in range(int(LENGTH * RATE))]
    loudest = max(abs(each) for each in track)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(array.array("h", (round(LOUDEST * each / loudest) for each in track)).tobytes())


if __name__ == "__main__":
    make(MADE)

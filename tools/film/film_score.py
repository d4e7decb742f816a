"""The stand-in reel's sound: plucked strings in waltz time, a cock, waves, and the tick of a projector."""

import array
import math
import random
import wave
from pathlib import Path
from typing import TypeAlias

from film_words import LENGTH

CALLS = ((0, 0.16, 520, 640), (0.22, 0.16, 560, 700), (0.42, 0.3, 640, 980), (0.74, 0.55, 960, 560))
Track: TypeAlias = "array.array[float]"

RATE = 24_000
BEAT = 0.36  # seconds
# Chords of a slow waltz in D minor, as MIDI numbers: bass, then the two after-beats.
BARS = (
    (38, (57, 62, 65)), (38, (57, 62, 65)), (43, (58, 62, 67)), (43, (58, 62, 67)),
    (45, (57, 61, 64)), (45, (55, 61, 64)), (38, (57, 62, 65)), (41, (57, 60, 65)),
    (46, (58, 62, 65)), (43, (58, 62, 67)), (45, (57, 61, 67)), (38, (57, 62, 65)),
)  # fmt: skip
TUNE = (
    (74, 2), (73, 1), (74, 3), (70, 2), (69, 1), (67, 3), (69, 2), (67, 1), (64, 3), (65, 3), (69, 3),
    (74, 2), (72, 1), (70, 3), (73, 3), (74, 3),
)  # fmt: skip


def write_sound(path: Path) -> None:
    """A mono WAV of LENGTH seconds; the same bytes every time."""
    chance = random.Random(1937)
    track = array.array("d", bytes(8 * int(LENGTH * RATE)))
    _waltz(track, chance)
    _projector(track, chance)
    _waves(track, chance, 26.5, 36.0)
    for start in (5.6, 62.8):
        _cock(track, start)
    loudest = max(abs(each) for each in track)
    _fade(track)
    samples = array.array("h", (int(26_000 * each / loudest) for each in track))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def _waltz(track: Track, chance: random.Random) -> None:
    bar = 3 * BEAT
    for number in range(int((LENGTH - 1.5) / bar)):
        bass, chord = BARS[number % len(BARS)]
        start = number * bar
        _pluck(track, chance, start, bass, 1.1, 0.9)
        for beat in (1, 2):
            for string, note in enumerate(chord):
                _pluck(track, chance, start + beat * BEAT + string * 0.012, note, 0.5, 0.35)
    start, number = 4 * bar, 0
    while start < LENGTH - 3:
        note, beats = TUNE[number % len(TUNE)]
        _pluck(track, chance, start, note, beats * BEAT + 0.4, 0.8)
        start, number = start + beats * BEAT, number + 1


def _pluck(track: Track, chance: random.Random, start: float, note: int, length: float, loud: float) -> None:
    """A string after Karplus and Strong (1983): noise in a ring, smoothed as it goes round."""
    period = max(2, round(RATE / (440 * 2 ** ((note - 69) / 12))))
    ring = [chance.uniform(-1, 1) for _ in range(period)]
    first = int(start * RATE)
    last = min(first + int(length * RATE), len(track))
    for index in range(first, last):
        place = (index - first) % period
        value = ring[place]
        ring[place] = 0.4985 * (value + ring[(place + 1) % period])
        track[index] += loud * value * min(1.0, (last - index) / 900)


def _projector(track: Track, chance: random.Random) -> None:
    for tick in range(int(LENGTH * 12)):
        first = int(tick * RATE / 12)
        for index in range(first, min(first + 260, len(track))):
            track[index] += 0.025 * chance.uniform(-1, 1) * (1 - (index - first) / 260)


def _waves(track: Track, chance: random.Random, start: float, end: float) -> None:
    smooth = 0.0
    for index in range(int(start * RATE), int(end * RATE)):
        second = index / RATE - start
        smooth += 0.06 * (chance.uniform(-1, 1) - smooth)
        swell = math.sin(math.pi * second / (end - start)) * (0.6 + 0.4 * math.sin(second * 1.6))
        track[index] += 1.1 * smooth * swell


def _cock(track: Track, start: float) -> None:
    """Four calls: two short, one that rises, one that falls."""
    phase = 0.0
    for begin, length, low, high in CALLS:
        for step in range(int(length * RATE)):
            part = step / (length * RATE)
            phase += 2 * math.pi * (low + (high - low) * part) / RATE
            shape = math.sin(math.pi * part) ** 0.6
            tone = math.sin(phase) + 0.5 * math.sin(2 * phase) + 0.25 * math.sin(3 * phase)
            track[int((start + begin) * RATE) + step] += 0.32 * shape * tone


def _fade(track: Track) -> None:
    steps = int(1.2 * RATE)
    for step in range(steps):
        track[-1 - step] *= step / steps

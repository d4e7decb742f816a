"""Captions: WebVTT and SubRip into cues, and cues into WebVTT."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from webvtt import Caption, WebVTT
from webvtt.errors import MalformedCaptionError

from kiosk.content import files
from kiosk.content.problems import Report
from kiosk.domain.exhibit import Cue

LINES = 2
_LIMIT = 1_000_000
_ARROW = "-->"
_COMMA = re.compile(r"(\d),(\d)")
_POSITION = re.compile(r"\{\\[^}]*\}")
_NO_CUE = ("NOTE", "STYLE", "REGION")
_TIMES = 'Write it as "00:01.000 --> 00:04.000".'


@dataclass(frozen=True, slots=True)
class _Part:
    """Lines without a blank one between them; `line` is the first one's."""

    line: int
    lines: tuple[str, ...]


def load_captions(path: Path, report: Report, doubts: Report | None = None) -> tuple[Cue, ...]:
    """The cues of a .vtt or .srt file in order of time; what cannot be read is reported and left out.

    What can be shown but should be better goes to `doubts`, or is reported too.
    """
    text = files.read_text(path, report, limit=_LIMIT)
    if text is None:
        return ()
    read = read_srt if path.suffix.lower() == ".srt" else read_vtt
    return read(text, path, report, doubts)


def read_vtt(text: str, path: Path, report: Report, doubts: Report | None = None) -> tuple[Cue, ...]:
    """The cues of a WebVTT text; styles, regions and notes in it are passed over."""
    doubts = report if doubts is None else doubts
    parts = list(_parts(text))
    if not parts or not re.fullmatch(r"WEBVTT(?:[ \t].*)?", parts[0].lines[0]):
        report.warning(path, 1, "these are no WebVTT captions", 'Begin the file with a line "WEBVTT".')
        return ()
    cues: list[tuple[int, Cue]] = []
    for part in parts[1:]:
        if part.lines[0].startswith(_NO_CUE) and _ARROW not in part.lines[0]:
            continue
        cue = _cue(part, path, report, strict=True)
        if cue is not None:
            cues.append((_time_line(part), cue))
    return _doubted(cues, path, doubts)


def read_srt(text: str, path: Path, report: Report, doubts: Report | None = None) -> tuple[Cue, ...]:
    """The cues of a SubRip text; formatting in it is passed over."""
    doubts = report if doubts is None else doubts
    cues: list[tuple[int, Cue]] = []
    for part in _parts(text):
        plain = tuple(_COMMA.sub(r"\1.\2", each) if _ARROW in each else each for each in part.lines)
        plain = tuple(_POSITION.sub("", each) for each in plain)
        cue = _cue(_Part(part.line, plain), path, report, strict=False)
        if cue is not None:
            cues.append((_time_line(part), cue))
    if _ARROW not in text:
        report.warning(path, 1, "these are no SubRip captions", "Export the captions again.")
    return _doubted(cues, path, doubts)


def write_vtt(cues: Iterable[Cue]) -> str:
    """The cues as a WebVTT text that read_vtt reads back; each cue's text must have no blank line."""
    captions = [
        Caption(_timestamp(cue.start), _timestamp(cue.end), html.escape(cue.text, quote=False))
        for cue in cues
    ]
    return WebVTT(captions=captions).content


def _parts(text: str) -> Iterator[_Part]:
    first, lines = 1, list[str]()
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        if line.strip():
            first = first if lines else number
            lines.append(line)
        elif lines:
            yield _Part(first, tuple(lines))
            lines = []


def _time_line(part: _Part) -> int:
    return part.line + next((index for index, line in enumerate(part.lines) if _ARROW in line), 0)


def _cue(part: _Part, path: Path, report: Report, *, strict: bool) -> Cue | None:
    line = _time_line(part)
    if not any(_ARROW in each for each in part.lines):
        report.warning(path, line, "this text has no time", f"{_TIMES} A caption holds no blank line.")
        return None
    try:
        captions = WebVTT.from_string("WEBVTT\n\n" + "\n".join(part.lines), strict=strict).captions
    except MalformedCaptionError:
        captions = []
    if len(captions) != 1:
        report.warning(path, line, "this caption's times cannot be read", _TIMES)
        return None
    return _checked(captions[0], line, path, report)


def _checked(caption: Caption, line: int, path: Path, report: Report) -> Cue | None:
    start, end = (time.in_milliseconds() for time in (caption.start_time, caption.end_time))
    text = "\n".join(" ".join(html.unescape(each).split()) for each in caption.text.split("\n")).strip()
    if not text:
        report.warning(path, line, "this caption says nothing", "Delete it, or write what is said.")
        return None
    if end <= start:
        fault = "ends before it starts" if end < start else "lasts no time"
        report.warning(path, line, f"this caption {fault}", "Correct its times.")
        return None
    return Cue(start, end, text)


def _doubted(cues: list[tuple[int, Cue]], path: Path, doubts: Report) -> tuple[Cue, ...]:
    """The cues in order of time; those that are too long or overlap are told of."""
    latest = 0
    for line, cue in cues:
        lines = cue.text.count("\n") + 1
        if lines > LINES:
            message = f"this caption has {lines} lines; {LINES} are the most"
            doubts.warning(path, line, message, "Make two captions of it.")
        if cue.start < latest:
            message = "this caption starts before the one above has ended"
            doubts.warning(path, line, message, "Correct the times of the two.")
        latest = max(latest, cue.end)
    return tuple(sorted((cue for _, cue in cues), key=lambda cue: (cue.start, cue.end)))


def _timestamp(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{rest:03}"

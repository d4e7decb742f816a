"""Captions become cues; whatever a visitor could not read in time is told at its line."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.captions import load_captions, read_srt, read_vtt, write_vtt
from kiosk.content.problems import Report
from kiosk.domain.exhibit import Cue

PATH = Path("a.vtt")


def told(report: Report) -> list[tuple[int, str]]:
    return [(each.line, each.message) for each in report]


def test_webvtt_is_read_with_its_notes_and_styles_passed_over() -> None:
    text = """\
WEBVTT - the reel

STYLE
::cue { color: white }

NOTE made by hand
over two lines

title
00:01.000 --> 00:04.500 line:90% align:center
<v Narrator>He <i>spoke</i> &amp; smiled.
Twice.

01:00:00.000 --> 01:00:02.000
-- Gracias.
"""
    report = Report()
    assert read_vtt(text, PATH, report) == (
        Cue(1000, 4500, "He spoke & smiled.\nTwice."),
        Cue(3_600_000, 3_602_000, "-- Gracias."),
    )
    assert not told(report)


def test_subrip_is_read_with_its_formatting_passed_over() -> None:
    text = (
        "1\n00:00:01,000 --> 00:00:04,500\n{\\an8}<i>Hola</i>, 1,5\n\n2\n0:00:05,000 --> 0:00:06,000\nOtra\n"
    )
    report = Report()
    assert read_srt(text, PATH, report) == (Cue(1000, 4500, "Hola, 1,5"), Cue(5000, 6000, "Otra"))
    assert not told(report)


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        ("00:01.000 --> 00:01.000\na\n", 3, "this caption lasts no time"),
        ("\n00:02.000 --> 00:01.000\na\n", 4, "this caption ends before it starts"),
        ("00:01.000 -> 00:02.000\na\n", 3, "this text has no time"),
        ("x\n00:01 --> 00:02\na\n", 4, "this caption's times cannot be read"),
        ("00:61.000 --> 00:62.000\na\n", 3, "this caption's times cannot be read"),
        ("00:01.000 --> 00:02.000 line:nowhere\na\n", 3, "this caption's times cannot be read"),
        ("00:01.000 --> 00:02.000\n", 3, "this caption says nothing"),
        ("00:01.000 --> 00:02.000\na\n\nb\n", 6, "this text has no time"),
        ("00:01.000 --> 00:02.000\na\nb\nc\n", 3, "this caption has 3 lines; 2 are the most"),
        (
            "00:01.000 --> 00:03.000\na\n\n00:02.000 --> 00:04.000\nb\n",
            6,
            "this caption starts before the one above has ended",
        ),
        (
            "00:05.000 --> 00:06.000\na\n\nid\n00:01.000 --> 00:02.000\nb\n",
            7,
            "this caption starts before the one above has ended",
        ),
    ],
)
def test_a_bad_caption_is_told_at_its_line(body: str, line: int, message: str) -> None:
    report = Report()
    read_vtt("WEBVTT\n\n" + body, PATH, report)
    assert told(report) == [(line, message)]


def test_a_long_caption_is_held_against_all_that_follow() -> None:
    report = Report()
    times = ("00:01.000 --> 00:09.000", "00:02.000 --> 00:03.000", "00:04.000 --> 00:05.000")
    read_vtt("WEBVTT\n\n" + "".join(f"{each}\na\n\n" for each in times), PATH, report)
    assert [line for line, _ in told(report)] == [6, 9]


def test_one_bad_caption_does_not_lose_the_others() -> None:
    report = Report()
    cues = read_vtt("WEBVTT\n\nbad --> worse\na\n\n00:01.000 --> 00:02.000\nb\n", PATH, report)
    assert cues == (Cue(1000, 2000, "b"),)
    assert told(report) == [(3, "this caption's times cannot be read")]


@pytest.mark.parametrize(
    "text", ["", "hello\n", "WEBVTTX\n\n00:01.000 --> 00:02.000\na\n", "1\n00:00:01,000\n"]
)
def test_what_is_no_webvtt_is_told(text: str) -> None:
    report = Report()
    assert read_vtt(text, PATH, report) == ()
    assert told(report) == [(1, "these are no WebVTT captions")]


def test_what_is_no_subrip_is_told() -> None:
    report = Report()
    assert read_srt("hello\n", PATH, report) == ()
    assert (1, "these are no SubRip captions") in told(report)


def test_subrip_of_which_every_caption_is_wrong_is_told_by_its_captions_only() -> None:
    report = Report()
    assert read_srt("1\n00:00:05,000 --> 00:00:03,500\nback\n", PATH, report) == ()
    assert told(report) == [(2, "this caption ends before it starts")]


def test_a_file_is_read_by_its_ending(tmp_path: Path) -> None:
    (tmp_path / "a.vtt").write_bytes(
        b"\xef\xbb\xbfWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nCoyoac\xc3\xa1n\r\n"
    )
    (tmp_path / "a.SRT").write_text("1\n00:00:01,000 --> 00:00:02,000\nb\n")
    report = Report()
    assert load_captions(tmp_path / "a.vtt", report) == (Cue(1000, 2000, "Coyoacán"),)
    assert load_captions(tmp_path / "a.SRT", report) == (Cue(1000, 2000, "b"),)
    assert load_captions(tmp_path / "none.vtt", report) == ()
    assert told(report) == [(0, "this file is missing")]


LINE = (
    st.text("ab<>&-é 1:.", min_size=1, max_size=12)
    .map(str.strip)
    .filter(bool)
    .map(lambda line: " ".join(line.split()))
)
TIMES = st.lists(st.integers(0, 360_000_000), min_size=2, max_size=20, unique=True).map(sorted)


@settings(deadline=None)
@given(TIMES, st.lists(st.lists(LINE, min_size=1, max_size=2).map("\n".join), min_size=10, max_size=10))
def test_what_is_written_is_read_again(times: list[int], texts: list[str]) -> None:
    starts, ends = times[::2], times[1::2]
    cues = tuple(Cue(start, end, text) for start, end, text in zip(starts, ends, texts, strict=False))
    report = Report()
    assert read_vtt(write_vtt(cues), PATH, report) == cues
    assert not told(report)


PIECES = st.sampled_from(
    ["WEBVTT", "\n", "\n\n", "00:01.000", "00:00:02,000", " --> ", "a", "NOTE", "1", "<i>", "&amp;"]
)


@settings(deadline=None)
@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_any_text_gives_cues_or_problems(text: str) -> None:
    for read in (read_vtt, read_srt):
        report = Report()
        cues = read(text, PATH, report)
        assert cues or told(report) or text.strip().startswith("WEBVTT")
        assert all(0 <= cue.start < cue.end and cue.text for cue in cues)

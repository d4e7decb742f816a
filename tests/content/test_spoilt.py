"""One thing spoilt at a time in a good exhibit: where it is told, and what it costs."""

from pathlib import Path

import pytest

from kiosk.content.problems import Severity
from tests.content.spoiling import load, spoil, told


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "message"),
    [
        ("exhibit.yaml", "[fr, en]", "[fr, en, fr]", 2, "the language fr stands twice"),
        ("exhibit.yaml", "[fr, en]", "[fr, en_GB]", 2, '"languages" cannot be "en_GB"'),
        ("timeline.yaml", "id: kew", "id: chalon", 7, 'the id "chalon" stands twice in places'),
        ("timeline.yaml", "start: 1816", "start: 1815", 3, 'the eras "youth" and "light" overlap'),
        ("timeline.yaml", "end: 1833", "end: 1800", 3, 'the era "light" ends before it starts'),
        ("timeline.yaml", "place: kew", "place: london", 12, 'the place "london" does not exist'),
        ("timeline.yaml", "era: youth", "era: childhood", 21, 'the era "childhood" does not exist'),
        ("timeline.yaml", "from: saint-loup", "from: paris", 36, 'the place "paris" does not exist'),
        ("timeline.yaml", "event: journey", "event: flight", 36, 'the event "flight" does not exist'),
        ("timeline.yaml", "1827-09", "1827-09\n    end: 1826", 11, "the event ends before it starts"),
    ],
)
def test_what_the_whole_stands_on_refuses_the_exhibit(
    tmp_path: Path, name: str, old: str, new: str, line: int, message: str
) -> None:
    root = spoil(tmp_path, {name: (old, new)})
    loaded = load(root)
    assert (name, line, message) in told(loaded, root)
    assert loaded.exhibit is None


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "message"),
    [
        (
            "timeline.yaml",
            "section: the-window",
            "section: the-door",
            34,
            'the section "the-door" does not exist',
        ),
        ("timeline.yaml", "section: the-window", "chapter: start", 34, 'the chapter "start" does not exist'),
        (
            "timeline.yaml",
            "era: youth",
            "era: light",
            21,
            'the event "birth" of 1765 lies outside its era "light"',
        ),
        (
            "timeline.yaml",
            "{by: sea, via: [[51.12, 1.32]]}",
            "{by: sea}",
            36,
            "the stretch by sea does not say where it ends",
        ),
        (
            "timeline.yaml",
            "{by: sea, via: [[51.12, 1.32]]}",
            "{by: sea, via: [[51.12, -169.0], [51.12, 179.0], [51.12, 1.32]]}",
            36,
            "the leg goes over 170° W, where the map ends, and is drawn the other way round the world",
        ),
        (
            "timeline.yaml",
            "to: kew",
            "to: chalon",
            36,
            'the leg does not lead to "kew", where its event "journey" is',
        ),
        (
            "timeline.yaml",
            "precision: month",
            "precision: day",
            11,
            'the start gives no day, which the precision "day" wants',
        ),
        (
            "timeline.yaml",
            "en: Journey to England}",
            "en: A long and tiring journey to the south of England}",
            15,
            "the title has 10 words in en; 9 are the most",
        ),
        (
            "timeline.yaml",
            "1765-03-07",
            "1765-03-07\n    old_style: 1765-02-23",
            19,
            "this Old Style day is 1765-03-06 in New Style, not the start",
        ),
        (
            "timeline.yaml",
            "1765-03-07",
            "1765-03-07\n    old_style: 1765-02-29",
            19,
            "the Julian calendar has no such day",
        ),
        (
            "timeline.yaml",
            "1765-03-07",
            "1765-03-07\n    old_style: 1765-02",
            19,
            "the Old Style date has no day",
        ),
        (
            "sections/en/01-the-window.md",
            "# The window",
            "# " + "word " * 8,
            4,
            "the title has 8 words; 7 are the most",
        ),
        (
            "sections/en/01-the-window.md",
            "The light works",
            "The light works " + "word " * 20,
            9,
            "a sentence has 30 words; 25 are the most",
        ),
        (
            "sections/en/01-the-window.md",
            "The light works",
            "Word. " * 70 + "The light works",
            4,
            "the section has 99 words; 90 are the most",
        ),
        ("sections/en/02-bitumen.md", "box.svg", "camera.svg", 6, 'the picture "camera.svg" is missing'),
        ("art/box.svg", "</svg>", "", 6, 'the picture "box.svg" is not well-formed'),
        (
            "sections/en/02-bitumen.md",
            "section:the-window",
            "section:the-door",
            14,
            'the link "section:the-door"',
        ),
        (
            "about/en.md",
            "the museum",
            "[the museum](place:london)",
            3,
            'the link "place:london" leads to nothing',
        ),
    ],
)
def test_what_a_visitor_can_do_without_is_told_and_nothing_is_left_out(
    tmp_path: Path, name: str, old: str, new: str, line: int, message: str
) -> None:
    root = spoil(tmp_path, {name: (old, new)})
    loaded = load(root)
    assert all(each.severity is Severity.WARNING for each in loaded.problems)
    assert any(each.line == line and each.message.startswith(message) for each in loaded.problems)
    assert loaded.exhibit is not None
    assert [len(edition.sections) for edition in loaded.exhibit.editions.values()] == [2, 2]
    assert [len(edition.timeline.events) for edition in loaded.exhibit.editions.values()] == [3, 3]

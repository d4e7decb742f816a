"""YAML is read as it is meant, and each fault of it is told at its own line."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ConfigDict, TypeAdapter

from kiosk.content import yaml
from kiosk.content.problems import Report

PATH = Path("a.yaml")


@dataclass(frozen=True, slots=True)
class Point:
    __pydantic_config__ = ConfigDict(extra="forbid")
    name: str
    x: int
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    __pydantic_config__ = ConfigDict(extra="forbid")
    points: tuple[Point, ...]


POINTS = TypeAdapter(Points)


def told(report: Report) -> list[tuple[int, str]]:
    return [(each.line, each.message) for each in report]


def test_values_are_what_a_curator_means() -> None:
    text = 'a: no\nb: "0:12"\nc: 10:30\nd: 1937-01-09\ne: 2010\nf: -97.86\ng: yes\nh: true\ni:\nno: x\n1: y\n'
    document = yaml.read(text, PATH, Report())
    assert document is not None
    assert document.value == {
        "a": "no",
        "b": "0:12",
        "c": "10:30",
        "d": "1937-01-09",
        "e": 2010,
        "f": -97.86,
        "g": "yes",
        "h": True,
        "i": None,
        "no": "x",
        "1": "y",
    }


def test_keys_and_items_know_their_lines() -> None:
    document = yaml.read("a:\n  - x: 1\n    y: 2\n  - {x: 3,\n     y: 4}\n", PATH, Report(), first_line=11)
    assert document is not None
    assert [document.line(*keys) for keys in (("a",), ("a", 0, "y"), ("a", 1), ("a", 1, "y"))] == [
        11,
        13,
        14,
        15,
    ]
    assert document.line("a", 1, "none", "deeper") == 14
    assert document.line("b") == 11


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 0, "this file says nothing"),
        ("# only a comment\n", 0, "this file says nothing"),
        ("a: 1\nb: 2\na: 3\n", 3, 'the key "a" stands here twice'),
        ("a:\n  b: 1\n c: 2\n", 3, "this is no YAML"),
        ("a:\n\tb: 1\n", 2, "a tab stands where YAML wants spaces"),
        ("a: [1, 2\nb: 3\n", 2, "this is no YAML"),
        ('a: 1\nb: "open\nc: 1\n', 2, "this is no YAML"),
        ("a: &x [1]\nb: *x\n", 2, "an alias (*) repeats another part"),
        ("a: &x\n  b: *x\n", 2, "an alias (*) repeats another part"),
        ("a: 1\nb: !!python/none x\n", 2, "the tag tag:yaml.org,2002:python/none is not understood"),
        ("a: 1\n[1, 2]: 3\n", 2, "a key is not a word"),
        ("a: 1\n---\nb: 2\n", 2, "this is no YAML"),
        ("[" * 3000, 1, "this is nested too deeply"),
    ],
)
def test_what_is_not_understood_is_told_with_its_line(text: str, line: int, message: str) -> None:
    report = Report()
    assert yaml.read(text, PATH, report) is None
    assert len(told(report)) == 1
    assert told(report)[0][0] == line
    assert told(report)[0][1].startswith(message)


def test_all_faults_of_a_shape_are_told_at_once() -> None:
    text = (
        "points:\n"
        "  - {name: a, x: 1}\n"
        "  - name: 2\n"
        "    x: one\n"
        "    z: 3\n"
        "  - name: c\n"
        "  - nothing\n"
        "  - {name: d, x: 1, tags: [a, 5]}\n"
        "colour: red\n"
    )
    report = Report()
    document = yaml.read(text, PATH, report)
    assert document is not None
    assert yaml.validate(document, POINTS, report) is None
    assert told(report) == [
        (3, '"points.name" must be text; put it in quotes'),
        (4, '"points.x" must be a whole number'),
        (5, '"points.z" is not understood'),
        (6, '"points.x" is missing'),
        (7, '"points" must hold keys with values'),
        (8, '"points.tags" must be text; put it in quotes'),
        (9, '"colour" is not understood'),
    ]


def test_a_sound_document_becomes_its_shape() -> None:
    report = Report()
    document = yaml.read("points:\n  - {name: a, x: 1, tags: [p, q]}\n", PATH, report)
    assert document is not None
    assert yaml.validate(document, POINTS, report) == Points((Point("a", 1, ("p", "q")),))
    assert not told(report)


@settings(deadline=None)
@given(st.one_of(st.text(), st.text("ab:-[]{}&*!|>'\"#\n\t ,?%@0.")))
def test_any_text_is_a_document_or_a_problem(text: str) -> None:
    report = Report()
    document = yaml.read(text, PATH, report)
    assert (document is None) == bool(told(report))
    lines = (
        text.count("\n") + text.count("\r") + text.count("\x85") + text.count("\u2028") + text.count("\u2029")
    )
    assert all(0 <= line <= lines + 1 for line, _ in told(report))
    if document is not None:
        yaml.validate(document, POINTS, report)

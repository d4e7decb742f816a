"""Files are found inside their folders only, and what cannot be read is a problem with its place."""

import os
from pathlib import Path

import pytest

from kiosk.content import files
from kiosk.content.problems import Report

SVG = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>'


def told(report: Report) -> list[tuple[int, str]]:
    return [(each.line, each.message) for each in report]


def test_text_loses_its_mark_and_its_foreign_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\n")
    report = Report()
    assert files.read_text(path, report) == "one\ntwo\nthree\n"
    assert not told(report)


@pytest.mark.parametrize(
    ("data", "line", "message"),
    [
        (b"one\ntwo \xff\n", 2, "this is not UTF-8 text"),
        ("Kahlo".encode("utf-16"), 1, "this is not UTF-8 text"),
        (b"x" * 1001, 0, "this file is larger than 1000 bytes"),
    ],
)
def test_what_is_no_text_is_reported_and_not_read(
    tmp_path: Path, data: bytes, line: int, message: str
) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(data)
    report = Report()
    assert files.read_text(path, report, limit=1000) is None
    assert told(report) == [(line, message)]


def test_what_stands_in_the_place_of_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "loop.md").symlink_to("loop.md")
    os.mkfifo(tmp_path / "pipe.md")
    said = {}
    for name in ("none.md", "folder.md", "loop.md", "pipe.md"):
        report = Report()
        assert files.read_text(tmp_path / name, report) is None
        said[name] = told(report)
    assert said == {
        "none.md": [(0, "this file is missing")],
        "folder.md": [(0, "this is a folder, not a file")],
        "loop.md": [(0, "this link leads to no file")],
        "pipe.md": [(0, "this is no ordinary file")],
    }


def test_invisible_characters_are_reported_at_their_lines_and_read_as_spaces(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("one\ntwo\x00three\tfour\n\ufdd0five\n", "utf-8")
    report = Report()
    assert files.read_text(path, report) == "one\ntwo three\tfour\n five\n"
    assert told(report) == [(2, "an invisible character U+0000"), (3, "an invisible character U+FDD0")]


def test_the_first_folder_that_has_a_file_gives_it(tmp_path: Path) -> None:
    own, shared = tmp_path / "own", tmp_path / "shared"
    for folder in (own, shared):
        folder.mkdir()
        (folder / "a.svg").write_text(SVG)
    (shared / "b.svg").write_text(SVG)
    assert files.find("a.svg", (own, shared)) == own / "a.svg"
    assert files.find("b.svg", (own, shared)) == shared / "b.svg"


@pytest.mark.parametrize(
    "name", ["", ".", "../secret.svg", "a/../../secret.svg", "none.svg", "a\0b", "a\\b.svg", "a" * 5000]
)
def test_a_name_that_leads_out_of_the_folder_finds_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.svg").write_text(SVG)
    art = tmp_path / "art"
    (art / "a").mkdir(parents=True)
    assert files.find(name, (art,)) is None
    assert files.find(str(tmp_path / "secret.svg"), (art,)) is None


@pytest.mark.parametrize(
    ("name", "data", "fault"),
    [
        ("a.svg", SVG.encode(), ""),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", "is not well-formed"),
        ("a.svg", b"", "is not well-formed"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>", "draws nothing"),
        ("a.svg", b"<html><path/></html>", "is no SVG drawing"),
        ("a.svg", b"<svg>" + b" " * files.SVG_LIMIT, "is larger than 5000000 bytes"),
        ("a.png", b"\x89PNG\r\n\x1a\n...", ""),
        ("a.png", SVG.encode(), "holds no PNG picture"),
        ("a.JPG", b"\xff\xd8\xff\xe0", ""),
        ("a.jpg", b"", "holds no JPG picture"),
        ("a.webp", b"RIFF", "is no SVG, PNG or JPEG"),
    ],
)
def test_a_picture_that_cannot_be_drawn_says_why(tmp_path: Path, name: str, data: bytes, fault: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    told = files.picture_fault(path)
    assert told.startswith(fault)
    assert bool(told) == bool(fault)

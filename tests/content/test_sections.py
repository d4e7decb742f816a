"""Sections are found by their file names, and a file that is none is told."""

from pathlib import Path

import pytest

from tests.content.spoiling import copy_good, load, spoil, told


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("sections/en/03 Notes.md", "this is no section's file name"),
        ("sections/en/notes.txt", "this is no section's file name"),
        ("sections/de", "this is none of the exhibit's languages"),
        ("about/de.md", "this file is not understood"),
    ],
)
def test_a_file_that_is_no_section_is_told_and_passed_over(tmp_path: Path, name: str, message: str) -> None:
    root = copy_good(tmp_path)
    (root / name).write_text("# Notes\n")
    loaded = load(root)
    assert told(loaded, root) == [(name, 0, message)]
    assert loaded.exhibit is not None


def test_hidden_files_are_nobodys_business(tmp_path: Path) -> None:
    root = copy_good(tmp_path)
    (root / "sections" / "en" / ".02-bitumen.md.swp").write_bytes(b"\xff")
    assert not load(root).problems


def test_a_section_missing_in_one_language_is_told_and_left_out_in_all(tmp_path: Path) -> None:
    root = copy_good(tmp_path)
    (root / "sections" / "fr" / "01-the-window.md").unlink()
    loaded = load(root)
    assert told(loaded, root) == [("sections/fr/01-the-window.md", 0, "this file is missing")]
    assert loaded.exhibit is not None
    for edition in loaded.exhibit.editions.values():
        assert [(section.id, section.number) for section in edition.sections] == [("bitumen", 1)]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("03-bitumen.md", 'a second file for the section "bitumen"'),
        ("02-silver.md", "a second section of number 02"),
    ],
)
def test_a_number_or_an_id_given_twice_is_told(tmp_path: Path, name: str, message: str) -> None:
    root = copy_good(tmp_path)
    for language in ("fr", "en"):
        (root / "sections" / language / name).write_text("# Silver\n\nWords.\n")
    assert message in [each.message for each in load(root).problems]


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("# The window", "The window", 4, "this section has no title"),
        ("kicker: Saint-Loup, about 1827", "kicker: 1827", 2, '"kicker" must be text; put it in quotes'),
        ("kicker: Saint-Loup, about 1827", "ground: sand", 2, "\"ground\" must be one of 'paper' or 'ink'"),
        ("kicker: Saint-Loup, about 1827", "a: 1\ncolour: red", 3, '"colour" is not understood'),
        ("kicker: Saint-Loup, about 1827", "kicker: [x", 3, "this is no YAML"),
        ("1827\n---\n", "1827\n\n", 1, "the front matter has no end"),
    ],
)
def test_a_section_with_a_broken_head_is_left_out(
    tmp_path: Path, old: str, new: str, line: int, message: str
) -> None:
    root = spoil(tmp_path, {"sections/en/01-the-window.md": (old, new)})
    loaded = load(root)
    assert any(each.line == line and each.message.startswith(message) for each in loaded.problems)
    assert loaded.exhibit is not None
    assert [section.id for section in loaded.exhibit.editions["fr"].sections] == ["bitumen"]


def test_the_longest_section_allowed_is_no_problem(tmp_path: Path) -> None:
    root = copy_good(tmp_path)
    words = "One two three four five. " * 18
    path = root / "sections" / "en" / "02-bitumen.md"
    head = "---\nkicker: Not counted here\n---\n# Seven words are the most a title\n"
    path.write_text(f'{head}\n{words}\n\n![a b](box.svg "c d")\n')
    assert not load(root).problems
    path.write_text(path.read_text() + "\nMore.\n")
    assert told(load(root), root) == [
        ("sections/en/02-bitumen.md", 4, "the section has 91 words; 90 are the most")
    ]

"""Reads and finds the files of an exhibit; whatever cannot be read is a problem."""

import unicodedata
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree

from kiosk.content.problems import Report

TEXT_LIMIT = 1_000_000
SVG_LIMIT = 5_000_000
_DRAWN = frozenset(
    {"circle", "ellipse", "image", "line", "path", "polygon", "polyline", "rect", "text", "use"}
)
_SIGNATURES = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}


def read_text(path: Path, report: Report, *, limit: int = TEXT_LIMIT) -> str | None:
    """The UTF-8 text of a file of at most `limit` bytes, with plain line feeds; None where it is unreadable.

    Characters that no reader sees (controls, non-characters) are reported and read as spaces.
    """
    if not is_file(path):
        report.error(path, 0, *_no_file(path))
        return None
    try:
        if path.stat().st_size > limit:
            report.error(path, 0, f"this file is larger than {limit} bytes", "Make it shorter.")
            return None
        data = path.read_bytes()
    except OSError as error:
        report.error(path, 0, f"this file cannot be read: {error.strerror}", "Check the rights to the file.")
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        report.error(path, line, "this is not UTF-8 text", "Save the file as UTF-8.")
        return None
    return _visible(path, text.replace("\r\n", "\n").replace("\r", "\n"), report)


def _no_file(path: Path) -> tuple[str, str]:
    """What stands in a file's place, and what to do."""
    try:
        if path.is_symlink():
            return "this link leads to no file", "Put the file itself here."
        if path.is_dir():
            return "this is a folder, not a file", "Put a file of this name in its place."
        if path.exists():
            return "this is no ordinary file", "Put a file of text in its place."
    except OSError:
        pass
    return "this file is missing", "Add it, or correct its name."


def _visible(path: Path, text: str, report: Report) -> str:
    unseen = {char for char in set(text) if is_unseen(char)}
    for number, line in enumerate(text.split("\n") if unseen else (), start=1):
        for char in sorted(unseen.intersection(line)):
            report.warning(path, number, f"an invisible character U+{ord(char):04X}", "Delete it.")
    return text.translate({ord(char): " " for char in unseen})


def is_unseen(char: str) -> bool:
    """Whether a character has no place in a text: controls other than tab and line feed, non-characters."""
    if char in "\t\n":
        return False
    code = ord(char)
    return (
        unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp")
        or code & 0xFFFE == 0xFFFE
        or 0xFDD0 <= code <= 0xFDEF
    )


def find(name: str, folders: Iterable[Path]) -> Path | None:
    """The absolute path of the first file of this name; names that lead out of the folders find nothing."""
    relative = PurePosixPath(name)
    if not name or "\\" in name or "\0" in name or relative.is_absolute() or ".." in relative.parts:
        return None
    for folder in folders:
        candidate = folder / relative
        if is_file(candidate):
            return candidate.resolve()
    return None


def is_file(path: Path) -> bool:
    """Whether there is a readable name for a file; a name too long or a closed folder is none."""
    try:
        return path.is_file()
    except OSError:
        return False


def visible(folder: Path) -> list[Path]:
    """What stands in a folder, in order of name, without hidden files; nothing where it cannot be read."""
    try:
        return sorted(each for each in folder.iterdir() if not each.name.startswith("."))
    except OSError:
        return []


def picture_fault(path: Path) -> str:
    """Why a picture cannot be drawn, as the end of the sentence "it ..."; "" where it can."""
    suffix = path.suffix.lower()
    try:
        with path.open("rb") as file:
            data = file.read(SVG_LIMIT + 1 if suffix == ".svg" else 16)
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    if suffix == ".svg":
        return _svg_fault(data)
    if suffix not in _SIGNATURES:
        return "is no SVG, PNG or JPEG"
    return "" if data.startswith(_SIGNATURES[suffix]) else f"holds no {suffix[1:].upper()} picture"


def _svg_fault(data: bytes) -> str:
    if len(data) > SVG_LIMIT:
        return f"is larger than {SVG_LIMIT} bytes"
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        return f"is not well-formed ({error})"
    names = {str(each.tag).rpartition("}")[2] for each in root.iter()}
    if str(root.tag).rpartition("}")[2] != "svg":
        return "is no SVG drawing"
    return "" if names & _DRAWN else "draws nothing"

"""Collects the interface's words from QML into resources/i18n/kiosk_<language>.ts and compiles them to .qm.

A translator edits the .ts file (Qt Linguist or an editor), then runs this again. `--check` changes nothing
and fails where a word is new, unused or untranslated, or a .qm file is not its .ts file's.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
QML = ROOT / "kiosk" / "qml"
QT = Path(PySide6.__file__).parent
SOURCE_LANGUAGE = "en"


def collect(file: Path, language: str) -> None:
    """Brings a .ts file up to date with the QML; of the source language it holds only plurals."""
    only_plurals = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
    _run("lupdate", *only_plurals, "-no-obsolete", "-locations", "none", "-source-language", SOURCE_LANGUAGE,
         "-target-language", language, str(QML), "-ts", str(file))  # fmt: skip


def compile_words(file: Path, out: Path) -> None:
    _run("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(out))


def problems(file: Path, workshop: Path) -> list[str]:
    """What `--check` finds in one .ts file; `workshop` is an empty folder for copies."""
    fresh, compiled = workshop / file.name, workshop / file.with_suffix(".qm").name
    shutil.copy(file, fresh)
    collect(fresh, _language(file))
    compile_words(file, compiled)
    found = [f"{file}: not translated: {text!r}" for text in _unfinished(file)]
    if fresh.read_bytes() != file.read_bytes():
        found.append(f"{file}: the QML has other words; run tools/i18n.py")
    shipped = file.with_suffix(".qm")
    if not shipped.exists() or shipped.read_bytes() != compiled.read_bytes():
        found.append(f"{shipped}: not compiled from {file.name}; run tools/i18n.py")
    return found


def _language(file: Path) -> str:
    return file.stem.removeprefix("kiosk_")


def _unfinished(file: Path) -> list[str]:
    messages = ElementTree.parse(file).getroot().iter("message")
    return [
        each.findtext("source") or ""
        for each in messages
        if each.find("translation[@type='unfinished']") is not None
    ]


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([str(QT / tool), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def _check(files: list[Path]) -> None:
    found: list[str] = []
    for file in files:
        with tempfile.TemporaryDirectory() as workshop:
            found += problems(file, Path(workshop))
    if found:
        sys.exit("\n".join(found))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--check", action="store_true", help="change nothing; fail where something is out of date"
    )
    parser.add_argument("--add", metavar="LANGUAGE", help="begin another language")
    arguments = parser.parse_args()
    files = sorted(FOLDER.glob("kiosk_*.ts"))
    if arguments.check:
        _check(files)
        return
    if arguments.add:
        files.append(FOLDER / f"kiosk_{arguments.add}.ts")
    for file in files:
        collect(file, _language(file))
        compile_words(file, file.with_suffix(".qm"))


if __name__ == "__main__":
    main()

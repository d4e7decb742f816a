"""Describes Kiosk.Backend's Python types for Qt's QML tools, in build/qmltypes; `--lint` runs qmllint."""

import argparse
import re
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "qmltypes"
MODULE = "Kiosk.Backend"
MAJOR_VERSION = 1
QT = Path(PySide6.__file__).parent
CLASS = re.compile(r"^class (\w+)\(([^)]*)\):", re.MULTILINE)
# Modules whose types ours derive from or hand over.
FOREIGN = ("core", "gui", "qml", "quick")


def describe(out: Path = OUT) -> Path:
    """Writes qmldir and qmltypes of the backend module; returns the import path for the QML tools."""
    folder = out.joinpath(*MODULE.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    dump = out / "backend.json"
    _run(sys.executable, str(QT / "scripts" / "metaobjectdump.py"), "--quiet", "-o", str(dump), *_sources())
    foreign = ",".join(str(QT / "Qt" / "metatypes" / f"qt6{name}_metatypes.json") for name in FOREIGN)
    _run(
        str(QT / "Qt" / "libexec" / "qmltyperegistrar"),
        f"--import-name={MODULE}",
        f"--major-version={MAJOR_VERSION}",
        f"--foreign-types={foreign}",
        f"--generate-qmltypes={folder / 'backend.qmltypes'}",
        "-o",
        str(out / "registration.cpp"),
        str(dump),
    )
    described = f"module {MODULE}\ntypeinfo backend.qmltypes\ndepends QtQuick auto\n"
    (folder / "qmldir").write_text(described, encoding="utf-8")
    return out


def _sources() -> list[str]:
    """Files with Qt classes, each after those that define its bases: the dump must have met them before."""
    texts = {path: path.read_text("utf-8") for path in sorted((ROOT / "kiosk" / "ui").rglob("*.py"))}
    classes = {path: CLASS.findall(text) for path, text in texts.items() if "PySide6.Qt" in text}
    home = {name: path for path, found in classes.items() for name, _ in found}
    bases = {
        path: {home[base] for _, names in found for base in re.findall(r"\w+", names) if base in home}
        - {path}
        for path, found in classes.items()
    }
    return [str(path) for path in TopologicalSorter(bases).static_order()]


def lint(imports: Path) -> int:
    """Runs qmllint over all QML; any warning fails. Returns its exit code."""
    qml = ROOT / "kiosk" / "qml"
    files = [str(path) for path in sorted(qml.rglob("*.qml"))]
    command = [str(QT / "qmllint"), "--max-warnings", "0", "-I", str(imports), "-I", str(qml), *files]
    return subprocess.run(command, check=False).returncode


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")
    if done.stderr.strip():
        sys.stderr.write(done.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lint", action="store_true", help="run qmllint over all QML afterwards")
    arguments = parser.parse_args()
    imports = describe()
    sys.exit(lint(imports) if arguments.lint else 0)


if __name__ == "__main__":
    main()

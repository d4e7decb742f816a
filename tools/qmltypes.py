"""Describes Kiosk.Backend's Python types for Qt's QML tools, in build/qmltypes; `--lint` runs qmllint."""

import argparse
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "qmltypes"
MODULE = "Kiosk.Backend"
MAJOR_VERSION = 1
QT = Path(PySide6.__file__).parent
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
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo backend.qmltypes\n", encoding="utf-8")
    return out


def _sources() -> list[str]:
    """Files with Qt classes. Models come first: the dump must meet a base class before its heirs."""
    qt = [path for path in (ROOT / "kiosk" / "ui").rglob("*.py") if "PySide6.Qt" in path.read_text("utf-8")]
    return [str(path) for path in sorted(qt, key=lambda path: (path.parent.name != "models", path))]


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

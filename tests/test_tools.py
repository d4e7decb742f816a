"""The tools of the house: the backend's types for qmllint, and the interface's words."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tools import i18n, qmltypes

RIGHT = """
import QtQuick
import Kiosk.Backend
Text {
    required property HomeViewModel home
    text: home.title
}
"""
GONE = """
<context>
    <name>Gone</name>
    <message>
        <source>Old</source>
        <translation>Viejo</translation>
    </message>
</context>
</TS>
"""


@pytest.mark.parametrize(("member", "code"), [("title", 0), ("titel", 255)])
def test_qmllint_knows_the_members_of_a_view_model(tmp_path: Path, member: str, code: int) -> None:
    file = tmp_path / "Probe.qml"
    file.write_text(RIGHT.replace("home.title", f"home.{member}"), encoding="utf-8")
    imports = qmltypes.describe(tmp_path / "types")
    lint = [str(qmltypes.QT / "qmllint"), "--max-warnings", "0", "-I", str(imports), str(file)]
    done = subprocess.run(lint, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """The Spanish words, freshly compiled, in a folder of their own."""
    file = tmp_path / "kiosk_es.ts"
    shutil.copy(i18n.FOLDER / file.name, file)
    i18n.collect(file, "es")
    i18n.compile_words(file, file.with_suffix(".qm"))
    return file


def found(words: Path) -> str:
    workshop = words.parent / "workshop"
    workshop.mkdir()
    return "\n".join(line for line in i18n.problems(words, workshop) if "not translated" not in line)


def test_fresh_words_are_no_problem(words: Path) -> None:
    assert found(words) == ""


def test_a_word_that_the_interface_lost_is_a_problem(words: Path) -> None:
    words.write_text(words.read_text(encoding="utf-8").replace("</TS>", GONE), encoding="utf-8")
    assert "the QML has other words" in found(words)


def test_words_that_are_not_compiled_are_a_problem(words: Path) -> None:
    words.with_suffix(".qm").write_bytes(b"")
    assert "not compiled" in found(words)


def test_a_word_without_a_translation_is_a_problem(words: Path) -> None:
    text = words.read_text(encoding="utf-8")
    words.write_text(text.replace("<translation>", '<translation type="unfinished">', 1), encoding="utf-8")
    workshop = words.parent / "workshop"
    workshop.mkdir()
    assert any("not translated" in line for line in i18n.problems(words, workshop))

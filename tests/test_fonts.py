"""The faces: those that the theme names, with their licences, and every letter of the languages they set."""

import itertools
import re
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication, QRawFont

from kiosk import paths

FONTS = paths.resources() / "fonts"
OURS = ("AlumniSans", "GolosText", "Literata")  # further faces set visitors' words only
FACES = sorted(path for path in FONTS.glob("*.ttf") if path.name.startswith(OURS))
RANGES = {
    "Latin": range(0x20, 0x7F),
    "Latin-1": range(0xA1, 0x100),
    "Latin Extended-A": range(0x100, 0x180),
    "Cyrillic": range(0x400, 0x460),
}
SIGNS = "’‘“”„«»–—…·−№°"
RARE = "ĲĳŉſĿŀĸЀЍѐѝ"  # ligatures, and letters that nobody writes today
# Esperanto's and a few more, which the interface's face lacks: Qt takes them from the text's.
LENT = {"GolosText": "ĈĉĔĕĜĝĤĥĨĩĬĭĴĵŎŏŜŝŢţŦŧŨũ"}


def letters() -> str:
    found = "".join(map(chr, itertools.chain(*RANGES.values())))
    return "".join(each for each in found if unicodedata.category(each) in ("Lu", "Ll") and each not in RARE)


@pytest.mark.parametrize("face", FACES, ids=lambda path: path.stem)
def test_a_face_has_every_letter(qapp: QGuiApplication, face: Path) -> None:
    font = QRawFont(str(face), 20)
    assert font.isValid()
    lent = LENT.get(face.stem.split("_")[0], "")
    assert [
        each for each in letters() + SIGNS if not font.supportsCharacter(ord(each)) and each not in lent
    ] == []


def test_the_families_of_the_theme_are_there_in_their_weights(qapp: QGuiApplication) -> None:
    theme = (paths.qml() / "Kiosk" / "Theme" / "Theme.qml").read_text(encoding="utf-8")
    named = set(re.findall(r'Family: "([^"]+)"', theme))
    assert named == {"Alumni Sans", "Literata", "Golos Text"}
    wanted = {"Alumni Sans": {"Black"}, "Literata": {"Medium", "Medium Italic", "Bold"}}
    wanted["Golos Text"] = {"Medium", "SemiBold", "Bold"}
    for family, styles in wanted.items():
        assert styles <= set(QFontDatabase.styles(family)), family


def test_every_face_has_its_licence_beside_it() -> None:
    licences = [path.read_text(encoding="utf-8") for path in FONTS.glob("OFL-*.txt")]
    assert all("SIL OPEN FONT LICENSE" in licence.upper() for licence in licences)
    for name in ("alumni-sans", "literata", "golos-text"):
        assert (FONTS / f"OFL-{name}.txt").is_file()


def test_no_small_capitals_are_made_of_large_ones() -> None:
    screens = paths.qml().rglob("*.qml")
    assert [path.name for path in screens if "SmallCaps" in path.read_text(encoding="utf-8")] == []

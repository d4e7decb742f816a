"""The faces that ship draw what the exhibit and its visitors write."""

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout


def faces_of(text: str) -> set[str]:
    layout = QTextLayout(text, QFont("Literata"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert all(glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()), f"a box in {text}"
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


SCOTLAND = "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


@pytest.mark.parametrize("emoji", ["🌵", "❤️", "👍🏽", "👨‍👩‍👧", "🇲🇽", SCOTLAND, "🫨"])
def test_emoji_are_drawn_in_ink(qapp: QGuiApplication, emoji: str) -> None:
    assert "Noto Emoji" in faces_of(emoji)


@pytest.mark.parametrize(
    "text",
    ["¿Qué?", "Ёжик", "cœur", "İğne ışığı", "Blåbær på Ålesund"],
)
def test_the_exhibit_s_languages_need_no_other_face(qapp: QGuiApplication, text: str) -> None:
    assert faces_of(text) == {"Literata"}

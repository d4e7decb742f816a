"""The on-screen keyboard's side in Python: what must be set before Qt starts, and what must be forgotten."""

import os
from pathlib import Path

from PySide6.QtGui import QClipboard, QGuiApplication

STYLE = "kiosk"


def prepare(qml: Path) -> None:
    """Choose Qt Virtual Keyboard, its style and its layouts. Call before the application exists.

    `qml` is the engine's import path, where Qt looks for the style.
    """
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
    os.environ["QT_VIRTUALKEYBOARD_STYLE"] = STYLE
    os.environ["QT_VIRTUALKEYBOARD_LAYOUT_PATH"] = str(qml / "Kiosk" / "Keyboard" / "layouts")


def forget() -> None:
    """Empty the clipboard and the primary selection: the next visitor must not find the last one's words."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)

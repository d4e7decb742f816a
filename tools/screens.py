"""Draws the pictures of docs/screens.md and the README anew: `.venv/bin/python tools/screens.py`."""

import re
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk import preview, settings
from kiosk.settings import Size

DOCS = Path(__file__).resolve().parent.parent / "docs"
FOLDER = DOCS / "screens"
DRAWN = Size(1440, 810)
WIDTH = 640
QUALITY = 66


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.jpg"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        chosen = settings.load({"data": folder})
        preview.make(chosen, out, ["en"], [DRAWN])
        for file in sorted(out.glob("en-*.png")):
            name = re.sub(r"^en-\d+x\d+-\d+-", "", file.stem)
            image = QImage(str(file))
            small = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
            if not small.save(str(FOLDER / f"{name}.jpg"), quality=QUALITY):
                raise SystemExit(f"The picture of {name} cannot be written.")
            if name == "home":
                image.save(str(DOCS / "images" / "home.png"))


if __name__ == "__main__":
    main()

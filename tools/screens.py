"""The pictures of docs/screens.md: `.venv/bin/python tools/screens.py` draws them anew, small, in English."""

import re
import tempfile
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk import preview, settings
from kiosk.settings import Size

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "screens"
QUALITY = 72


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.jpg"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        chosen = settings.load({"data": folder})
        preview.make(chosen, out, ["en"], [Size(720, 405)])
        for file in sorted(out.glob("en-*.png")):
            name = re.sub(r"^en-\d+x\d+-\d+-", "", file.stem)
            if not QImage(str(file)).save(str(FOLDER / f"{name}.jpg"), quality=QUALITY):
                raise SystemExit(f"The picture of {name} cannot be written.")


if __name__ == "__main__":
    main()

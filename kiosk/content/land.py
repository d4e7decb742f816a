"""The map's land from disk; `tools/map` makes the file."""

import json
from pathlib import Path

from kiosk.domain.geo import Land


def read_land(path: Path) -> Land:
    """The land in its two levels of detail; `OSError`, `ValueError` or `KeyError` where it is not ours."""
    levels = json.loads(path.read_text("utf-8"))
    return Land(coarse=levels["coarse"], fine=levels["fine"])

"""How loud every visit starts: as the settings say, until staff say otherwise at the kiosk."""

import logging
from pathlib import Path

from kiosk.storage.copying import settle

_LOG = logging.getLogger(__name__)


class Loudness:
    """A volume from 0 to 100, kept in the data folder once it was set here."""

    def __init__(self, data: Path, default: int) -> None:
        self._file = data / "volume"
        self._volume = self._read(default)

    def volume(self) -> int:
        return self._volume

    def set_volume(self, volume: int) -> None:
        """Until this is called again; until the kiosk ends, where the disk does not take it."""
        self._volume = volume
        part = self._file.with_suffix(".part")
        try:
            part.write_text(str(volume), encoding="ascii")
            settle(part, self._file)
        except OSError as error:
            _LOG.warning("the volume cannot be kept: %s", error)

    def _read(self, default: int) -> int:
        try:
            return min(max(int(self._file.read_text(encoding="ascii")), 0), 100)
        except FileNotFoundError:
            return default
        except (OSError, ValueError) as error:
            _LOG.warning("the volume that staff set cannot be read: %s", error)
            return default

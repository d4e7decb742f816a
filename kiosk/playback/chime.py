"""A short sound beside the film, played by a libVLC of its own that lives only as long as the sound."""

import logging
import threading
from pathlib import Path

from kiosk.playback.silent import NO_LIBVLC

_LONGEST = 10.0  # seconds after which a sound that does not end is left
_LOOK = 0.05  # seconds between two looks at whether it has ended
_log = logging.getLogger(__name__)


class Chime:
    """Rings on a thread of its own; without a sound output or libVLC it stays silent."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    def ring(self, volume: int) -> None:
        """Play once at `volume` (1 to 100) and return at once; one that still rings goes on."""
        if self._closed.is_set() or (self._thread and self._thread.is_alive()):
            return
        self._thread = threading.Thread(target=self._play, args=(volume,), name="chime", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Silence; nothing rings afterwards."""
        self._closed.set()
        self.wait()

    def wait(self) -> None:
        """Until what rings has ended."""
        if self._thread:
            self._thread.join(timeout=_LONGEST)

    def _play(self, volume: int) -> None:
        try:
            import vlc  # type: ignore[import-untyped]  # python-vlc ships no types

            from kiosk.playback import libvlc
        except NO_LIBVLC:  # the film's player logs it
            return
        instance = libvlc.new_instance() if libvlc.has_sound_output() else None
        if instance is None:
            return
        player, media = instance.media_player_new(), instance.media_new_path(str(self._path))
        player.set_media(media)
        player.audio_set_volume(volume)
        player.play()
        for _ in range(round(_LONGEST / _LOOK)):
            state = player.get_state()
            if state in (vlc.State.Ended, vlc.State.Error) or self._closed.wait(_LOOK):
                break
        if state == vlc.State.Error:
            _log.warning("The sound %s cannot be played", self._path)
        player.stop()
        player.release()
        media.release()
        libvlc.release_instance(instance)

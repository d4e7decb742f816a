"""Where the film is between two of libVLC's own reports, which come only some four times a second."""

_SETTLE = 1_000  # ms that a jump may take before libVLC's time is believed again
_NEAR = 1_500  # ms around a jump's target that count as arrived
_AHEAD = 1_000  # ms to run on without news


class FilmClock:
    """All times in milliseconds; `now` is monotonic."""

    def __init__(self) -> None:
        self._raw = -1
        self._position = 0
        self._seen = 0
        self._arriving = False

    def jumped(self, to: int, now: int) -> None:
        """The film was sent to `to`."""
        self._raw, self._position, self._seen, self._arriving = -1, to, now, True

    def read(self, raw: int, now: int, running: bool) -> int:
        """The position, given libVLC's time `raw`; it stands still unless `running`."""
        if self._arriving and self._believable(raw, now, running):
            self._arriving = False
        if not self._arriving and running and raw > 0 and raw != self._raw:
            self._raw, self._position, self._seen = raw, raw, now
        if self._arriving or not running:
            self._seen = now if not self._arriving else self._seen
            return self._position
        return self._position + min(now - self._seen, _AHEAD)

    def _believable(self, raw: int, now: int, running: bool) -> bool:
        near = abs(raw - self._position) < _NEAR
        return running and raw > 0 and (near or now - self._seen > _SETTLE)

"""Levels of the axis made ahead, one after the other, so that a deep flight finds them there."""

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.timeline_layout import TimelineLayout

_PACE = 20  # milliseconds: never two in one frame


class LevelsAhead(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._levels = iter(range(0))
        self._turn = QTimer(self, interval=_PACE)
        self._turn.timeout.connect(self._make_one)

    def make(self, layout: TimelineLayout, largest_scale: float) -> None:
        """Leave the layout before, if it is not done, for this one; scales are pixels a year."""
        self._layout = layout
        self._levels = iter(range(layout.level(largest_scale) + 1))
        self._turn.start()

    def _make_one(self) -> None:
        level = next(self._levels, None)
        if level is None:
            self._turn.stop()
        else:
            self._layout.items(level)

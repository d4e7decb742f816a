"""How wide the labels on the axis are."""

from PySide6.QtGui import QFont, QFontMetricsF

_SPARE = 2.0  # pixels, for what the text's own layout rounds otherwise


class LabelMeter:
    """Measures titles on two lines, in the font and with the surroundings that the screen tells."""

    def __init__(self) -> None:
        self._metrics = QFontMetricsF(QFont())
        self._beside = 0.0
        self._known: dict[str, float] = {}
        self.cluster = 1.0

    def measure(self, font: QFont, beside: float, cluster: float) -> None:
        """`beside` is what an item has beside its words, `cluster` a whole item of several events."""
        self._metrics = QFontMetricsF(font)
        self._beside, self.cluster = beside, cluster
        self._known.clear()

    def width(self, title: str) -> float:
        """Pixels that an item with this title takes."""
        if title not in self._known:
            self._known[title] = self._beside + _SPARE + self._on_two_lines(title.split())
        return self._known[title]

    def _on_two_lines(self, words: list[str]) -> float:
        advance = self._metrics.horizontalAdvance
        return min(
            max(advance(" ".join(words[:split])), advance(" ".join(words[split:])))
            for split in range(1, len(words) + 1)
        )

"""The size at which a film is decoded, from its own size, its pixels' shape and its turn."""

from dataclasses import dataclass

_TURNED = frozenset({4, 5, 6, 7})  # libVLC's orientations that lie on their side
MAX_ROWS = 1440


@dataclass(frozen=True, slots=True)
class Shape:
    """A film's picture as stored: size, pixel aspect (width to height) and libVLC's orientation."""

    width: int
    height: int
    pixel: float = 1.0
    orientation: int = 0

    @property
    def aspect(self) -> float:
        """Width to height as a visitor should see it, 0 where it is not known."""
        if not self.width or not self.height:
            return 0.0
        upright = self.width * self.pixel / self.height
        return 1 / upright if self.orientation in _TURNED else upright


def drawn_size(aspect: float, box: tuple[int, int]) -> tuple[int, int]:
    """The largest even size of `aspect` inside `box` (pixels), at most MAX_ROWS high."""
    width, height = box[0], min(box[1], MAX_ROWS)
    if width > height * aspect:
        width = round(height * aspect)
    else:
        height = round(width / aspect)
    return max(width // 2 * 2, 2), max(height // 2 * 2, 2)

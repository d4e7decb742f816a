"""Random Unicode for tests: any code point, with a liking for those that trouble text engines."""

import random
from collections.abc import Iterator

_TROUBLE = (
    (0x0300, 0x036F), (0x0590, 0x08FF), (0x0900, 0x0DFF), (0x0E00, 0x0EFF), (0x1100, 0x11FF),
    (0x200B, 0x206F), (0x20D0, 0x20FF), (0x2800, 0x28FF), (0xAC00, 0xAC7F), (0xFB1D, 0xFDFF),
    (0xFE00, 0xFE0F), (0xFFF0, 0xFFFF), (0x1D165, 0x1D1AD), (0x1F1E6, 0x1F1FF), (0x1F3FB, 0x1F64F),
    (0xE0000, 0xE01EF),
)  # fmt: skip


def strings(count: int, seed: int = 1937, longest: int = 120) -> Iterator[str]:
    """`count` texts, the same for the same seed; lone surrogates are left out, as no text can hold them."""
    chance = random.Random(seed)
    for _ in range(count):
        yield "".join(_char(chance) for _ in range(chance.randint(1, longest)))


def _char(chance: random.Random) -> str:
    match chance.randrange(4):
        case 0:
            return chr(chance.randrange(0x20, 0x7F))
        case 1:
            return chr(chance.randint(*chance.choice(_TROUBLE)))
        case 2:
            return chance.choice("\n\t \u00e9\u4e2d\u0639\u05d0")
        case _:
            code = chance.randrange(0x110000 - 0x800)
            return chr(code if code < 0xD800 else code + 0x800)

"""The direction of a text of unknown script, and how to show it without it disturbing its neighbours."""

import unicodedata

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"


def is_right_to_left(text: str) -> bool:
    """By the first character that has a direction, as Unicode annex 9 asks (rules P2 and P3)."""
    for char in text:
        match unicodedata.bidirectional(char):
            case "R" | "AL":
                return True
            case "L":
                return False
    return False


def isolate(text: str) -> str:
    """Each line inside FSI and PDI: whatever it holds, it cannot reorder what stands around it."""
    return "\n".join(
        f"{_FIRST_STRONG_ISOLATE}{line}{_POP_ISOLATE}" if line else "" for line in text.split("\n")
    )

"""Entries that say nearly the same, so that staff decide once for all of them."""

from collections.abc import Sequence
from functools import lru_cache

from kiosk.domain.guestbook_search import fold

ALIKE = 0.7
_LEAST = 12
"""Shorter texts have to be the same: "Great!" and "Great" are, "Nice place" and "Nice palace" are not."""

_REMEMBERED = 512
"""Each new entry is compared with the same few hundred before it."""


@lru_cache(_REMEMBERED)
def gist(text: str) -> str:
    """What of a text counts when two are compared: its letters and digits."""
    return "".join(char for char in fold(text) if char.isalnum())


def alike(one: str, two: str) -> bool:
    """Whether two gists are nearly the same: by the share of three-letter pieces they have in common."""
    if not one or not two:
        return False
    if min(len(one), len(two)) < _LEAST:
        return one == two
    if min(len(one), len(two)) < ALIKE * max(len(one), len(two)):
        return False
    pieces, others = _pieces(one), _pieces(two)
    return len(pieces & others) >= ALIKE * len(pieces | others)


def group(texts: Sequence[str]) -> list[list[int]]:
    """The positions of like texts together, in the order of each group's first; compares with that first."""
    groups: list[tuple[str, list[int]]] = []
    for position, text in enumerate(texts):
        own = gist(text)
        for first, members in groups:
            if alike(first, own):
                members.append(position)
                break
        else:
            groups.append((own, [position]))
    return [members for _, members in groups]


@lru_cache(_REMEMBERED)
def _pieces(text: str) -> frozenset[str]:
    return frozenset(text[index : index + 3] for index in range(len(text) - 2))

"""The least exhibit that a test of the guestbook needs."""

from kiosk.domain.exhibit import Doors, Edition, MirroredEntry
from kiosk.domain.timeline import Timeline


def edition(language: str, *, mirrored: tuple[MirroredEntry, ...]) -> Edition:
    return Edition(
        language=language,
        name=language,
        headline=("A",),
        title="A life",
        subtitle="",
        bars=(),
        doors=Doors("", "", "", ""),
        sections=(),
        film=None,
        timeline=Timeline((), (), (), ()),
        about=(),
        more=(),
        mirrored=mirrored,
    )

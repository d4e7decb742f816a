"""What a text may point at, and whether it is there."""

from collections.abc import Set
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content import files
from kiosk.content.schema import web_address_fault
from kiosk.domain.exhibit import Link, LinkKind

_KINDS = {kind.value: kind for kind in (LinkKind.PLACE, LinkKind.EVENT, LinkKind.FILM, LinkKind.SECTION)}
_ADVICE = "Links are place:, event:, film:, section: or a web address (https://...)."


@dataclass(frozen=True, slots=True)
class References:
    """All ids of an exhibit; `chapters` is None where there is no film; `art` are the folders of drawings.

    Where `is_complete` is False the ids could not be read, and a link to any of them passes.
    """

    places: Set[str] = frozenset()
    events: Set[str] = frozenset()
    sections: Set[str] = frozenset()
    chapters: Set[str] | None = None
    art: tuple[Path, ...] = ()
    is_complete: bool = True
    _faults: dict[Path, str] = field(default_factory=dict)

    def link(self, href: str) -> tuple[Link | None, str, str]:
        """The link that an address means, or None with a message and an advice."""
        scheme, colon, target = href.partition(":")
        if colon and scheme in _KINDS:
            return self._inside(_KINDS[scheme], target)
        fault = web_address_fault(href)
        if scheme in ("http", "https") and not fault:
            return Link(LinkKind.WEB, href), "", ""
        return None, f'the link "{href}" leads nowhere', _ADVICE

    def _inside(self, kind: LinkKind, target: str) -> tuple[Link | None, str, str]:
        known = {
            LinkKind.PLACE: self.places,
            LinkKind.EVENT: self.events,
            LinkKind.SECTION: self.sections,
            LinkKind.FILM: {"", *self.chapters} if self.chapters is not None else frozenset(),
        }[kind]
        if target in known or not self.is_complete:
            return Link(kind, target), "", ""
        message = f'the link "{kind.value}:{target}" leads to nothing that exists'
        where = {
            LinkKind.PLACE: "the places of timeline.yaml",
            LinkKind.EVENT: "the events of timeline.yaml",
            LinkKind.SECTION: "the file names in sections/",
            LinkKind.FILM: "the film's chapters in exhibit.yaml",
        }[kind]
        return None, message, f"Compare it with {where}."

    def picture(self, name: str) -> Path | None:
        """The absolute path of a drawing, the exhibit's own first."""
        return files.find(name, self.art)

    def picture_fault(self, path: Path) -> str:
        """Why a drawing cannot be drawn, as the end of "it ..."; each file is looked at once."""
        if path not in self._faults:
            self._faults[path] = files.picture_fault(path)
        return self._faults[path]

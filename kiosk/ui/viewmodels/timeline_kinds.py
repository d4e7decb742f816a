"""Which kinds of event are shown."""

from collections.abc import Sequence

from kiosk.domain.timeline import Event, EventKind
from kiosk.ui.models.timeline_events import TimelineKindRow, TimelineKindsModel

KINDS = tuple(EventKind)


class KindFilter:
    """Kinds are known by their index; the last one shown stays."""

    def __init__(self, model: TimelineKindsModel) -> None:
        self._model = model
        self.wanted: frozenset[EventKind] = frozenset(KINDS)

    @property
    def filtered(self) -> bool:
        return len(self.wanted) < len(KINDS)

    def show_all(self) -> None:
        self.wanted = frozenset(KINDS)

    def toggle(self, kind: int) -> None:
        self.wanted = self.wanted ^ {KINDS[kind]} or self.wanted

    def want(self, kind: EventKind) -> bool:
        """Show a kind; whether that changed anything."""
        new = kind not in self.wanted
        self.wanted = self.wanted | {kind}
        return new

    def list_kinds(self, events: Sequence[Event]) -> None:
        """Every kind with how many events it has."""
        self._model.set_rows(
            [
                TimelineKindRow(i, kind in self.wanted, sum(event.kind is kind for event in events))
                for i, kind in enumerate(KINDS)
            ]
        )

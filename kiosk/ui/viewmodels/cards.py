"""What visitors take away: about the exhibit, what to see at home, addresses behind QR codes."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.exhibit import Block, Edition, Heading
from kiosk.ui.models.rows import RowModel
from kiosk.ui.qml import QmlUncreatable
from kiosk.ui.viewmodels.pages import PagesViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CardRow:
    """`kind` is "more", or what a museum's own address is for: "article", "newsletter", "donation"."""

    kind: str
    url: str
    title: str
    text: str


@QmlElement
@QmlUncreatable("Python gives it")
class CardsModel(RowModel):
    """Cards, each with an address behind a QR code."""

    row_type = CardRow


@QmlElement
@QmlUncreatable("Python gives it")
class CardsViewModel(QObject):
    """The "About", "See more at home" and "Take it with you" screens."""

    editionChanged = Signal()
    followed = Signal(str, str)

    def __init__(self, edition: Edition, take_with_you: Mapping[str, str]) -> None:
        """`take_with_you` gives addresses by what they are for; empty ones are not shown."""
        super().__init__()
        self._title = ""
        self._about_blocks: tuple[Block, ...] = ()
        self._about = PagesViewModel(self)
        self._about.followed.connect(self.followed)
        self._more = CardsModel(self)
        self._take = CardsModel(self)
        self._take.set_rows([CardRow(kind, url, "", "") for kind, url in take_with_you.items() if url])
        self.set_edition(edition)

    def _get_about(self) -> PagesViewModel:
        return self._about

    def _about_title(self) -> str:
        return self._title

    def _get_more(self) -> CardsModel:
        return self._more

    def _get_take(self) -> CardsModel:
        return self._take

    def _has_take(self) -> bool:
        return bool(self._take.rows)

    aboutTitle = Property(str, _about_title, notify=editionChanged)
    about = Property(PagesViewModel, _get_about, constant=True)
    more = Property(CardsModel, _get_more, constant=True)
    take = Property(CardsModel, _get_take, constant=True)
    hasTake = Property(bool, _has_take, constant=True)

    def set_edition(self, edition: Edition) -> None:
        self._title, self._about_blocks = _split_title(edition.about)
        self._more.set_rows([CardRow("more", card.url, card.title, card.text) for card in edition.more])
        self._about.show(self._about_blocks, 0)
        self.editionChanged.emit()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Show a page of "About"."""
        self._about.show(self._about_blocks, page)


def _split_title(blocks: tuple[Block, ...]) -> tuple[str, tuple[Block, ...]]:
    """The words of the first heading, and the blocks under it."""
    match blocks:
        case (Heading(spans), *rest):
            return "".join(span.text for span in spans), tuple(rest)
        case _:
            return "", blocks

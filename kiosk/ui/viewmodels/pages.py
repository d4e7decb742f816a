"""Running text set in pages: the slugs and links of the page shown."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.exhibit import Block
from kiosk.ui.models.rows import RowModel
from kiosk.ui.qml import QmlUncreatable
from kiosk.ui.type_page import LinkBox, Measure, Page, Slug, measure_of, spread
from kiosk.ui.typeset import typeset

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LAST_PAGE = -1


@QmlElement
@QmlUncreatable("Python gives it")
class SlugsModel(RowModel):
    """The pieces of text on the page shown."""

    row_type = Slug


@QmlElement
@QmlUncreatable("Python gives it")
class LinksModel(RowModel):
    """The links on the page shown, each with its box."""

    row_type = LinkBox


@QmlElement
@QmlUncreatable("Python gives it")
class PagesViewModel(QObject):
    """Sets blocks of text in the room that the screen has for them, and shows one page."""

    changed = Signal()
    followed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blocks: Sequence[Block] = ()
        self._finger = 0.0
        self._sizes: tuple[Measure, ...] = ()
        self._measure: Measure | None = None
        self._pages: tuple[Page, ...] = (Page(),)
        self._page = 0
        self._slugs = SlugsModel(self)
        self._links = LinksModel(self)

    def _get_page(self) -> int:
        return self._page

    def _count(self) -> int:
        return len(self._pages)

    def _size(self) -> int:
        return self._measure.body.size if self._measure else 0

    def _line(self) -> int:
        return self._measure.body.line if self._measure else 0

    def _get_slugs(self) -> SlugsModel:
        return self._slugs

    def _get_links(self) -> LinksModel:
        return self._links

    page = Property(int, _get_page, notify=changed)
    count = Property(int, _count, notify=changed)

    def _column(self) -> int:
        return self._measure.width if self._measure else 0

    size = Property(int, _size, notify=changed)
    line = Property(int, _line, notify=changed)
    column = Property(int, _column, notify=changed)
    slugs = Property(SlugsModel, _get_slugs, constant=True)
    links = Property(LinksModel, _get_links, constant=True)

    @property
    def shown(self) -> tuple[int, int]:
        """The page shown, from 0, and how many there are."""
        return self._page, len(self._pages)

    @property
    def words(self) -> tuple[str, ...]:
        """Every piece of text, page after page."""
        return tuple(slug.plain for page in self._pages for slug in page.slugs)

    def show(self, blocks: Sequence[Block], page: int) -> None:
        """Show a page of `blocks`; LAST_PAGE is the last, a page that is not there the nearest."""
        self._blocks = blocks
        self._set(page)

    @Slot(int, int, int, int, int, int, float)
    def setBody(
        self, width: int, height: int, size: int, smaller: int, gap: int, columns: int, finger: float
    ) -> None:
        """The room for text, its size, how small it may get to fit one page, and a finger's; pixels."""
        if width <= 0 or height <= 0 or size <= 0:
            return
        self._finger = finger
        steps = range(size, min(size, smaller) - 1, -1)
        sizes = tuple(measure_of(width, height, px, gap, columns) for px in steps)
        if sizes != self._sizes:
            self._sizes = sizes
            self._set(self._page)

    @Slot(str, str)
    def follow(self, kind: str, target: str) -> None:
        """Follow a link: `kind` is a LinkKind's value."""
        self.followed.emit(kind, target)

    def _set(self, page: int) -> None:
        if self._sizes:
            settings = ((size, typeset(self._blocks, size)) for size in self._sizes)
            fitting = (setting for setting in settings if len(setting[1]) == 1)
            full = self._sizes[0]
            self._measure, self._pages = next(fitting, None) or (full, typeset(self._blocks, full))
        last = len(self._pages) - 1
        self._page = last if page == LAST_PAGE else min(max(page, 0), last)
        shown = self._pages[self._page]
        self._slugs.set_rows(shown.slugs)
        self._links.set_rows(spread(shown.links, self._finger))
        self.changed.emit()

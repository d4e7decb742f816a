"""The story: sections turned page by page; links that lead on inside the kiosk."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.exhibit import Edition, Ground, Section
from kiosk.ui.models.rows import RowModel
from kiosk.ui.qml import QmlUncreatable
from kiosk.ui.viewmodels.pages import LAST_PAGE, PagesViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FigureRow:
    source: QUrl
    alt: str
    credit: str


@QmlElement
@QmlUncreatable("Python gives it")
class FiguresModel(RowModel):
    """The drawings of the section shown."""

    row_type = FigureRow


@dataclass(frozen=True, slots=True)
class SectionRow:
    number: int
    title: str
    kicker: str
    current: bool


@QmlElement
@QmlUncreatable("Python gives it")
class SectionsModel(RowModel):
    """The table of contents."""

    row_type = SectionRow


@QmlElement
@QmlUncreatable("Python gives it")
class ReaderViewModel(QObject):
    """Shows one page of one section. `turned` says which, so that every jump finds its way back."""

    changed = Signal()
    turned = Signal(str, int)
    sectionRequested = Signal(str)
    followed = Signal(str, str)

    def __init__(self, edition: Edition) -> None:
        super().__init__()
        self._edition = edition
        self._index = 0
        self._pages = PagesViewModel(self)
        self._pages.changed.connect(self.changed)
        self._pages.followed.connect(self.followed)
        self._figures = FiguresModel(self)
        self._sections = SectionsModel(self)
        self._show_section(0)

    def _section(self) -> Section:
        return self._edition.sections[self._index]

    def _number(self) -> int:
        return self._index + 1

    def _count(self) -> int:
        return len(self._edition.sections)

    def _title(self) -> str:
        return self._section().title

    def _kicker(self) -> str:
        return self._section().kicker

    def _on_ink(self) -> bool:
        return self._section().ground is Ground.INK

    def _has_next(self) -> bool:
        return self._next() is not None

    def _has_previous(self) -> bool:
        return self._previous() is not None

    def _get_pages(self) -> PagesViewModel:
        return self._pages

    def _get_figures(self) -> FiguresModel:
        return self._figures

    def _get_sections(self) -> SectionsModel:
        return self._sections

    number = Property(int, _number, notify=changed)
    count = Property(int, _count, notify=changed)
    title = Property(str, _title, notify=changed)
    kicker = Property(str, _kicker, notify=changed)
    onInk = Property(bool, _on_ink, notify=changed)
    hasNext = Property(bool, _has_next, notify=changed)
    hasPrevious = Property(bool, _has_previous, notify=changed)
    pages = Property(PagesViewModel, _get_pages, constant=True)
    figures = Property(FiguresModel, _get_figures, constant=True)
    sections = Property(SectionsModel, _get_sections, constant=True)

    @property
    def page_count(self) -> int:
        """How many pages the section takes at the present text size."""
        return self._pages.shown[1]

    @property
    def words(self) -> tuple[str, ...]:
        """Every piece of text of the section, page after page, as it is set."""
        return self._pages.words

    def set_edition(self, edition: Edition) -> None:
        """Another language: the same section and page, as far as there is one."""
        self._edition = edition
        self._index = min(self._index, len(edition.sections) - 1)
        self._show_section(self._pages.shown[0])

    def show(self, section_id: str, page: int = 0) -> None:
        """Show a page of a section; an unknown id shows the first section, LAST_PAGE its last page."""
        ids = [section.id for section in self._edition.sections]
        self._index = ids.index(section_id) if section_id in ids else 0
        self._show_section(page)

    @Slot()
    def next(self) -> None:
        if (stop := self._next()) is not None:
            self.turned.emit(*stop)

    @Slot()
    def previous(self) -> None:
        if (stop := self._previous()) is not None:
            self.turned.emit(*stop)

    @Slot(int)
    def openSection(self, number: int) -> None:
        """Open a section by its number, from the table of contents."""
        self.sectionRequested.emit(self._edition.sections[number - 1].id)

    def _next(self) -> tuple[str, int] | None:
        """The section and page after the one shown."""
        page, pages = self._pages.shown
        if page + 1 < pages:
            return self._section().id, page + 1
        if self._index + 1 < self._count():
            return self._edition.sections[self._index + 1].id, 0
        return None

    def _previous(self) -> tuple[str, int] | None:
        page, _ = self._pages.shown
        if page > 0:
            return self._section().id, page - 1
        if self._index > 0:
            return self._edition.sections[self._index - 1].id, LAST_PAGE
        return None

    def _show_section(self, page: int) -> None:
        section = self._section()
        self._figures.set_rows(
            [
                FigureRow(QUrl.fromLocalFile(str(figure.path)), figure.alt, figure.credit)
                for figure in section.figures
            ]
        )
        self._sections.set_rows(
            [
                SectionRow(number, other.title, other.kicker, other is section)
                for number, other in enumerate(self._edition.sections, 1)
            ]
        )
        self._pages.show(section.blocks, page)

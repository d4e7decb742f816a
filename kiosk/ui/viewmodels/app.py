"""The frame round the screens: which is shown, the rail, the sheets, how the screen is set."""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain import visit as rules
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.visit import TEXT_SIZES, Comfort, SheetKind, Stop, Visit
from kiosk.services.visit import VisitService
from kiosk.ui.models.rows import RowModel
from kiosk.ui.qml import QmlUncreatable
from kiosk.ui.translation import words_in

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LanguageRow:
    code: str
    name: str
    current: bool


@QmlElement
@QmlUncreatable("Python gives it")
class LanguagesModel(RowModel):
    """The languages on offer, each named in itself."""

    row_type = LanguageRow


@QmlElement
@QmlUncreatable("Python gives it")
class AppViewModel(QObject):
    """Reads the visit; every slot is something a visitor can do from the frame."""

    @QEnum
    class Screen(Enum):
        Attract = 0
        Home = 1
        Contents = 2
        Reader = 3
        Film = 4
        Timeline = 5
        Guestbook = 6
        Compose = 7
        About = 8
        More = 9
        Take = 10
        Staff = 11

    @QEnum
    class SheetKind(Enum):
        NoSheet = 0
        Language = 1
        Comfort = 2
        Card = 3
        Idle = 4

    screenChanged = Signal()
    sheetChanged = Signal()
    languageChanged = Signal()
    comfortChanged = Signal()
    pathChanged = Signal()
    countdownChanged = Signal()
    keysUsed = Signal()

    def __init__(self, exhibit: Exhibit, visit: VisitService, *, diagonal: float, resources: QUrl) -> None:
        super().__init__()
        self._exhibit = exhibit
        self._visit = visit
        self._diagonal = diagonal
        self._resources = resources
        self._languages = LanguagesModel(self)
        words = (words_in(code, "Rail", "Language") for code in exhibit.languages)
        self._language_words = " · ".join(dict.fromkeys(words))
        self._show_languages()

    # What the screen is

    def _screen(self) -> int:
        return list(rules.Screen).index(self._visit.state.stop.screen)

    def _sheet(self) -> int:
        return list(SheetKind).index(self._visit.state.sheet)

    def _card(self) -> str:
        return self._visit.state.card

    def _can_go_back(self) -> bool:
        return self._visit.state.can_go_back

    def _language(self) -> str:
        return self._visit.state.language

    def _get_languages(self) -> LanguagesModel:
        return self._languages

    def _get_language_words(self) -> str:
        return self._language_words

    def _language_tags(self) -> str:
        return ",".join(self._exhibit.languages)

    def _text_size(self) -> int:
        return self._visit.state.comfort.text_size

    def _text_scale(self) -> float:
        return TEXT_SIZES[self._visit.state.comfort.text_size]

    def _high_contrast(self) -> bool:
        return self._visit.state.comfort.high_contrast

    def _reach(self) -> bool:
        return self._visit.state.comfort.reach

    def _motion(self) -> bool:
        return self._visit.state.comfort.motion

    def _get_diagonal(self) -> float:
        return self._diagonal

    def _get_resources(self) -> QUrl:
        return self._resources

    def _countdown(self) -> float:
        return self._visit.countdown

    def _countdown_left(self) -> float:
        return self._visit.countdown_left

    screen = Property(int, _screen, notify=screenChanged)
    sheet = Property(int, _sheet, notify=sheetChanged)
    card = Property(str, _card, notify=sheetChanged)
    canGoBack = Property(bool, _can_go_back, notify=pathChanged)
    language = Property(str, _language, notify=languageChanged)
    languages = Property(LanguagesModel, _get_languages, constant=True)
    languageWords = Property(str, _get_language_words, constant=True)
    languageTags = Property(str, _language_tags, constant=True)
    textSize = Property(int, _text_size, notify=comfortChanged)
    textScale = Property(float, _text_scale, notify=comfortChanged)
    highContrast = Property(bool, _high_contrast, notify=comfortChanged)
    reach = Property(bool, _reach, notify=comfortChanged)
    motion = Property(bool, _motion, notify=comfortChanged)
    diagonal = Property(float, _get_diagonal, constant=True)
    resources = Property(QUrl, _get_resources, constant=True)
    countdown = Property(float, _countdown, constant=True)
    countdownLeft = Property(float, _countdown_left, notify=countdownChanged)

    # What a visitor does

    @Slot()
    def begin(self) -> None:
        self._visit.begin()

    @Slot()
    def goHome(self) -> None:
        self._visit.go_home()

    @Slot()
    def goBack(self) -> None:
        self._visit.go_back()

    @Slot(int)
    def open(self, screen: int) -> None:
        """Open a screen from its start."""
        self._visit.go_to(Stop(list(rules.Screen)[screen]))

    @Slot()
    def openStaff(self) -> None:
        """The quiet gesture: the staff's screens, locked, from wherever the kiosk is."""
        self._visit.begin()
        self._visit.go_to(Stop(rules.Screen.STAFF))

    @Slot(int)
    def toggleSheet(self, sheet: int) -> None:
        self._visit.show_sheet(list(SheetKind)[sheet])

    @Slot(str)
    def showCard(self, address: str) -> None:
        """Show an address as a card with a QR code: the only way that a web address is ever shown."""
        self._visit.show_sheet(SheetKind.CARD, address)

    @Slot()
    def closeSheet(self) -> None:
        self._visit.close_sheet()

    @Slot()
    def keepOn(self) -> None:
        self._visit.keep_on()

    @Slot()
    def endVisit(self) -> None:
        self._visit.end()

    @Slot(str)
    def speak(self, language: str) -> None:
        if language in self._exhibit.editions:
            self._visit.speak(language)
            self._visit.close_sheet()

    @Slot(int)
    def setTextSize(self, index: int) -> None:
        self._set(replace(self._comfort, text_size=min(max(index, 0), len(TEXT_SIZES) - 1)))

    @Slot(bool)
    def setHighContrast(self, on: bool) -> None:
        self._set(replace(self._comfort, high_contrast=on))

    @Slot(bool)
    def setReach(self, on: bool) -> None:
        self._set(replace(self._comfort, reach=on))

    @Slot(bool)
    def setMotion(self, on: bool) -> None:
        self._set(replace(self._comfort, motion=on))

    @Slot()
    def resetComfort(self) -> None:
        self._set(Comfort())

    @property
    def _comfort(self) -> Comfort:
        return self._visit.state.comfort

    def _set(self, comfort: Comfort) -> None:
        self._visit.set_comfort(comfort)

    # What the visit says

    def visit_changed(self, old: Visit, new: Visit) -> None:
        """Emit only what changed."""
        if old.stop.screen is not new.stop.screen:
            self.screenChanged.emit()
        if old.path != new.path:
            self.pathChanged.emit()
        if (old.sheet, old.card) != (new.sheet, new.card):
            self.sheetChanged.emit()
        if old.language != new.language:
            self._show_languages()
            self.languageChanged.emit()
        if old.comfort != new.comfort:
            self.comfortChanged.emit()

    def _show_languages(self) -> None:
        spoken = self._visit.state.language
        self._languages.set_rows(
            [
                LanguageRow(code, edition.name, code == spoken)
                for code, edition in self._exhibit.editions.items()
            ]
        )

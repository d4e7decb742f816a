"""The frame's view model: what a visitor can do from it, and that it tells only what changed."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.visit import Comfort, IdleRules, Screen, SheetKind, Stop
from kiosk.services.visit import VisitService
from kiosk.ui.viewmodels.app import AppViewModel
from tests.exhibit_parts import edition

EXHIBIT = Exhibit("x", Path(), {code: edition(code, mirrored=()) for code in ("en", "es")})
SIGNALS = ("screen", "sheet", "language", "comfort", "path")


@pytest.fixture
def visit() -> VisitService:
    return VisitService("en", IdleRules(), lambda: 0.0)


@pytest.fixture
def app(qapp: QGuiApplication, visit: VisitService) -> AppViewModel:
    model = AppViewModel(EXHIBIT, visit, diagonal=43, resources=QUrl())
    visit.changed = model.visit_changed
    return model


@pytest.fixture
def told(app: AppViewModel) -> Counter[str]:
    counts: Counter[str] = Counter()
    for name in SIGNALS:
        getattr(app, f"{name}Changed").connect(lambda name=name: counts.update([name]))
    return counts


def test_screens_and_sheets_have_the_numbers_of_the_visits_own() -> None:
    assert [each.name.lower() for each in AppViewModel.Screen] == [each.value for each in Screen]
    assert [each.name.lower() for each in AppViewModel.SheetKind][1:] == [each.value for each in SheetKind][
        1:
    ]


def test_a_door_opens_its_screen_and_says_so_once(
    app: AppViewModel, visit: VisitService, told: Counter[str]
) -> None:
    app.begin()
    app.open(AppViewModel.Screen.Film.value)
    assert visit.state.stop == Stop(Screen.FILM)
    assert app.screen == AppViewModel.Screen.Film.value
    assert told == {"screen": 2, "path": 2}


def test_a_turned_page_is_no_new_screen(app: AppViewModel, visit: VisitService, told: Counter[str]) -> None:
    app.begin()
    app.open(AppViewModel.Screen.Reader.value)
    told.clear()
    visit.turn_to(Stop(Screen.READER, "love", 1))
    assert told == {"path": 1}


def test_speaking_another_language_marks_it_and_closes_the_sheet(
    app: AppViewModel, told: Counter[str]
) -> None:
    app.begin()
    app.toggleSheet(AppViewModel.SheetKind.Language.value)
    told.clear()
    app.speak("es")
    assert [(row.code, row.current) for row in app.languages.rows] == [("en", False), ("es", True)]
    assert (app.language, app.sheet) == ("es", AppViewModel.SheetKind.NoSheet.value)
    assert told == {"language": 1, "sheet": 1}


def test_a_language_that_is_not_offered_changes_nothing(app: AppViewModel, told: Counter[str]) -> None:
    app.speak("la")
    assert app.language == "en"
    assert told == {}


@pytest.mark.parametrize(("asked", "index"), [(-1, 0), (1, 1), (99, 2)])
def test_the_text_size_stays_within_its_steps(app: AppViewModel, asked: int, index: int) -> None:
    app.setTextSize(asked)
    assert app.textSize == index


def test_reset_all_sets_every_comfort_back(
    app: AppViewModel, visit: VisitService, told: Counter[str]
) -> None:
    app.setTextSize(2)
    app.setHighContrast(True)
    app.setReach(True)
    app.setMotion(False)
    assert visit.state.comfort == Comfort(2, True, True, False)
    app.resetComfort()
    assert visit.state.comfort == Comfort()
    assert told == {"comfort": 5}


def test_a_web_address_is_only_ever_a_card(app: AppViewModel) -> None:
    app.begin()
    app.showCard("https://museum.example")
    assert (app.sheet, app.card) == (AppViewModel.SheetKind.Card.value, "https://museum.example")

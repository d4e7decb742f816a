"""The cover: its title in any of the exhibit's letters."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk import settings
from kiosk.app import read_exhibit
from kiosk.ui.viewmodels.home import HomeViewModel
from tests.qml.conftest import MakeStage


@pytest.fixture(params=[("LEV", "TROÇKİ"), ("ЛЕВ", "ТРОЦКИЙ"), ("LEON", "TROTSKY")], ids=lambda name: name[1])
def cover(request: pytest.FixtureRequest) -> HomeViewModel:
    edition = read_exhibit(settings.load({})).editions["en"]
    return HomeViewModel(replace(edition, headline=request.param))


@pytest.mark.parametrize("size", [(1920, 1080), (3840, 2160), (1280, 1024)])
def test_no_letter_of_the_name_hangs_over_the_rule(
    cover: HomeViewModel, make_stage: MakeStage, size: tuple[int, int]
) -> None:
    stage = make_stage("HomeScreen", cover, size=size)
    name = str(cover.property("headline")).split("\n")[-1]
    stage.picture()
    over, under = sorted(
        (item for item in stage.items("QQuickText") if item.property("text") == name),
        key=lambda item: item.y(),
    )
    font = QFont(over.property("font"))
    for letters in (over, under):
        ink = QFontMetricsF(font).tightBoundingRect(name)
        foot = stage.place(letters)[1] + letters.baselineOffset() + ink.bottom()
        rule = next(
            item
            for item in stage.items("QQuickRectangle")
            if item.height() == round(11 * float(stage.theme.property("unit")))
        )
        assert foot < stage.place(rule)[1] - 4

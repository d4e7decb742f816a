"""A moment of the film on attract: silent, and nothing of it is left for the visitor."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.viewmodels.film import FilmViewModel
from kiosk.ui.viewmodels.moment import MomentViewModel
from tests.ui.test_film import Rig

Phase = FilmViewModel.Phase


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Rig:
    return Rig(tmp_path)


@pytest.fixture
def moment(rig: Rig) -> MomentViewModel:
    return MomentViewModel(rig.model)


def opened_at(rig: Rig) -> int:
    _path, _load, at = rig.player.last("open")
    return int(str(at))


def test_it_plays_without_a_sound(rig: Rig, moment: MomentViewModel) -> None:
    moment.begin()
    assert rig.model.busy
    orders = [told for told in rig.player.told if told[0] in ("sound", "open")]
    first = next(place for place, told in enumerate(orders) if told[0] == "open")
    assert {told[2] for told in orders[first - 1 :] if told[0] == "sound"} == {True}


def test_it_starts_past_the_title_of_another_chapter_each_time(rig: Rig, moment: MomentViewModel) -> None:
    places = []
    for _ in range(3):
        moment.begin()
        places.append(opened_at(rig))
        moment.end()
    assert places == [15_000, 5_000, 15_000]


def test_a_visit_finds_the_film_as_every_visit_does(rig: Rig, moment: MomentViewModel) -> None:
    moment.begin()
    moment.end()
    assert rig.player.last("sound")[1] is False
    assert rig.model.property("phase") == Phase.Idle.value
    rig.model.enter()
    assert opened_at(rig) == 0


def test_ending_it_twice_does_not_stop_a_visitors_film(rig: Rig, moment: MomentViewModel) -> None:
    moment.begin()
    moment.end()
    rig.model.enter()
    moment.end()
    assert rig.model.busy


def test_without_a_film_nothing_happens(rig: Rig, moment: MomentViewModel) -> None:
    rig.film.path.unlink()
    before = list(rig.player.told)
    moment.begin()
    assert rig.player.told == before

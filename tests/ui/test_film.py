"""The film's view model: what a visitor asks reaches the player, what the player says reaches the screen."""

from dataclasses import replace

import pytest

from kiosk.domain.exhibit import Cue
from kiosk.domain.film_messages import Ended, Failed
from kiosk.domain.playback import SILENCE
from kiosk.ui.viewmodels.film import FilmViewModel
from tests.film_rig import Rig

Phase = FilmViewModel.Phase


@pytest.fixture
def rig(qtbot, tmp_path):
    return Rig(tmp_path)


def test_entering_plays_from_the_chapter_asked_for(rig):
    rig.model.enter("thanks")
    assert rig.player.last("open") == (rig.film.path, 1, 10_000)
    assert rig.model.playing


@pytest.mark.parametrize("target", ["", "start", "no such chapter"])
def test_entering_without_a_chapter_plays_from_the_start(rig, target):
    rig.model.enter(target)
    assert rig.player.last("open")[2] == 0


def test_leaving_stops_at_once_and_coming_back_goes_on_there(rig):
    rig.model.enter()
    rig.see(20_000)
    rig.model.leave()
    assert rig.player.told[-1] == ("stop",)
    assert not rig.model.playing
    rig.model.enter()
    assert rig.player.last("open")[2] == 20_000


def test_coming_back_after_the_end_starts_anew(rig):
    rig.model.enter()
    rig.see(71_000)
    rig.say(Ended(1))
    rig.model.leave()
    rig.model.enter()
    assert rig.player.last("open")[2] == 0


def test_the_countdown_may_run_once_the_film_is_paused_or_over(rig):
    rig.model.enter()
    rig.see(1_000)
    assert rig.model.playing
    rig.model.toggle()
    assert not rig.model.playing
    rig.model.toggle()
    rig.say(Ended(1))
    assert not rig.model.playing
    assert rig.model.phase == Phase.Ended.value


def test_captions_and_chapters_follow_the_film(rig):
    seen = []
    for position in (0, 1_500, 11_000, 13_000):
        if not seen:
            rig.model.enter()
        rig.see(position)
        current = [row.number for row in rig.model.chapters.rows if row.current]
        told = [row.words for row in rig.model.transcript.rows if row.current]
        seen.append((rig.model.caption, current, told))
    assert seen == [
        ("", [1], []),
        ("One\ntwo", [1], ["One two"]),
        ("", [2], []),
        ("Three", [2], ["Three"]),
    ]


def test_captions_can_be_put_away_until_the_visit_ends(rig):
    rig.model.enter()
    rig.see(1_500)
    rig.model.toggleCaptions()
    assert rig.model.caption == ""
    rig.model.reset()
    assert rig.model.captionsOn


def test_a_change_of_language_does_not_stop_the_film(rig):
    rig.model.enter()
    rig.see(1_500)
    told = len(rig.player.told)
    rig.film = replace(rig.film, title="Una película", captions=(Cue(0, 5_000, "Uno"),))
    rig.model.set_edition(replace(rig.edition, language="es"))
    assert (rig.model.title, rig.model.caption) == ("Una película", "Uno")
    assert len(rig.player.told) == told


def test_the_end_of_a_visit_brings_back_the_sound_and_a_film_put_in_meanwhile(rig, tmp_path):
    rig.model.enter()
    rig.model.setLevel(5)
    rig.model.toggleMute()
    rig.film = replace(rig.film, path=tmp_path / "new.webm", title="New")
    rig.model.reset()
    assert (rig.model.level, rig.model.muted, rig.model.title) == (3, False, "New")
    rig.model.enter()
    assert rig.player.last("open")[0] == tmp_path / "new.webm"


def test_skipping_stays_inside_the_film(rig):
    rig.model.enter()
    rig.see(4_000)
    rig.model.skip(-10_000)
    assert rig.player.last("jump") == (0, 1)
    rig.see(70_000, jumps=1)
    rig.model.skip(10_000)
    assert rig.player.last("jump") == (72_000, 2)


def test_the_running_time_is_known_before_it_plays(rig):
    assert rig.model.seconds == 14, "without a word of its length, as long as its captions"
    rig.film = replace(rig.film, duration=182_000)
    rig.model.refresh()
    assert (rig.model.seconds, rig.model.duration) == (182, 182_000)
    rig.model.enter()
    rig.see(1_000)
    assert rig.model.duration == 72_000, "the player knows best"


def test_a_film_taken_away_meanwhile_gives_way_to_the_one_there_is_now(rig, tmp_path):
    other = tmp_path / "other.webm"
    other.write_bytes(b"other")
    rig.film.path.unlink()
    rig.film = replace(rig.film, path=other)
    rig.model.enter()
    assert rig.player.last("open")[0] == other


def test_a_picture_that_would_be_blurred_is_decoded_anew_at_its_place(rig):
    rig.model.enter()
    rig.see(9_000)
    rig.model.drawAt(640, 480)
    assert rig.player.last("open")[1:] == (1, 0), "the player finds it sharp enough"
    rig.player.blurred = True
    rig.model.toggle()
    rig.model.drawAt(1600, 1200)
    assert rig.player.last("open")[1:] == (2, 9_000)
    assert not rig.model.playing
    rig.see(9_000, load=2)
    assert rig.model.phase == Phase.Paused.value


def test_a_player_that_never_answers_is_given_up_and_staff_are_told(rig, caplog):
    rig.model.enter()
    for _ in range(SILENCE):
        rig.model.tick()
    assert rig.model.phase == Phase.Resting.value
    assert "does not answer" in caplog.text


def test_a_film_that_fails_rests_and_staff_are_told(rig, caplog):
    rig.model.enter()
    rig.say(Failed(1, "libVLC cannot play it"))
    assert rig.model.phase == Phase.Resting.value
    assert "libVLC cannot play it" in caplog.text
    rig.model.leave()
    rig.model.enter()
    assert rig.model.phase == Phase.Resting.value
    rig.model.reset()
    rig.model.enter()
    assert rig.model.phase == Phase.Opening.value


def test_a_late_report_of_an_earlier_opening_changes_nothing(rig):
    rig.model.enter()
    rig.model.leave()
    rig.model.enter()
    rig.see(50_000, load=1)
    assert rig.model.position == 0
    assert rig.model.phase == Phase.Opening.value


def test_without_a_film_the_screen_rests(rig):
    rig.film = None
    rig.model.set_edition(rig.edition)
    rig.model.enter()
    assert rig.model.phase == Phase.Resting.value
    assert rig.model.title == ""
    assert rig.model.seconds == 0


def test_each_chapter_leads_to_its_section_and_the_end_to_the_films(rig, qtbot):
    for section, expected in (("house", "house"), ("", "camera")):
        with qtbot.waitSignal(rig.model.sectionRequested) as asked:
            rig.model.readAbout(section)
        assert asked.args == [expected]


def test_a_poster_that_is_missing_is_not_asked_for(rig):
    assert rig.model.poster.isEmpty()

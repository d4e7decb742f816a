"""libVLC behind the film player: whole corpus, right side up, and every order in time."""

import contextlib
import ctypes
import logging
import os
import socket
import threading
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.domain.film_messages import Ended, Failed
from kiosk.playback import libvlc
from kiosk.playback.frames import Frame
from kiosk.playback.repeats import Repeats
from tests.film_corpus import BROKEN, PLAYABLE, film

RED, GREEN = (255, 0, 0), (0, 255, 0)
# Which corners are green, clockwise from the top left, as ffmpeg itself draws them.
TURNED = {
    "rotated-90.mp4": [True, False, False, True],
    "rotated-180.mp4": [False, False, True, True],
    "rotated-270.mp4": [False, True, True, False],
}


def _pixel(frame: Frame, x: int, y: int) -> tuple[int, int, int]:
    start = y * frame.pitch + x * 4
    blue, green, red = frame.pixels[start : start + 3]
    return red, green, blue


def _is(colour: tuple[int, int, int], seen: tuple[int, int, int]) -> bool:
    return all(abs(one - other) < 40 for one, other in zip(colour, seen, strict=True))


def _shown(rig) -> Frame:
    assert rig.until(lambda: rig.player.frames.hear()), rig.reports
    assert rig.progressed(lambda seen: seen.pictures), rig.reports
    frame = rig.player.frames.take()
    assert frame is not None
    return frame


@pytest.mark.parametrize("name", PLAYABLE)
def test_a_film_is_shown_whole_upright_and_in_its_true_aspect(rig, corpus, name):
    rig.player.draw_at(640, 480)
    rig.player.open(corpus(name), 1, 0)
    frame = _shown(rig)
    assert frame.aspect == pytest.approx(PLAYABLE[name][1], rel=0.01)
    right, bottom = frame.width - 2, frame.height - 2
    corners = ((1, 1), (right, 1), (right, bottom), (1, bottom))
    greens = [_is(GREEN, _pixel(frame, *corner)) for corner in corners]
    assert greens == TURNED.get(name, [True, True, False, False])
    assert _is(RED, _pixel(frame, frame.width // 2, frame.height // 2))


@pytest.mark.parametrize("name", ["plain.mp4", "variable-rate.mp4", "truncated.webm"])
def test_a_film_plays_to_its_end(rig, corpus, name):
    rig.player.open(corpus(name), 1, 0)
    assert rig.until(lambda: rig.of(Ended))
    assert rig.last.pictures > 10
    assert not rig.of(Failed)


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_is_no_film_fails_and_shows_nothing(rig, corpus, name):
    rig.player.open(corpus(name), 1, 0)
    assert rig.until(lambda: rig.of(Failed) or rig.of(Ended)), rig.reports
    assert not rig.player.frames.hear()
    assert rig.of(Failed) or rig.last.pictures == 0


def test_the_picture_is_decoded_at_the_size_it_is_drawn(rig, corpus):
    rig.player.draw_at(984, 734)
    rig.player.open(corpus("plain.mp4"), 1, 0)
    frame = _shown(rig)
    assert (frame.width, frame.height) == (978, 734)


def test_it_starts_where_it_is_told(rig, tmp_path):
    rig.player.open(film(tmp_path / "long.mp4", seconds=20), 7, 12_000)
    assert rig.progressed(lambda seen: seen.pictures)
    assert 11_900 <= rig.last.position < 13_000
    assert rig.last.load == 7
    assert rig.last.duration == pytest.approx(20_000, abs=100)
    assert rig.last.seekable


@pytest.mark.parametrize("held", [False, True])
def test_a_jump_shows_a_new_picture_there(rig, tmp_path, held):
    rig.player.open(film(tmp_path / "long.mp4", seconds=20), 1, 0)
    assert rig.progressed(lambda seen: seen.pictures)
    if held:
        rig.player.halt()
    before = rig.player.frames.begun
    rig.player.jump(15_000, 1)
    assert rig.progressed(lambda seen: seen.jumps == 1 and 14_900 <= seen.position < 16_000)
    assert rig.until(lambda: rig.player.frames.begun > before)


@pytest.mark.parametrize("waits", [False, True], ids=["at once", "after the picture there"])
@pytest.mark.parametrize("orders", ["jump, resume", "resume, jump"])
def test_a_held_film_that_jumps_goes_on_from_there(rig, orders, waits):
    rig.player.open(paths.media() / "stand-in.webm", 1, 0)
    assert rig.progressed(lambda seen: seen.position > 300)
    rig.player.halt()
    rig.player.jump(30_000, 1)
    if waits:
        before = rig.player.frames.begun
        assert rig.until(lambda: rig.player.frames.begun > before)
    for order in orders.split(", "):
        rig.player.resume() if order == "resume" else rig.player.jump(36_000, 2)
    assert rig.progressed(lambda seen: seen.jumps == 2 and seen.position > 36_500)
    assert rig.player._player.get_time() == pytest.approx(rig.last.position, abs=1_500)


def test_a_film_held_right_after_a_jump_shows_the_picture_there(rig):
    rig.player.open(paths.media() / "stand-in.webm", 1, 0)
    assert rig.progressed(lambda seen: seen.position > 300)
    title = _pixel(_shown(rig), 4, 4)
    rig.player.jump(36_000, 1)
    rig.player.halt()
    frames = rig.player.frames
    assert rig.until(lambda: frames.hear() and not _is(title, _pixel(frames.take(), 4, 4)))


def test_of_many_jumps_the_last_one_counts(rig, tmp_path):
    rig.player.open(film(tmp_path / "long.mp4", seconds=20), 1, 0)
    assert rig.progressed(lambda seen: seen.pictures)
    for number, to in enumerate(range(1_000, 18_000, 500), start=1):
        rig.player.jump(to, number)
    assert rig.progressed(lambda seen: seen.jumps == 34 and seen.position >= 17_400)
    assert len({seen.jumps for seen in rig.reports if hasattr(seen, "jumps")}) < 20


def test_a_held_film_stands_still_and_goes_on(rig, tmp_path):
    rig.player.open(film(tmp_path / "long.mp4", seconds=20), 1, 0)
    assert rig.progressed(lambda seen: seen.position > 300)
    rig.player.halt()
    rig.reports.clear()
    assert rig.until(lambda: len(rig.reports) > 4)
    assert len({seen.position for seen in rig.reports[2:]}) == 1
    at = rig.last.position
    rig.player.resume()
    assert rig.progressed(lambda seen: seen.position > at + 300)


def test_stopping_takes_the_picture_away_and_ends_the_reports(rig, corpus):
    rig.player.open(corpus("plain.mp4"), 1, 0)
    _shown(rig)
    rig.player.stop()
    assert rig.until(lambda: not rig.player.frames.hear())
    rig.reports.clear()
    rig.player.open(corpus("missing.mp4"), 2, 0)
    assert rig.until(lambda: rig.reports)
    assert rig.reports == rig.of(Failed)


def test_another_film_can_be_opened_over_one_that_plays(rig, corpus):
    rig.player.open(corpus("plain.mp4"), 1, 0)
    _shown(rig)
    rig.player.open(corpus("wide-pixels.mp4"), 2, 0)
    assert rig.progressed(lambda seen: seen.load == 2 and seen.pictures)
    assert rig.until(rig.player.frames.hear)
    assert rig.player.frames.take().aspect == pytest.approx(16 / 9, rel=0.01)


def test_a_film_that_plays_leaves_no_line_for_staff(rig, corpus, caplog, monkeypatch):
    monkeypatch.setattr(libvlc, "_repeats", Repeats())  # what another test heard would keep a line back
    caplog.set_level(logging.INFO, "libvlc")
    rig.player.open(corpus("silent.mp4"), 1, 0)
    _shown(rig)
    told = [record.getMessage() for record in caplog.records if record.name == "libvlc"]
    assert [line for line in told if "sound" not in line] == []


def test_what_libvlc_says_without_end_does_not_fill_the_log(caplog, monkeypatch):
    monkeypatch.setattr(libvlc, "_repeats", Repeats())
    caplog.set_level(logging.INFO, "libvlc")
    no_arguments = ctypes.create_string_buffer(64)  # a va_list that is not read
    for _ in range(1000):
        libvlc._write_log(
            None, 4, None, b"cannot write: Connection terminated", ctypes.addressof(no_arguments)
        )
    assert [record.getMessage() for record in caplog.records] == ["cannot write: Connection terminated"]


def test_the_socket_of_a_sound_server_that_was_killed_is_no_sound_output(tmp_path, monkeypatch):
    if libvlc.has_sound_output():
        pytest.skip("this machine has a sound card")
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    Path(tmp_path, "pulse").mkdir()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "pulse" / "native"))
        server.listen()
        assert libvlc.has_sound_output()
    assert Path(tmp_path, "pulse", "native").exists()
    assert not libvlc.has_sound_output()


def test_warming_up_shows_and_reports_nothing(rig, corpus):
    rig.player.warm(corpus("plain.mp4"))
    rig.player.open(corpus("missing.mp4"), 3, 0)
    assert rig.until(lambda: rig.reports)
    assert rig.reports == rig.of(Failed)
    assert not rig.player.frames.hear()


def test_a_file_removed_while_it_plays_plays_on(rig, corpus, tmp_path):
    path = Path(tmp_path, "gone.mp4")
    path.write_bytes(corpus("plain.mp4").read_bytes())
    rig.player.open(path, 1, 0)
    assert rig.progressed(lambda seen: seen.pictures)
    path.unlink()
    assert rig.until(lambda: rig.of(Ended))
    assert not rig.of(Failed)


def test_a_file_replaced_while_it_plays_plays_on_and_the_new_one_is_next(rig, corpus, tmp_path):
    path, new = Path(tmp_path, "film.mp4"), Path(tmp_path, "new.mp4")
    path.write_bytes(corpus("plain.mp4").read_bytes())
    new.write_bytes(corpus("wide-pixels.mp4").read_bytes())
    rig.player.open(path, 1, 0)
    assert rig.progressed(lambda seen: seen.pictures)
    new.replace(path)
    assert rig.until(lambda: rig.of(Ended))
    rig.player.open(path, 2, 0)
    assert rig.progressed(lambda seen: seen.load == 2 and seen.pictures)
    assert rig.until(rig.player.frames.hear)
    assert rig.player.frames.take().aspect == pytest.approx(16 / 9, rel=0.01)


@pytest.mark.parametrize("answers", [False, True], ids=["nobody there", "hangs up"])
def test_a_film_plays_on_where_the_sound_output_is_gone(rig, corpus, tmp_path, monkeypatch, answers):
    """A sound server that was there when the kiosk looked, and is not when the film wants it."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "pulse"))
        if answers:
            server.listen()
            threading.Thread(target=_hang_up, args=(server,), daemon=True).start()
        monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'pulse'}")
        rig.player.open(corpus("plain.mp4"), 1, 0)
        assert rig.until(lambda: rig.of(Ended))
    assert rig.last.pictures > 10
    assert not rig.of(Failed)


def _hang_up(server: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while True:
            server.accept()[0].close()


def test_a_file_cut_short_while_it_plays_ends(rig, tmp_path):
    path = film(tmp_path / "cut.mkv", seconds=30, filters="noise=alls=40:allf=t")
    rig.player.open(path, 1, 0)
    assert rig.progressed(lambda seen: seen.pictures)
    os.truncate(path, 4096)
    rig.player.jump(25_000, 1)
    assert rig.until(lambda: rig.of(Ended) or rig.of(Failed))


def test_a_source_that_stalls_reports_no_new_pictures(rig, corpus, tmp_path):
    pipe = tmp_path / "pipe.ts"
    os.mkfifo(pipe)
    film(tmp_path / "source.ts", seconds=3)
    data = (tmp_path / "source.ts").read_bytes()
    stop = threading.Event()

    def feed() -> None:
        with contextlib.suppress(BrokenPipeError), pipe.open("wb", buffering=0) as end:
            end.write(data[: len(data) // 2])
            stop.wait()

    threading.Thread(target=feed, daemon=True).start()
    rig.player.open(pipe, 1, 0)
    stalled = rig.until(
        lambda: len(rig.reports) > 12 and len({seen.pictures for seen in rig.of(type(rig.last))[-8:]}) == 1
    )
    stop.set()
    assert stalled


def test_an_order_that_goes_wrong_fails_the_film_and_the_next_one_plays(rig, corpus, tmp_path):
    rig.player.open(Path(tmp_path, "n" * 5_000), 1, 0)
    assert rig.until(lambda: rig.of(Failed))
    rig.player.open(corpus("plain.mp4"), 2, 0)
    assert rig.progressed(lambda seen: seen.load == 2 and seen.pictures)


def test_it_tells_when_a_larger_picture_should_be_decoded_anew(rig, corpus):
    assert not rig.player.draw_at(320, 240), "nothing is shown yet"
    rig.player.open(corpus("plain.mp4"), 1, 0)
    _shown(rig)
    assert not rig.player.draw_at(360, 240)
    assert rig.player.draw_at(640, 480)

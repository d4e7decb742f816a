"""A thousand visits to the film: memory, threads and open files stay where they are."""

import os
import threading
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.playback.silent import best_player
from kiosk.playback.vlc import VlcPlayer
from kiosk.ui.film_item import FilmItem, FilmPicture
from kiosk.ui.memory import return_large_blocks

ROUNDS = int(os.environ.get("ROUNDS", "1000"))
WARM_UP = min(100, ROUNDS // 4)
PATIENCE = 30_000  # ms, for a busy machine
REEL = paths.media() / "stand-in.webm"


def _measure(process: psutil.Process) -> tuple[float, int, int]:
    """Megabytes of the process's own, threads and files; pages of files depend on who else reads them."""
    lines = Path("/proc/self/status").read_text().splitlines()
    own = sum(int(line.split()[1]) for line in lines if line.startswith(("RssAnon", "RssShmem")))
    return own * 1024 / 1e6, process.num_threads(), process.num_fds()


def _settle(player: VlcPlayer) -> None:
    done = threading.Event()
    player._orders.put(done.set)
    assert done.wait(30)


@pytest.mark.timeout(3600)
def test_rounds_of_open_play_seek_leave(qtbot):
    return_large_blocks()
    process = psutil.Process()
    player = best_player()
    assert isinstance(player, VlcPlayer)
    player.draw_at(984, 734)
    player.sound(1, True)
    picture = FilmPicture(player.frames)
    window = QQuickWindow()
    window.resize(984, 734)
    item = FilmItem(window.contentItem())
    item.setSize(QSizeF(984, 734))
    item.setProperty("picture", picture)
    window.show()
    begun = (0.0, 0, 0)
    for number in range(ROUNDS + 1):
        with qtbot.waitSignal(picture.changed, timeout=PATIENCE):
            player.open(REEL, number, 0)
        with qtbot.waitSignals([picture.changed] * 2, timeout=PATIENCE):
            player.jump(number * 7_919 % 70_000, number + 1)
        window.grabWindow()
        player.stop()
        _settle(player)
        qtbot.waitUntil(lambda: not picture.property("shows"), timeout=PATIENCE)
        if number == WARM_UP:
            begun = _measure(process)
        if number % 100 == 0:
            now = _measure(process)
            print(f"round {number}: {now[0]:.1f} MB, {now[1]} threads, {now[2]} files")
    memory, threads, files = _measure(process)
    player.close()
    window.close()
    item.setParentItem(None)
    assert memory - begun[0] < 10
    assert threads <= begun[1]
    assert files <= begun[2]
    assert Path(REEL).is_file()

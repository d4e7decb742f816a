"""Plays a film over the whole screen and says what it cost: `window.py FILM SECONDS`."""

import ctypes
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import vlc
from PySide6.QtCore import QSizeF, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.playback.silent import best_player
from kiosk.ui.film_item import FilmItem, FilmPicture
from kiosk.ui.immortal import keep_singletons
from kiosk.ui.memory import return_large_blocks

spent: Counter[str] = Counter()  # of the processor, in seconds, by the callback


def timed(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
    """`call`, its processor time counted on whatever thread it runs."""

    def count(*arguments: Any) -> Any:
        time.thread_time()  # the clock itself costs most when it is read for the first time after a while
        begun = time.thread_time()
        result = call(*arguments)
        spent[name] += time.thread_time() - begun
        return result

    return count


class TimedPicture(FilmPicture):
    """A FilmPicture that counts what it costs to hear of a picture."""

    _heard = timed("hear", FilmPicture._hear)

    def _hear(self, *_rung):
        self._heard()


class TimedItem(FilmItem):
    """A FilmItem that counts its paints and what they cost."""

    paints = 0
    _paint = timed("paint", FilmItem.updatePaintNode)

    def updatePaintNode(self, old, data):  # noqa: N802 (Qt's name)
        TimedItem.paints += 1
        return self._paint(old, data)


def main() -> None:
    film, seconds = Path(sys.argv[1]), float(sys.argv[2])
    return_large_blocks()
    keep_singletons()
    application = QGuiApplication(sys.argv)
    player = best_player()
    player.frames.begin = timed("begin", player.frames.begin)
    player._on_picture = timed("look", player._on_picture)
    picture = TimedPicture(player.frames)
    window = QQuickWindow()
    size = application.primaryScreen().size()
    item = TimedItem(window.contentItem())
    item.setSize(QSizeF(size))
    item.setProperty("picture", picture)
    player.draw_at(size.width(), size.height())
    window.resize(size)
    window.show()
    player.open(film, 1, 0)
    QTimer.singleShot(int(seconds * 1000), application.quit)
    application.exec()
    seen = max(player.frames.begun, 1)
    api = window.rendererInterface().graphicsApi().name
    each = " ".join(f"{name} {seconds / seen * 1000:.3f}" for name, seconds in spent.items())
    cost = sum(spent.values()) / seen * 1000
    stats = vlc.MediaStats()
    player._media.get_stats(ctypes.byref(stats))
    counted = f"seen {seen} painted {TimedItem.paints} lost {stats.lost_pictures}"
    print(f"{api} {counted} ms a picture: {each} in all {cost:.3f}")
    player.close()
    window.close()
    item.setParentItem(None)


main()

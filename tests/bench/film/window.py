"""Plays a film over the whole screen and says what it cost: `window.py FILM SECONDS`."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QSizeF, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.playback.silent import best_player
from kiosk.ui.film_item import FilmItem, FilmPicture
from kiosk.ui.memory import return_large_blocks


class TimedItem(FilmItem):
    """A FilmItem that counts its paints and what they cost in Python."""

    paints = 0
    seconds = 0.0

    def updatePaintNode(self, old, data):  # noqa: N802 (Qt's name)
        begun = time.perf_counter()
        node = super().updatePaintNode(old, data)
        TimedItem.seconds += time.perf_counter() - begun
        TimedItem.paints += 1
        return node


def main() -> None:
    film, seconds = Path(sys.argv[1]), float(sys.argv[2])
    return_large_blocks()
    application = QGuiApplication(sys.argv)
    player = best_player()
    picture = FilmPicture(player.frames)
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
    cost = TimedItem.seconds / max(TimedItem.paints, 1) * 1000
    api = window.rendererInterface().graphicsApi().name
    print(
        f"{api} published {player.frames.published} painted {TimedItem.paints} python {cost:.3f}", flush=True
    )
    player.close()
    window.close()
    item.setParentItem(None)


main()

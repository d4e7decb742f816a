"""The film item draws the newest frame, whole, in its aspect and in its colours."""

import ctypes
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSizeF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow

from kiosk.playback.frames import FramePool
from kiosk.ui.film_item import FilmItem, FilmPicture

INK = QColor("#14110f")


@pytest.fixture
def scene(qtbot):
    """A window of 400x300 that the item fills, and the pool behind it."""
    pool = FramePool()
    picture = FilmPicture(pool)
    window = QQuickWindow()
    window.setColor(INK)
    window.resize(400, 300)
    item = FilmItem(window.contentItem())
    item.setSize(QSizeF(400, 300))
    item.setProperty("picture", picture)
    window.show()
    qtbot.waitUntil(window.isExposed)
    yield window, pool, picture, item
    window.close()
    item.setParentItem(None)
    del item
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _show(qtbot, scene, width: int, height: int, colour: int, aspect: float = 0.0) -> None:
    _window, pool, picture, _item = scene
    pool.aspect = aspect
    pitch, _rows = pool.resize(width, height)
    address = pool.begin()
    ctypes.memmove(address, colour.to_bytes(4, "little") * (pitch * height // 4), pitch * height)
    with qtbot.waitSignal(picture.changed):
        os.eventfd_write(pool.bell, 1)


def _colours(scene, *points: tuple[int, int]) -> list[str]:
    image = scene[0].grabWindow()
    return [image.pixelColor(x, y).name() for x, y in points]


def test_a_frame_is_drawn_in_its_colours_over_the_whole_item(qtbot, scene):
    _show(qtbot, scene, 400, 300, 0x00F2A900)
    assert _colours(scene, (1, 1), (200, 150), (398, 298)) == ["#f2a900"] * 3


def test_the_newest_frame_replaces_the_one_before(qtbot, scene):
    _show(qtbot, scene, 400, 300, 0x00F2A900)
    _colours(scene, (1, 1))
    _show(qtbot, scene, 400, 300, 0x001F3FA8)
    assert _colours(scene, (200, 150)) == ["#1f3fa8"]


@pytest.mark.parametrize(
    ("aspect", "inside", "outside"),
    [
        (16 / 9, (200, 45), (200, 30)),
        (9 / 16, (120, 150), (100, 150)),
    ],
)
def test_a_frame_of_another_aspect_stands_in_the_middle_uncropped(qtbot, scene, aspect, inside, outside):
    _show(qtbot, scene, 64, 48, 0x00F2A900, aspect)
    assert _colours(scene, inside, outside, (200, 150)) == ["#f2a900", INK.name(), "#f2a900"]


def test_without_a_frame_nothing_is_drawn(qtbot, scene):
    _window, pool, picture, _item = scene
    _show(qtbot, scene, 400, 300, 0x00F2A900)
    assert picture.property("shows")
    with qtbot.waitSignal(picture.showsChanged):
        pool.clear()
    assert not picture.property("shows")
    assert _colours(scene, (200, 150)) == [INK.name()]


def test_a_frame_after_a_paint_is_told_of_too(qtbot, scene):
    for colour in (0x00F2A900, 0x001F3FA8, 0x00F2A900):
        _show(qtbot, scene, 64, 48, colour)
        assert _colours(scene, (200, 150)) == [f"#{colour:06x}"]


def test_many_frames_between_two_paints_are_announced_once(qtbot, scene):
    _window, pool, picture, _item = scene
    pool.resize(4, 4)
    changes = []
    picture.changed.connect(lambda: changes.append(1))
    for _ in range(5):
        pool.begin()
        os.eventfd_write(pool.bell, 1)
    qtbot.waitUntil(lambda: bool(changes))
    assert len(changes) == 1


def test_each_opening_lets_go_of_the_buffers_before(qtbot, scene):
    _window, pool, picture, _item = scene
    for _ in range(5):
        _show(qtbot, scene, 64, 48, 0x00F2A900)
        _colours(scene, (200, 150))
        with qtbot.waitSignal(picture.changed):
            pool.clear()
    _show(qtbot, scene, 64, 48, 0x00F2A900)
    _colours(scene, (200, 150))
    assert len(picture._images) == 1


def test_a_picture_that_goes_takes_its_memory_along(qtbot, scene):
    _window, pool, picture, _item = scene

    def visit() -> int:
        _show(qtbot, scene, 640, 480, 0x00F2A900)
        _colours(scene, (200, 150))
        with qtbot.waitSignal(picture.changed):
            pool.clear()
        _colours(scene, (200, 150))
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

    begun = [visit() for _ in range(10)][-1]
    ended = [visit() for _ in range(60)][-1]
    assert ended - begun < 20 * 640 * 480 * 4, "one buffer kept a visit would be 74 MB"

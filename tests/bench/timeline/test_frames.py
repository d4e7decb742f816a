"""Frame times while a finger drags and zooms: `pytest tests/bench/timeline -s`, under each scene graph.

A frame's time is the processor time that the window's thread takes from one frame to the next, so that a busy
machine tells the same; under OpenGL QSG_RENDER_LOOP=basic lets that thread draw too. Another makes pictures.
"""

import gc
from collections.abc import Callable, Iterator
from time import thread_time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.content.land import read_land
from kiosk.ui.viewmodels.timeline import TimelineViewModel
from tests.qml.conftest import MakeStage, make_stage
from tests.qml.stage import Stage
from tests.timelines import made_edition, made_timeline

__all__ = ["make_stage"]
FRAMES = 150
STALL = 50.0  # milliseconds
LEFT = Qt.MouseButton.LeftButton
Move = Callable[[Stage, TimelineViewModel], Iterator[None]]


def drag(stage: Stage, y: int) -> Iterator[None]:
    """To and fro with the mouse, at height `y`."""
    mouse(stage, QEvent.Type.MouseButtonPress, 900, y)
    for frame in range(FRAMES):
        way = frame % 50
        mouse(stage, QEvent.Type.MouseMove, 900 - 12 * (way if way < 25 else 50 - way), y)
        yield
    mouse(stage, QEvent.Type.MouseButtonRelease, 900, y)


def mouse(stage: Stage, kind: QEvent.Type, x: int, y: int) -> None:
    """As the window system would tell it; QTest would draw frames of its own in between."""
    pressed = LEFT if kind is not QEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
    button = LEFT if kind is not QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    spot = QPointF(x, y)
    event = QMouseEvent(kind, spot, spot, button, pressed, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(stage.window, event)


def drag_the_axis(stage: Stage, model: TimelineViewModel) -> Iterator[None]:
    model.axis.fly_between(1915.0, 1945.0)  # the whole life stands still under a finger
    model.axis.fly(1.0)
    yield from drag(stage, 640)


def drag_the_crowded_years(stage: Stage, model: TimelineViewModel) -> Iterator[None]:
    model.axis.fly_between(1936.0, 1941.0)
    model.axis.fly(1.0)
    yield from drag(stage, 640)


def zoom_the_axis(stage: Stage, model: TimelineViewModel) -> Iterator[None]:
    for frame in range(FRAMES):
        model.axis.zoom(1.06 if frame % 100 < 50 else 1 / 1.06, 700.0)
        yield


def drag_the_map(stage: Stage, model: TimelineViewModel) -> Iterator[None]:
    yield from drag(stage, 300)


def zoom_the_map(stage: Stage, model: TimelineViewModel) -> Iterator[None]:
    for frame in range(FRAMES):
        model.map.zoom(1.05 if frame % 100 < 50 else 1 / 1.05, 620.0, 200.0)
        yield


def walk(stage: Stage, model: TimelineViewModel) -> Iterator[None]:
    """From event to event, each choice interrupted by the next after six frames."""
    for _ in range(FRAMES // 6):
        model.next()
        for _ in range(6):
            yield


@pytest.mark.timeout(600)
@pytest.mark.parametrize("count", [40, 300, 3000])
@pytest.mark.parametrize(
    "move", [drag_the_axis, drag_the_crowded_years, zoom_the_axis, drag_the_map, zoom_the_map, walk]
)
def test_no_frame_stalls(make_stage: MakeStage, qtbot: QtBot, move: Move, count: int) -> None:
    model = TimelineViewModel(made_edition(made_timeline(count)), read_land(paths.land()))
    stage = make_stage("TimelineScreen", model)
    stage.theme.setProperty("motion", True)
    times = frame_times(qtbot, stage, move(stage, model))
    p50, p95, p99 = (times[int(len(times) * share)] for share in (0.5, 0.95, 0.99))
    api = stage.window.rendererInterface().graphicsApi().name
    figures = f"p50 {p50:5.1f}  p95 {p95:5.1f}  p99 {p99:5.1f}  max {times[-1]:5.1f} ms"
    print(f"\n{api:8} {count:5} {move.__name__:24} {figures}")
    assert p99 < STALL


def frame_times(qtbot: QtBot, stage: Stage, moves: Iterator[None]) -> list[float]:
    """Milliseconds from one frame to the next, sorted, one move before each."""
    times: list[float] = []
    last = thread_time()
    done = False

    def drawn() -> None:
        nonlocal last, done
        now = thread_time()
        times.append((now - last) * 1000)
        last = now
        done = next(moves, "end") == "end"
        stage.window.update()

    qtbot.wait(1000)  # the levels of the axis are made ahead
    gc.collect()
    gc.freeze()  # as the kiosk does at its start
    stage.window.frameSwapped.connect(drawn, Qt.ConnectionType.QueuedConnection)
    stage.window.update()
    qtbot.waitUntil(lambda: done, timeout=120_000)
    stage.window.frameSwapped.disconnect(drawn)
    return sorted(times[2:])

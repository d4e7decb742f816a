"""The sheet always holds the view, and is made anew before the view leaves it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.map_sheet import WORLD, serves, sheet_around
from kiosk.domain.map_view import Frame, MapView, clamp, drag, zoom

FRAMES = st.builds(Frame, st.floats(200, 3000), st.floats(100, 2000))
VIEWS = st.builds(MapView, st.floats(-500, 3000), st.floats(-300, 2000), st.floats(0.1, 60))
FRAME = Frame(1240, 600)
VIEW = MapView(1273, 362, 2)


@given(FRAMES, VIEWS)
def test_a_new_sheet_serves_its_view_and_lies_on_the_map(frame: Frame, view: MapView) -> None:
    view = clamp(view, frame)
    sheet = sheet_around(view, frame)
    assert serves(sheet, view, frame, resting=True)
    assert serves(sheet, view, frame, resting=False)
    assert WORLD.low.x <= sheet.low.x < sheet.high.x <= WORLD.high.x
    assert WORLD.low.y <= sheet.low.y < sheet.high.y <= WORLD.high.y


@given(FRAMES, VIEWS, st.floats(-900, 900), st.floats(-900, 900))
def test_what_serves_holds_all_of_the_view(frame: Frame, view: MapView, dx: float, dy: float) -> None:
    view = clamp(view, frame)
    sheet = sheet_around(view, frame)
    moved = drag(view, dx, dy, frame)
    if serves(sheet, moved, frame, resting=False):
        half_width, half_height = frame.width / moved.scale / 2, frame.height / moved.scale / 2
        assert sheet.low.x - 1e-6 <= moved.x - half_width
        assert moved.x + half_width <= sheet.high.x + 1e-6
        assert sheet.low.y - 1e-6 <= moved.y - half_height
        assert moved.y + half_height <= sheet.high.y + 1e-6


def test_a_finger_may_go_a_fifth_of_the_view_before_the_next_sheet() -> None:
    sheet = sheet_around(VIEW, FRAME)
    assert serves(sheet, drag(VIEW, 0.19 * 1240, 0, FRAME), FRAME, resting=True)
    assert not serves(sheet, drag(VIEW, 0.21 * 1240, 0, FRAME), FRAME, resting=True)


@pytest.mark.parametrize(
    ("factor", "moving"), [(1.01, True), (1.4, True), (1.6, False), (0.9, True), (0.6, False)]
)
def test_at_rest_a_sheet_is_crisp_and_on_the_move_nearly(factor: float, moving: bool) -> None:
    sheet = sheet_around(VIEW, Frame(3000, 2000))
    near = zoom(VIEW, factor, 620, 300, FRAME)
    assert not serves(sheet, near, FRAME, resting=True)
    assert serves(sheet, near, FRAME, resting=False) is moving

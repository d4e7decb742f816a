"""A finger drawing: what is drawn is kept, can be taken back, and never grows too large."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.drawing import GRID, MAX_BYTES, Ink, decode, encode, fault
from kiosk.ui.models.strokes import DrawingBoard


@pytest.fixture
def board() -> DrawingBoard:
    made = DrawingBoard()
    made.setSheet(200, 100)
    return made


def draw(board: DrawingBoard, *points: tuple[float, float]) -> None:
    board.begin(*points[0])
    for point in points[1:]:
        board.extend(*point)
    board.end()


def test_a_touch_is_a_dot_and_a_drag_is_a_line(board: DrawingBoard) -> None:
    draw(board, (0.5, 0.25))
    draw(board, (0.0, 0.0), (0.5, 0.0), (1.0, 0.5))
    assert [stroke.points for stroke in board.strokes] == [
        ((2048, 1024),),
        ((0, 0), (2048, 0), (4096, 2048)),
    ]


def test_a_blank_sheet_is_no_drawing(board: DrawingBoard) -> None:
    assert board.drawing() is None
    assert board.blank


def test_the_finger_may_leave_the_sheet_but_the_stroke_may_not(board: DrawingBoard) -> None:
    draw(board, (-0.2, 0.1), (0.5, 7.0), (3.0, -1.0))
    assert board.strokes[0].points == ((0, 410), (2048, 2048), (4096, 0))


def test_a_trembling_finger_adds_nothing(board: DrawingBoard) -> None:
    draw(board, (0.5, 0.2), (0.5005, 0.2), (0.5, 0.2005))
    assert len(board.strokes[0].points) == 1


def test_each_stroke_keeps_the_ink_it_was_drawn_in(board: DrawingBoard) -> None:
    draw(board, (0.1, 0.1))
    board.setInk(DrawingBoard.Ink.Cobalt.value)
    draw(board, (0.2, 0.1))
    assert [stroke.ink for stroke in board.strokes] == [Ink.INK, Ink.COBALT]


def test_undo_takes_strokes_back_one_by_one(board: DrawingBoard) -> None:
    draw(board, (0.1, 0.1))
    draw(board, (0.2, 0.1))
    board.undo()
    assert len(board.strokes) == 1
    board.undo()
    board.undo()
    assert board.blank


def test_clear_wipes_a_stroke_that_is_still_being_drawn(board: DrawingBoard) -> None:
    draw(board, (0.1, 0.1))
    board.begin(0.3, 0.3)
    board.clear()
    board.end()
    assert board.blank
    assert board.live is None


def test_a_sheet_that_was_drawn_on_keeps_its_shape(board: DrawingBoard) -> None:
    draw(board, (0.1, 0.1))
    board.setSheet(100, 200)
    kept = board.drawing()
    assert kept is not None
    assert (kept.width, kept.height) == (GRID, GRID // 2)


def test_endless_scribbling_ends_within_the_limit_and_can_be_taken_back(board: DrawingBoard) -> None:
    for turn in range(40):
        board.begin(0.5, 0.2)
        for step in range(600):
            angle = step * 0.7 + turn
            board.extend(0.5 + 0.4 * math.cos(angle), 0.25 + 0.2 * math.sin(angle))
        board.end()
    kept = board.drawing()
    assert board.full
    assert kept is not None
    assert not fault(kept)
    assert MAX_BYTES * 0.9 < len(encode(kept)) <= MAX_BYTES
    board.undo()
    assert not board.full


@given(
    st.lists(
        st.lists(st.tuples(st.floats(-2, 3), st.floats(-2, 3)), min_size=1, max_size=40),
        min_size=1,
        max_size=8,
    )
)
def test_whatever_is_drawn_can_be_kept(strokes: list[list[tuple[float, float]]]) -> None:
    board = DrawingBoard()
    board.setSheet(1780, 600)
    for stroke in strokes:
        draw(board, *stroke)
    kept = board.drawing()
    assert kept is not None
    assert decode(encode(kept)) == kept

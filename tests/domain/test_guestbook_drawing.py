import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.drawing import GRID, MAX_BYTES, Drawing, Ink, Stroke, decode, encode, fault

_points = st.tuples(st.integers(0, GRID), st.integers(0, GRID // 2))
_strokes = st.builds(Stroke, st.sampled_from(Ink), st.lists(_points, min_size=1, max_size=20).map(tuple))
drawings = st.builds(
    Drawing, st.just(200), st.just(100), st.lists(_strokes, min_size=1, max_size=8).map(tuple)
)
DOT = Stroke(Ink.INK, ((1, 1),))


@given(drawings)
def test_a_drawing_comes_back_as_it_was(drawing: Drawing) -> None:
    assert fault(drawing) == ""
    assert decode(encode(drawing)) == drawing


@pytest.mark.parametrize(
    ("drawing", "problem"),
    [
        (Drawing(0, 100, (DOT,)), "no size"),
        (Drawing(100, -1, (DOT,)), "no size"),
        (Drawing(100, 100, ()), "no points"),
        (Drawing(100, 100, (DOT, Stroke(Ink.INK, ()))), "no points"),
        (Drawing(200, 100, (Stroke(Ink.INK, ((0, GRID // 2 + 1),)),)), "outside"),
        (Drawing(100, 100, (Stroke(Ink.INK, ((-1, 0),)),)), "outside"),
        (Drawing(100, 100, (Stroke(Ink.INK, ((0, 0), (4000, 4000)) * 10_000),)), "too large"),
    ],
)
def test_what_is_no_drawing_has_a_fault(drawing: Drawing, problem: str) -> None:
    assert problem in fault(drawing)


def test_minutes_of_drawing_fit() -> None:
    strokes = tuple(
        Stroke(Ink.COBALT, tuple((x, (x * 7) % 50) for x in range(0, 4000, 13))) for _ in range(25)
    )
    assert len(encode(Drawing(100, 100, strokes))) < MAX_BYTES


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"size":[1],"strokes":[]}',
        '{"size":[1,1],"strokes":[["ink",[1]]]}',
        '{"size":[9,9],"strokes":[["gold",[1,1]]]}',
        '{"size":[9,9],"strokes":[["ink",["a","b"]]]}',
        "[" * 100000,
        '{"size":[9,9],"strokes":[["ink",[1.5,2]]]}',
        '{"size":[9,9],"strokes":[["ink",[99999,2]]]}',
    ],
)
def test_anything_else_is_no_drawing(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        decode(text)


@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_reading_any_json_ends_in_a_drawing_or_a_value_error(value: object) -> None:
    try:
        decode(json.dumps(value))
    except ValueError:
        return

"""Sizes at which films are decoded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.playback.geometry import MAX_ROWS, Shape, drawn_size


@pytest.mark.parametrize(
    ("shape", "aspect"),
    [
        (Shape(960, 720), 4 / 3),
        (Shape(720, 576, 64 / 45), 16 / 9),
        (Shape(640, 360, 1.0, 5), 9 / 16),
        (Shape(640, 360, 1.0, 3), 16 / 9),
        (Shape(0, 0), 0.0),
    ],
)
def test_the_aspect_counts_pixels_shape_and_turn(shape, aspect):
    assert shape.aspect == pytest.approx(aspect)


@pytest.mark.parametrize(
    ("aspect", "box", "size"),
    [
        (4 / 3, (984, 734), (978, 734)),
        (16 / 9, (984, 734), (984, 554)),
        (9 / 16, (984, 734), (412, 734)),
        (4 / 3, (3840, 2160), (1920, 1440)),
    ],
)
def test_a_film_fills_its_box_in_one_direction(aspect, box, size):
    assert drawn_size(aspect, box) == size


@given(st.floats(1e-6, 1e6), st.tuples(st.integers(-9, 8000), st.integers(-9, 8000)))
def test_any_film_fits_any_box(aspect, box):
    width, height = drawn_size(aspect, box)
    assert 2 <= width <= max(box[0], 2)
    assert 2 <= height <= max(min(box[1], MAX_ROWS), 2)
    assert width % 2 == height % 2 == 0

"""Tests of what is told of lines that are said again and again."""

from kiosk.playback.repeats import AGAIN, Repeats


def test_a_line_is_told_once_a_minute_with_how_often_it_was_said() -> None:
    repeats = Repeats()
    said = [repeats.told("cannot write: Connection terminated", second / 100) for second in range(1000)]
    assert [line for line in said if line] == ["cannot write: Connection terminated"]
    assert repeats.told("cannot write: Connection terminated", AGAIN) == (
        "cannot write: Connection terminated (999 more before)"
    )


def test_other_lines_are_told_and_numbers_make_no_other_line() -> None:
    repeats = Repeats()
    assert repeats.told("Timestamp 17 failed", 0)
    assert repeats.told("Timestamp 18 failed", 1) is None
    assert repeats.told("buffer deadlock prevented", 1) == "buffer deadlock prevented"
    assert repeats.told("Timestamp 19 failed", AGAIN + 2) == "Timestamp 19 failed (1 more before)"
    assert repeats.told("buffer deadlock prevented", AGAIN + 2) == "buffer deadlock prevented"


def test_lines_without_end_are_not_all_remembered() -> None:
    repeats = Repeats()
    for number in range(5000):
        letters = "".join(chr(97 + int(digit)) for digit in str(number))
        assert repeats.told(letters, 0) == letters
    assert len(repeats._lines) <= 200

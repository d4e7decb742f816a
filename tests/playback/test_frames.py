"""The pool never lets a picture be written while it is shown."""

import ctypes
import os
import select
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.playback.frames import FramePool


def _write(pool: FramePool, value: int) -> int:
    address = pool.begin()
    ctypes.memset(address, value, 4)
    _ring(pool)
    pool.hear()
    return address


def _ring(pool: FramePool) -> None:
    """As libVLC does when a picture is to be seen."""
    os.eventfd_write(pool.bell, 1)


def test_the_newest_picture_is_taken():
    pool = FramePool()
    pool.resize(8, 2)
    _write(pool, 1)
    _write(pool, 2)
    frame = pool.take()
    assert frame is not None
    assert (frame.width, frame.height, frame.pixels[0]) == (8, 2, 2)


def test_rows_and_addresses_are_aligned_for_vector_code():
    pool = FramePool()
    pitch, rows = pool.resize(719, 541)
    assert pitch % 64 == 0
    assert pitch >= 719 * 4
    assert rows >= 541
    assert pool.begin() % 64 == 0


def test_there_is_no_picture_before_the_first_nor_after_clearing():
    pool = FramePool()
    assert pool.take() is None
    pool.resize(8, 2)
    assert pool.take() is None
    _write(pool, 1)
    assert pool.hear()
    pool.clear()
    assert pool.take() is None
    assert not pool.hear()


def test_a_taken_picture_outlives_a_change_of_size():
    pool = FramePool()
    pool.resize(8, 2)
    _write(pool, 7)
    frame = pool.take()
    assert frame is not None
    pool.resize(16, 4)
    _write(pool, 9)
    assert frame.pixels[0] == 7


def test_the_same_size_again_keeps_the_picture():
    pool = FramePool()
    pool.resize(8, 2)
    _write(pool, 7)
    pool.resize(8, 2)
    assert pool.hear()


def test_the_bell_rings_for_each_picture_and_for_the_clearing():
    pool = FramePool()
    pool.resize(8, 2)
    assert not _rings(pool)
    pool.begin()
    assert not _rings(pool)
    _ring(pool)
    assert _rings(pool)
    assert pool.hear()
    assert not _rings(pool)
    pool.clear()
    assert _rings(pool)
    assert not pool.hear()


def _rings(pool: FramePool) -> bool:
    return bool(select.select([pool.bell], [], [], 0)[0])


def test_a_picture_that_is_still_written_is_not_taken():
    pool = FramePool()
    pool.resize(8, 2)
    _write(pool, 1)
    ctypes.memset(pool.begin(), 2, 4)
    pool.hear()
    frame = pool.take()
    assert frame is not None
    assert frame.pixels[0] == 1


@pytest.mark.parametrize("rings", [0, 2])
def test_a_film_after_one_whose_bell_was_out_of_step_is_seen(rings):
    pool = FramePool()
    pool.resize(8, 2)
    pool.begin()
    for _ in range(rings):
        _ring(pool)
    pool.hear()
    pool.clear()
    pool.resize(8, 2)
    pool.hear()
    _write(pool, 5)
    frame = pool.take()
    assert frame is not None
    assert frame.pixels[0] == 5


def test_pictures_that_nobody_heard_in_time_are_skipped():
    pool = FramePool()
    pool.resize(8, 2)
    for value in range(1, 8):
        ctypes.memset(pool.begin(), value, 4)
        _ring(pool)
    pool.begin()
    assert pool.hear()
    frame = pool.take()
    assert frame is not None
    assert frame.pixels[0] == 7


@given(st.lists(st.sampled_from(["write", "begin", "take", "wider", "clear"]), max_size=60))
def test_no_order_of_calls_writes_to_the_picture_on_show(calls):
    pool = FramePool()
    pool.resize(4, 1)
    shown = None
    for number, call in enumerate(calls):
        if call in ("wider", "clear"):
            if call == "clear":
                pool.clear()
            pool.resize(number + 5, 1)
            assert not pool.hear()
        elif call == "take":
            frame = pool.take()
            shown = frame and (ctypes.addressof(frame.buffer) + frame.offset, frame.pixels[0], frame)
        elif call == "begin":  # and seen unheard
            assert shown is None or pool.begin() != shown[0]
            _ring(pool)
        else:
            address = _write(pool, number)
            assert shown is None or address != shown[0]
        assert shown is None or shown[2].pixels[0] == shown[1]


def test_a_writer_and_a_reader_on_two_threads_never_meet():
    pool, torn = FramePool(), []
    pool.resize(64, 64)
    size = 64 * 64 * 4

    def write() -> None:
        for number in range(300):
            address = pool.begin()
            ctypes.memset(address, number % 251, size)
            _ring(pool)

    writer = threading.Thread(target=write)
    writer.start()
    while writer.is_alive():
        pool.hear()
        frame = pool.take()
        if frame is not None:
            torn += [len(set(bytes(frame.pixels))) != 1]
    writer.join()
    assert not any(torn)

"""The pool never lets a picture be written while it is shown."""

import ctypes
import threading

from hypothesis import given
from hypothesis import strategies as st

from kiosk.playback.frames import FramePool


def _write(pool: FramePool, value: int) -> int:
    address = pool.begin()
    ctypes.memset(address, value, 4)
    pool.publish()
    return address


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
    assert pool.filled
    pool.clear()
    assert pool.take() is None
    assert not pool.filled


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
    assert pool.filled


def test_each_picture_and_the_clearing_are_announced():
    pool, announced = FramePool(), []
    pool.notify(announced.append)
    pool.resize(8, 2)
    _write(pool, 1)
    pool.clear()
    assert announced == [True, False]


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
            assert not pool.filled
        elif call == "take":
            frame = pool.take()
            shown = frame and (ctypes.addressof(frame.buffer) + frame.offset, frame.pixels[0], frame)
        elif call == "begin":
            assert shown is None or pool.begin() != shown[0]
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
            pool.publish()

    writer = threading.Thread(target=write)
    writer.start()
    while writer.is_alive():
        frame = pool.take()
        if frame is not None:
            torn += [len(set(bytes(frame.pixels))) != 1]
    writer.join()
    assert not any(torn)

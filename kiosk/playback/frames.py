"""The pool of buffers between the decoder, which writes pictures, and the scene, which shows the newest."""

import contextlib
import ctypes
import os
import threading
from dataclasses import dataclass, replace
from typing import Protocol

_POOL = 4  # one being written, the newest, one shown, one on its way to the GPU
_ALIGN = 64  # bytes: libVLC's converters write whole vectors


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture of 32-bit pixels (blue, green, red, unused); `aspect` is its true width to height.

    `batch` numbers the buffers that were made together, `slot` those of a batch.
    """

    buffer: ctypes.Array[ctypes.c_char]
    offset: int
    width: int
    height: int
    pitch: int
    aspect: float
    batch: int
    slot: int

    @property
    def pixels(self) -> memoryview:
        """The picture's bytes, `pitch` a row; nothing is copied."""
        return memoryview(self.buffer).cast("B")[self.offset : self.offset + self.pitch * self.height]


class FrameSink(Protocol):
    """Takes pictures from any thread; the scene takes the newest."""

    @property
    def bell(self) -> int:
        """A file descriptor that can be read after each picture, and when the picture goes."""

    def hear(self) -> bool:
        """Call when the bell has rung; whether there is a picture."""

    def take(self) -> Frame | None:
        """The newest picture heard of, None without one; it is not written to until the next take."""


class FramePool:
    """A FrameSink. `begin` and `resize` belong to one writer at a time.

    The writer rings the bell, an eventfd, once for each picture that it has begun, when that picture is to be
    seen: libVLC calls the C library for it, so that no Python runs on its thread just then.
    """

    def __init__(self) -> None:
        # Never closed: who listens may outlive the pool, and its number would soon be another's.
        self.bell = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._lock = threading.Lock()
        self._slots: list[Frame] = []
        self._addresses: list[int] = []  # looked up here: what runs for every picture has to be short
        self._batch = 0
        self._writing = self._newest = self._taken = -1
        self._aspect = 0.0
        self.begun = 0  # pictures, and goings of one
        self._rung = 0

    @property
    def aspect(self) -> float:
        """The pictures' true width to height; 0 while it is not known."""
        return self._aspect

    @aspect.setter
    def aspect(self, aspect: float) -> None:
        with self._lock:
            self._aspect = aspect
            self._slots = [replace(each, aspect=self._true(each)) for each in self._slots]

    def _true(self, frame: Frame) -> float:
        return self._aspect or frame.width / frame.height

    def resize(self, width: int, height: int) -> tuple[int, int]:
        """Make room for pictures of this size; the row length in bytes and the rows a writer may fill."""
        pitch = -(-width * 4 // _ALIGN) * _ALIGN
        rows = -(-height // 32) * 32
        with self._lock:
            self._count_anew()
            if self._slots and (self._slots[0].width, self._slots[0].height) == (width, height):
                return pitch, rows
            self._batch += 1
            made = [_slot(width, height, pitch, rows, self._batch, slot) for slot in range(_POOL)]
            self._slots = [replace(each, aspect=self._true(each)) for each in made]
            self._addresses = [ctypes.addressof(each.buffer) + each.offset for each in made]
            self._writing = self._newest = self._taken = -1
        return pitch, rows

    def _count_anew(self) -> None:
        """Nothing is being written now, whatever became of what was begun last."""
        self._rung = self.begun
        with contextlib.suppress(BlockingIOError):
            os.eventfd_read(self.bell)
            os.eventfd_write(self.bell, 1)  # still to be heard
            self._rung -= 1

    def begin(self) -> int:
        """The address to write the next picture to; the one before has been rung for."""
        with self._lock:
            newest, taken, free = self._writing, self._taken, 0
            while free in (newest, taken):
                free += 1
            self._newest, self._writing = newest, free
            self.begun += 1
            return self._addresses[free]

    def hear(self) -> bool:
        with self._lock:
            try:
                self._rung += os.eventfd_read(self.bell)
            except BlockingIOError:
                return self._newest >= 0  # it has not rung since
            if self._rung >= self.begun:
                self._newest = self._writing
            return self._newest >= 0

    def clear(self) -> None:
        """No picture, and no memory held for one."""
        with self._lock:
            self._slots = []
            self._addresses = []
            self._writing = self._newest = self._taken = -1
            self._aspect = 0.0
            self.begun += 1
        os.eventfd_write(self.bell, 1)

    @property
    def width(self) -> int:
        """Pixels in a row of the pictures now made, 0 where none are."""
        slots = self._slots
        return slots[0].width if slots else 0

    def take(self) -> Frame | None:
        with self._lock:
            if self._newest < 0:
                return None
            self._taken = self._newest
            return self._slots[self._taken]


def _slot(width: int, height: int, pitch: int, rows: int, batch: int, slot: int) -> Frame:
    buffer = ctypes.create_string_buffer(pitch * rows + _ALIGN)
    offset = -ctypes.addressof(buffer) % _ALIGN
    return Frame(buffer, offset, width, height, pitch, width / height, batch, slot)

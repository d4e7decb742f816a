"""A frame as a PNG file."""

import struct
import zlib

from kiosk.playback.frames import Frame


def png(frame: Frame) -> bytes:
    """The picture in 8-bit red, green and blue."""
    header = struct.pack(">IIBBBBB", frame.width, frame.height, 8, 2, 0, 0, 0)
    rows = b"".join(b"\0" + _row(frame, y) for y in range(frame.height))
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _row(frame: Frame, y: int) -> bytes:
    stored = bytes(frame.pixels[y * frame.pitch : y * frame.pitch + frame.width * 4])
    row = bytearray(frame.width * 3)
    row[0::3], row[1::3], row[2::3] = stored[2::4], stored[1::4], stored[0::4]
    return bytes(row)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

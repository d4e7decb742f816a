"""Draws QR codes for QML: `image://qr/<address, percent-encoded>`."""

from urllib.parse import unquote

import segno
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

QUIET = 4  # modules of white around the code, as ISO/IEC 18004 asks


def qr_image(address: str, side: int) -> QImage:
    """A square of at most `side` pixels, each module a whole number of them; error correction M."""
    code = segno.make(address, error="m", micro=False)
    rows = [bytes(row) for row in code.matrix]
    modules = len(rows) + 2 * QUIET
    image = QImage(modules, modules, QImage.Format.Format_Grayscale8)
    image.fill(0xFF)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x + QUIET, y + QUIET, 0xFF000000)
    scale = max(1, side // modules)
    return image.scaled(modules * scale, modules * scale)


class QrProvider(QQuickImageProvider):
    """Serves `image://qr/`."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, address: str, _size: QSize, requested: QSize) -> QImage:
        side = max(requested.width(), requested.height(), 100)
        return qr_image(unquote(address), side)

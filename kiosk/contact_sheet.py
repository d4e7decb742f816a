"""Many pictures on one sheet, in groups, each with its name under it."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.errors import KioskError

SHEET_WIDTH = 2600
PICTURE_HEIGHT = 270
GAP = 20
LABEL_HEIGHT = 34
HEAD_HEIGHT = 64


@dataclass(frozen=True)
class Picture:
    """`group` is the size and language that it was drawn in; the image is kept small."""

    group: str
    name: str
    image: QImage

    @classmethod
    def of(cls, group: str, name: str, image: QImage) -> "Picture":
        smooth = Qt.TransformationMode.SmoothTransformation
        return cls(group, name, image.scaledToHeight(PICTURE_HEIGHT, smooth))


@dataclass(frozen=True)
class _Place:
    where: QRect
    picture: Picture


def save_contact_sheet(pictures: Sequence[Picture], file: Path) -> None:
    """Raises KioskError where the file cannot be written."""
    heads, places, height = lay_out(pictures)
    sheet = QImage(SHEET_WIDTH, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#2b2622"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#f3e9d7"))
    for top, group in heads:
        painter.setFont(_font(34))
        painter.drawText(QRect(GAP, top, SHEET_WIDTH, HEAD_HEIGHT), Qt.AlignmentFlag.AlignVCenter, group)
    painter.setFont(_font(20))
    for place in places:
        painter.drawImage(place.where.topLeft(), place.picture.image)
        label = QRect(place.where.left(), place.where.bottom(), place.where.width(), LABEL_HEIGHT)
        name = painter.fontMetrics().elidedText(
            place.picture.name, Qt.TextElideMode.ElideRight, label.width()
        )
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, name)
    painter.end()
    if not sheet.save(str(file)):
        raise KioskError(f"The picture {file} cannot be written.")


def _font(pixels: int) -> QFont:
    font = QFont("Golos Text")
    font.setPixelSize(pixels)
    return font


def lay_out(pictures: Sequence[Picture]) -> tuple[list[tuple[int, str]], list[_Place], int]:
    """Each group's head with its top, each picture's place, and the sheet's height, in pixels."""
    heads: list[tuple[int, str]] = []
    places: list[_Place] = []
    y = 0
    for group, members in itertools.groupby(pictures, key=lambda picture: picture.group):
        heads.append((y, group))
        x, y = GAP, y + HEAD_HEIGHT
        for picture in members:
            width = picture.image.width()
            if x + width > SHEET_WIDTH - GAP and x > GAP:
                x, y = GAP, y + PICTURE_HEIGHT + LABEL_HEIGHT + GAP
            places.append(_Place(QRect(x, y, width, PICTURE_HEIGHT), picture))
            x += width + GAP
        y += PICTURE_HEIGHT + LABEL_HEIGHT + GAP
    return heads, places, y

"""What befell the guestbook and staff have not seen yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.domain.guestbook import Alarm, Notice
from kiosk.ui.models.rows import RowModel
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """`alarm` is its place in Alarm, `when` is local time; for `file` and `number` see Notice."""

    notice_id: int
    alarm: int
    when: str
    file: str
    number: int


def notice_rows(notices: Sequence[Notice]) -> list[NoticeRow]:
    alarms = list(Alarm)
    return [
        NoticeRow(
            each.id, alarms.index(each.alarm), f"{each.at.astimezone():%Y-%m-%d %H:%M}", each.file, each.count
        )
        for each in notices
    ]


@QmlElement
@QmlUncreatable("Python gives it")
class NoticeModel(RowModel):
    row_type = NoticeRow

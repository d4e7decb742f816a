"""Qt's messages in the kiosk's log."""

import logging

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from kiosk.ui.qtlog import to_log


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        (QtMsgType.QtDebugMsg, logging.DEBUG),
        (QtMsgType.QtInfoMsg, logging.INFO),
        (QtMsgType.QtWarningMsg, logging.WARNING),
        (QtMsgType.QtCriticalMsg, logging.ERROR),
    ],
)
def test_a_message_keeps_its_weight(caplog: pytest.LogCaptureFixture, kind: QtMsgType, level: int) -> None:
    with caplog.at_level(logging.DEBUG):
        to_log(kind, QMessageLogContext(), "a binding loop")
    (record,) = caplog.records
    assert (record.levelno, record.name, record.getMessage()) == (level, "qt.default", "a binding loop")

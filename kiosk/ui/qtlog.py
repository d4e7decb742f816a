"""Qt's messages into Python's log."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def to_log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """A handler for `qInstallMessageHandler`; the logger is named after Qt's category."""
    category = context.category or "default"
    name = category if category.startswith("qt.") else f"qt.{category}"
    place = f" ({context.file}:{context.line})" if context.file else ""
    logging.getLogger(name).log(_LEVELS[kind], "%s%s", message, place)

"""Qt's messages into Python's log."""

import logging
import os
import sys

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
    if kind is QtMsgType.QtFatalMsg:
        _give_up(message)


def _give_up(message: str) -> None:
    """End at once with a sentence, where Qt would abort and dump its core."""
    sentence = message.strip().partition("\n")[0].rstrip(".")
    sys.stderr.write(
        f"Error: Qt cannot go on: {sentence}. `bin/run preview --out shots` draws every screen into pictures "
        "without a display.\n"
    )
    sys.stderr.flush()
    logging.shutdown()
    os._exit(1)

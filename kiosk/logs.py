"""The log: five files of one megabyte in the data folder, and the console."""

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from kiosk import paths
from kiosk.errors import KioskError

FILES = 5
FILE_BYTES = 1_000_000
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_log = logging.getLogger(__name__)


class _LogFile(RotatingFileHandler):
    """A full disk costs the file its line; the console has it, and no traceback of the log beside each."""

    _told = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            super().handleError(record)
        elif not self._told:
            self._told = True
            sys.stderr.write(f"The log cannot be written: {error.strerror}.\n")


def start(data: Path) -> Path:
    """Log to the data folder (made where missing) and to the console; returns the newest file.

    Raises KioskError where the folder cannot be written.
    """
    file = paths.logs(data) / "kiosk.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        to_file = _LogFile(file, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8")
    except OSError as error:
        raise KioskError(f"The data folder {data} cannot be written: {error.strerror}.") from error
    to_console = logging.StreamHandler()
    to_console.setLevel(logging.WARNING)
    for handler in (to_file, to_console):
        handler.setFormatter(logging.Formatter(_FORMAT))
    logging.basicConfig(level=logging.INFO, handlers=[to_file, to_console], force=True)
    logging.getLogger("alembic.runtime.plugins").setLevel(logging.WARNING)  # tells its own start at length
    logging.captureWarnings(capture=True)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread
    return file


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("Uncaught exception", exc_info=(kind, error, trace))


def _log_uncaught_in_thread(uncaught: threading.ExceptHookArgs) -> None:
    name = uncaught.thread.name if uncaught.thread else "?"
    if uncaught.exc_value is not None:
        trace = (uncaught.exc_type, uncaught.exc_value, uncaught.exc_traceback)
        _log.critical("Uncaught exception in thread %s", name, exc_info=trace)

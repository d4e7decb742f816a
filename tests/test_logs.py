"""The log is capped, and nothing that fails goes unlogged."""

import contextlib
import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from kiosk import logs, paths
from kiosk.errors import KioskError


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    root = logging.getLogger()
    before = (root.handlers[:], root.level, sys.excepthook, threading.excepthook)
    yield
    for handler in set(root.handlers) - set(before[0]):
        handler.close()
    logging.captureWarnings(capture=False)
    root.handlers, root.level, sys.excepthook, threading.excepthook = before


def test_the_log_lies_in_the_data_folder(tmp_path: Path) -> None:
    file = logs.start(tmp_path / "new")
    logging.getLogger("kiosk.test").info("the film rests")
    assert file.is_relative_to(tmp_path / "new")
    assert "INFO kiosk.test: the film rests" in file.read_text(encoding="utf-8")


def test_the_log_never_grows_past_five_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 1_000)
    file = logs.start(tmp_path)
    for number in range(200):
        logging.getLogger("kiosk.test").info("line %d with some words to fill the file", number)
    files = list(file.parent.iterdir())
    assert len(files) == logs.FILES
    assert max(each.stat().st_size for each in files) <= 1_000


def test_a_data_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(KioskError, match="cannot be written"):
        logs.start(tmp_path / "file")


SCRIPT = """
import sys, threading
from pathlib import Path
from kiosk import logs, paths
logs.start(Path(sys.argv[1]))
worker = threading.Thread(target=lambda: 1 / 0, name="worker")
worker.start()
worker.join()
raise RuntimeError("nobody caught me")
"""


def test_uncaught_exceptions_of_every_thread_are_logged(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, check=False)
    text = (tmp_path / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert done.returncode == 1
    assert "Uncaught exception in thread worker" in text
    assert "ZeroDivisionError" in text
    assert "RuntimeError: nobody caught me" in text


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk at hand")
def test_a_full_disk_is_told_once_and_the_console_has_every_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = paths.logs(tmp_path) / "kiosk.log"
    log.parent.mkdir(parents=True)
    log.symlink_to("/dev/full")
    logs.start(tmp_path)
    for word in ("first", "second"):
        logging.getLogger("kiosk.test").error("the %s line", word)
    with contextlib.suppress(OSError):
        next(each for each in logging.getLogger().handlers if isinstance(each, RotatingFileHandler)).close()
    said = capsys.readouterr().err
    assert said.count("The log cannot be written: No space left on device.") == 1
    assert "the first line" in said
    assert "the second line" in said
    assert "Traceback" not in said

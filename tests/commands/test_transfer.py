import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.commands.guestbook import guestbook
from kiosk.errors import KioskError
from tests.commands.conftest import Run


@pytest.mark.parametrize("form", ["csv", "json", "html"])
def test_the_book_is_written_to_a_file_or_to_the_output(run: Run, tmp_path: Path, form: str) -> None:
    run(guestbook, "sign", "Words to keep")
    out = tmp_path / "out"
    assert run(guestbook, "export", "--format", form, "--state", "all", "--out", str(out)).exit_code == 0
    written = out.read_text(encoding="utf-8-sig")
    assert "Words to keep" in written
    printed = run(guestbook, "export", "--format", form, "--state", "all").stdout
    assert printed.replace("\r", "") == written.replace("\r", "")
    assert not (tmp_path / "out.part").exists()


def test_a_file_that_cannot_be_written_is_an_error(run: Run, tmp_path: Path) -> None:
    result = run(guestbook, "export", "--format", "json", "--out", str(tmp_path / "no" / "folder"))
    assert isinstance(result.exception, KioskError)


def test_an_exported_book_comes_back(run: Run, tmp_path: Path) -> None:
    run(guestbook, "sign", "Words to keep")
    out = tmp_path / "book.json"
    run(guestbook, "export", "--format", "json", "--out", str(out))
    run(guestbook, "erase", "1", "--yes")
    assert run(guestbook, "import", str(out)).stdout == "1 taken, 0 there before, 0 not taken.\n"
    assert run(guestbook, "import", str(out)).stdout == "0 taken, 1 there before, 0 not taken.\n"
    found = json.loads(run(guestbook, "list", "--format", "json").stdout)
    assert [entry["message"] for entry in found] == ["Words to keep"]


def test_a_file_of_another_kind_is_an_error(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("hello")
    for name in ("x", "nowhere"):
        result = run(guestbook, "import", str(tmp_path / name))
        assert isinstance(result.exception, KioskError)
        assert str(result.exception).startswith("Nothing was taken.")


def test_a_pdf_is_written_to_a_file_only(run: Run, tmp_path: Path, qapp: QGuiApplication) -> None:
    run(guestbook, "sign", "Words to keep")
    assert run(guestbook, "export", "--format", "pdf").exit_code == 2
    out = tmp_path / "book.pdf"
    result = run(guestbook, "export", "--format", "pdf", "--state", "all", "--out", str(out))
    assert "1 entries written." in result.stderr
    assert out.read_bytes().startswith(b"%PDF")

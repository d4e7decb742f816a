import json
from pathlib import Path

from kiosk.commands.backup import backup
from kiosk.commands.guestbook import guestbook
from kiosk.errors import KioskError
from tests.commands.conftest import Run, read


def test_a_backup_is_made_listed_and_restored(run: Run) -> None:
    run(guestbook, "sign", "Before the backup")
    name = run(backup, "now").stdout.strip()
    run(guestbook, "sign", "After the backup")
    (listed,) = read(run(backup, "list", "--format", "json"))
    assert (listed["name"], listed["entries"]) == (name, 1)
    assert name in run(backup, "list").stdout
    assert run(backup, "restore", name, given="n\n").exit_code == 1
    assert run(backup, "restore", name, "--yes").exit_code == 0
    entries = json.loads(run(guestbook, "list", "--format", "json").stdout)
    assert [entry["message"] for entry in entries] == ["Before the backup"]


def test_a_backup_that_is_not_there_is_an_error(run: Run, tmp_path: Path) -> None:
    result = run(backup, "restore", "no-such-file", "--yes")
    assert isinstance(result.exception, KioskError)
    assert "no-such-file" in str(result.exception)

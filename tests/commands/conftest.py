"""The command line on a data folder of its own."""

import json
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from kiosk.errors import KioskError
from kiosk.frame import Frame

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs a group's command in `tmp_path`; an expected failure is the result's exception."""

    def run_command(group: click.Group, *arguments: str, given: str | bytes | None = None) -> Result:
        result = CliRunner().invoke(group, arguments, obj=Frame({"data": tmp_path}), input=given)
        if result.exception and not isinstance(result.exception, (KioskError, SystemExit)):
            raise result.exception
        return result

    return run_command


def read(result: Result) -> list[dict[str, object]]:
    """What a command printed as JSON, and nothing but JSON."""
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert isinstance(found, list)
    return found

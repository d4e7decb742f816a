"""The command line: help for everything, sentences for what fails, settings in front of every command."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from kiosk import cli
from kiosk.errors import KioskError
from kiosk.frame import Frame, add_data_option


def kiosk(*arguments: str) -> Result:
    return CliRunner().invoke(cli.main, arguments)


def all_commands(group: click.Group, *names: str) -> list[tuple[str, ...]]:
    context = click.Context(group)
    found: list[tuple[str, ...]] = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        found.append((*names, name))
        if isinstance(command, click.Group):
            found += all_commands(command, *names, name)
    return found


@pytest.mark.parametrize("command", all_commands(cli.main), ids=" ".join)
def test_every_command_has_help(command: tuple[str, ...]) -> None:
    shown = kiosk(*command, "--help")
    assert shown.exit_code == 0
    purpose = shown.output.split("\n\n")[1].strip()
    assert purpose[0].isupper()
    assert "Options:" in shown.output


def test_help_lists_every_setting() -> None:
    shown = kiosk("--help").output
    assert "idle_reading_seconds" in shown
    assert "take_with_you" in shown


def test_a_wrong_setting_ends_in_its_place_and_exit_code_two(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("volum = 3\n")
    ended = CliRunner(env={"KIOSK_DATA_DIR": str(tmp_path)}).invoke(cli.main, ["check"])
    assert ended.exit_code == 2
    assert ended.output == f"Error: {tmp_path}/kiosk.toml:1: volum: no such setting; did you mean volume?\n"


def test_no_display_ends_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    ended = kiosk("run")
    assert ended.exit_code == 1
    assert ended.output.startswith("Error: There is no display")


def test_options_of_a_command_become_its_settings(tmp_path: Path) -> None:
    seen: list[Frame] = []

    @click.command()
    @click.pass_obj
    def look(frame: Frame) -> None:
        seen.append(frame)

    CliRunner().invoke(add_data_option(look), ["--data", str(tmp_path)], obj=Frame({"language": "es"}))
    assert seen[0].data == tmp_path
    assert seen[0].settings.language == "es"
    assert seen[0].database_url is None


def test_an_expected_failure_shows_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    @click.command()
    def fail() -> None:
        raise KioskError("The book is full for today.")

    monkeypatch.setitem(cli.main.commands, "fail", fail)
    ended = kiosk("fail")
    assert ended.exit_code == 1
    assert ended.output == "Error: The book is full for today.\n"


def test_a_folder_that_is_no_exhibit_is_reported(tmp_path: Path) -> None:
    ended = kiosk("check", str(tmp_path))
    assert ended.exit_code == 1
    assert "exhibit.yaml" in ended.output

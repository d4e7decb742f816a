"""The documents cannot fall behind the commands, the options and the settings."""

import re
import shlex
from pathlib import Path

import click
import pytest

from kiosk import cli
from kiosk.app import read_exhibit
from kiosk.settings import Settings, load
from kiosk.shots import bare_shots, closed_shots, shots

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
COMMAND = re.compile(r"^(?:\$ )?(?:sudo -u \S+ )?(?:bin/run|kiosk)(?: (?P<words>.*?))?\s*(?:#.*)?$")

FENCED = re.compile(r"```\w*\n(.*?)```", re.DOTALL)
INLINE = re.compile(r"`([^`\n]+)`")


def commands_in(document: Path) -> list[str]:
    """What follows `kiosk` or `bin/run` in code blocks and in inline code."""
    text = document.read_text(encoding="utf-8")
    lines = [line.strip() for block in FENCED.findall(text) for line in block.splitlines()]
    lines += INLINE.findall(FENCED.sub("", text))
    return [found["words"] or "" for line in lines if (found := COMMAND.match(line))]


WRITTEN = [(document, words) for document in DOCUMENTS for words in commands_in(document)]


def tree(group: click.Group, *names: str) -> dict[tuple[str, ...], click.Command]:
    context = click.Context(group)
    found: dict[tuple[str, ...], click.Command] = {}
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        found[(*names, name)] = command
        if isinstance(command, click.Group):
            found |= tree(command, *names, name)
    return found


COMMANDS = tree(cli.main)


def resolve(words: list[str]) -> tuple[click.Command, list[str]]:
    """The command that `words` name, and what is left: its options and arguments."""
    command: click.Command = cli.main
    while words and isinstance(command, click.Group) and not words[0].startswith("-"):
        inner = command.get_command(click.Context(command), words[0])
        assert inner is not None, f"there is no command {words[0]}"
        command, words = inner, words[1:]
    return command, words


@pytest.mark.parametrize(("document", "words"), WRITTEN, ids=lambda value: str(getattr(value, "name", value)))
def test_every_command_and_option_in_the_documents_exists(document: Path, words: str) -> None:
    command, rest = resolve(shlex.split(words))
    known = {option for parameter in command.params for option in parameter.opts + parameter.secondary_opts}
    used = {word.split("=")[0] for word in rest if word.startswith("--")}
    assert used <= known | {"--help", "--version"}


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_is_in_the_readme(command: tuple[str, ...]) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    name = command[-1]
    group = " ".join(command[:-1])
    assert re.search(rf"`(kiosk )?{group}\b[^`]*\b{name}\b[^`]*`|bin/run {' '.join(command)}\b", text)


@pytest.mark.parametrize("name", [name for name in Settings.model_fields if name != "data"])
def test_every_setting_is_in_the_handbook_with_its_default(name: str) -> None:
    text = (ROOT / "docs" / "staff.md").read_text(encoding="utf-8")
    row = re.search(rf"^\| `{name}` \| (?P<default>[^|]*) \|", text, re.MULTILINE)
    assert row is not None, f"docs/staff.md has no row for {name}"
    default = Settings.model_fields[name].default
    if isinstance(default, int | float) or (isinstance(default, str) and default):
        shown = f"{default:g}" if isinstance(default, float) else str(default)
        assert row["default"].strip("` ") == shown


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_to_a_file_leads_to_one(document: Path) -> None:
    prose = INLINE.sub("", FENCED.sub("", document.read_text(encoding="utf-8")))
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", prose)
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_page_of_screens_shows_every_one(tmp_path: Path) -> None:
    exhibit = read_exhibit(load({"data": str(tmp_path)}))
    names = {shot.name for shot in (*shots(exhibit.editions["en"]), *bare_shots(), *closed_shots())}
    text = (ROOT / "docs" / "screens.md").read_text(encoding="utf-8")
    shown = re.findall(r"\n(\S.*)\n\n!\[[^\]]+\]\(screens/([\w-]+)\.jpg\)", text)
    assert sorted(name for _sentence, name in shown) == sorted(names)
    assert {file.stem for file in (ROOT / "docs" / "screens").glob("*.jpg")} == names


def test_the_readme_is_short_enough_to_be_read() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 120

"""What every command gets from the command line's frame, and the options that stand for settings."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import click

from kiosk import settings

Decorated = TypeVar("Decorated", bound=Callable[..., object])


@dataclass(frozen=True)
class Frame:
    """`ctx.obj` of every command. The settings are read when first asked for, so `--help` needs none.

    Each property raises SettingsError where a setting is unknown or wrong.
    """

    given: Mapping[str, object] = field(default_factory=dict)

    @cached_property
    def settings(self) -> settings.Settings:
        return settings.load(self.given)

    @property
    def data(self) -> Path:
        return self.settings.data

    @property
    def exhibit(self) -> Path:
        return self.settings.exhibit

    @property
    def database_url(self) -> str | None:
        """None is the SQLite file in the data folder."""
        return self.settings.database


def setting(name: str, metavar: str, help_text: str) -> click.Option:
    """The option `--name`, whose value goes into the frame's settings."""

    def give(context: click.Context, _parameter: click.Parameter, value: str | None) -> None:
        frame = context.find_object(Frame) or Frame()
        if value is not None:
            context.obj = Frame({**frame.given, name: value})

    return click.Option([f"--{name}"], metavar=metavar, help=help_text, expose_value=False, callback=give)


def settings_options(*options: click.Option) -> Callable[[click.Command], click.Command]:
    """Adds options made by `setting` to a command."""

    def add(command: click.Command) -> click.Command:
        command.params.extend(options)
        return command

    return add


def data_option() -> click.Option:
    return setting("data", "DIR", "The folder that the kiosk writes.")


def add_data_option(command: click.Command) -> click.Command:
    """Gives `--data` to a command, or to every command of a group."""
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            add_data_option(inner)
    elif not any(parameter.name == "data" for parameter in command.params):
        command.params.append(data_option())
    return command

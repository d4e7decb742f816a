"""The command `kiosk`: reads the settings, hands over, and shows expected failures as a sentence."""

import importlib
import logging
import os
import sys
from pathlib import Path

import click

from kiosk import display, logs, paths
from kiosk.errors import KioskError
from kiosk.frame import Frame, add_data_option, data_option, setting, settings_options
from kiosk.settings import Settings, Size, parse_size

# Groups with a module of their own in kiosk/commands, imported when asked for.
GROUPS = ("film", "guestbook", "backup", "staff")
_log = logging.getLogger(__name__)
PREVIEW_SIZES = ("1920x1080", "1080x1920")


class _SizeType(click.ParamType[Size]):
    name = "WxH"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Size:
        try:
            size = parse_size(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)
        assert isinstance(size, Size)
        return size


class _Kiosk(click.Group):
    """The groups of kiosk/commands beside the commands here; a KioskError ends in its sentence."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *GROUPS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in GROUPS:
            return super().get_command(ctx, cmd_name)
        group = getattr(importlib.import_module(f"kiosk.commands.{cmd_name}"), cmd_name)
        assert isinstance(group, click.Command)
        return add_data_option(group)

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except KioskError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(error.exit_code)

    def format_epilog(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Settings, in kiosk.toml in the data folder or as KIOSK_... variables"):
            rows = [(name, each.description or "") for name, each in Settings.model_fields.items()]
            formatter.write_dl(rows)


@click.group(cls=_Kiosk, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="kiosk")
@click.pass_context
def main(ctx: click.Context) -> None:
    """A museum kiosk: an illustrated story, a film, a timeline on a map and a guestbook."""
    ctx.obj = Frame()


_EXHIBIT = ("exhibit", "DIR", "The exhibit's folder.")
_LANGUAGE = ("language", "L", "The first language, such as en.")


@settings_options(
    setting(*_EXHIBIT),
    data_option(),
    setting("windowed", "WxH", "A window of this size in place of the full screen."),
    setting(*_LANGUAGE),
)
@main.command()
@click.pass_obj
def run(frame: Frame) -> None:
    """Show the exhibit."""
    os.environ["QT_QPA_PLATFORM"] = platform = display.require(os.environ)
    chosen = frame.settings
    logs.start(chosen.data)
    if platform.startswith("wayland"):
        _log.warning("there is no X display beside Wayland: the on-screen keyboard will not come up")
    from kiosk.commands.staff import ask_for_pin

    ask_for_pin(chosen.data)
    from kiosk import app

    sys.exit(app.run(chosen))


@main.command()
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.pass_obj
def check(frame: Frame, folder: Path | None) -> None:
    """List every problem of an exhibit with file, line and what to do."""
    from kiosk.content import exhibit

    root = folder or frame.exhibit
    problems = exhibit.check(root, paths.art(), paths.media())
    for problem in problems:
        click.echo(str(problem))
    if problems:
        raise KioskError(f"{root} has {len(problems)} problem{'s' if len(problems) > 1 else ''}.")
    click.echo(f"{root} has no problems.")


@settings_options(setting(*_EXHIBIT))
@main.command()
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The folder for the pictures.")
@click.option("--language", "languages", multiple=True, metavar="L", help="A language; may be repeated.")
@click.option(
    "--size",
    "sizes",
    multiple=True,
    type=_SizeType(),
    default=PREVIEW_SIZES,
    show_default=True,
    help="May be repeated.",
)
@click.pass_obj
def preview(frame: Frame, out: Path, languages: tuple[str, ...], sizes: tuple[Size, ...]) -> None:
    """Draw every screen and its states into pictures, without a display."""
    from kiosk import preview as pictures

    made = pictures.make(frame.settings, out, languages, sizes)
    click.echo(f"{made} pictures and contact sheets in {out}.")

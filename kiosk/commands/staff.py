"""`kiosk staff`: the PIN that opens the staff's screens."""

import logging
import sys
from pathlib import Path

import click

from kiosk.commands import console
from kiosk.errors import KioskError
from kiosk.frame import Frame
from kiosk.services.staff import StaffDoor, weakness

PATIENCE = 60.0
_LOG = logging.getLogger(__name__)


@click.group()
def staff() -> None:
    """Set the PIN of the staff's screens."""


@staff.command("set-pin")
@click.option("--stdin", "from_input", is_flag=True, help="Read the PIN from the input and ask nothing.")
@click.pass_obj
def set_pin(frame: Frame, from_input: bool) -> None:
    """Set a new PIN, also after too many wrong tries; a running kiosk takes it at once."""
    pin = sys.stdin.readline().strip() if from_input else _asked()
    _set(frame.data, pin)
    click.echo("The PIN is set.", err=True)


def ask_for_pin(data: Path) -> None:
    """At a start without a PIN: asks for one on a console, a minute at most; else says how to set it."""
    door = StaffDoor(data)
    if door.has_pin():
        return
    if console.is_ours():
        click.echo("The staff's screens need a PIN of 4 to 12 digits. (Enter: later.)", err=True)
        while pin := console.hidden_line("New PIN: ", PATIENCE):
            if pin != console.hidden_line("The same again: ", PATIENCE):
                click.echo("These were not the same.", err=True)
            elif problem := weakness(pin):
                click.echo(problem, err=True)
            else:
                _set(data, pin)
                click.echo("The PIN is set.", err=True)
                return
    _LOG.warning("no staff PIN is set: the staff's screens stay locked until `kiosk staff set-pin`")


def _asked() -> str:
    return str(click.prompt("New PIN", hide_input=True, confirmation_prompt=True, err=True))


def _set(data: Path, pin: str) -> None:
    try:
        StaffDoor(data).set_pin(pin)
    except (ValueError, OSError) as error:
        raise KioskError(str(error)) from error

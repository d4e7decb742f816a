"""`kiosk staff`: the PIN that opens the staff's screens."""

import sys
from pathlib import Path

import click

from kiosk.errors import KioskError
from kiosk.frame import Frame
from kiosk.services.staff import StaffDoor


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
    """At the first start, on a console: asks for a PIN. Elsewhere says how to set one."""
    if StaffDoor(data).has_pin():
        return
    if sys.stdin.isatty():
        click.echo("The staff's screens need a PIN of 4 to 12 digits.", err=True)
        _set(data, _asked())
    else:
        click.echo("No staff PIN is set; set one with: kiosk staff set-pin", err=True)


def _asked() -> str:
    return str(click.prompt("New PIN", hide_input=True, confirmation_prompt=True, err=True))


def _set(data: Path, pin: str) -> None:
    try:
        StaffDoor(data).set_pin(pin)
    except (ValueError, OSError) as error:
        raise KioskError(str(error)) from error

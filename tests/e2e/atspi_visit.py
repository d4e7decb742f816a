"""Run by the system's Python, which has Atspi: visits a running kiosk through AT-SPI alone, then says so.

Usage: atspi_visit.py STEP...   Each step is "see:PATTERN" (wait until it is there) or "do:PATTERN" (its first
action); patterns match accessible names from their start.
"""

import re
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (after the version is chosen)

PATIENCE = 30.0


def below(node):
    yield node
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None:
            yield from below(child)


def find(pattern):
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application is None or application.get_name() != "kiosk":
            continue
        for node in below(application):
            states = node.get_state_set()
            if states.contains(Atspi.StateType.VISIBLE) and re.match(pattern, node.get_name() or ""):
                return node
    return None


def wait_for(pattern):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            node = find(pattern)
        except GLib.Error:  # the tree changed while it was read
            node = None
        if node is not None:
            return node
        time.sleep(0.2)
    sys.exit(f"nothing is called {pattern!r}")


def main():
    for step in sys.argv[1:]:
        verb, pattern = step.split(":", 1)
        node = wait_for(pattern)
        if verb == "do" and not Atspi.Action.do_action(node, 0):
            sys.exit(f"{pattern!r} has no action that works")
        print(f"{verb} {node.get_role_name()} {node.get_name()!r}", flush=True)
    print("visited")


main()

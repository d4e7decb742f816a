"""Run by the system's Python, which has Atspi: visits a running kiosk through AT-SPI alone, then says so.

Usage: atspi_visit.py STEP...   Each step is "see:PATTERN" (wait until it is there), "do:PATTERN" (its first
action) or "write:PATTERN" (NOTE into a field); patterns match accessible names from their start.
"""

import re
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (after the version is chosen)

PATIENCE = 30.0
NOTE = "Read and signed without a finger."


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


def attempt(verb, pattern):
    """One step; None where it cannot be done yet: the tree may change while it is read."""
    try:
        node = find(pattern)
        if node is None:
            return None
        told = f"{verb} {node.get_role_name()} {node.get_name()!r}"
        if verb == "do" and not Atspi.Action.do_action(node, 0):
            return None
        if verb == "write" and not Atspi.EditableText.set_text_contents(node, NOTE):
            return None
    except GLib.Error:
        return None
    return told


def main():
    # By default a slow answer counts as none after 0.8 s; an action would then be done twice.
    Atspi.set_timeout(int(PATIENCE * 1000), int(PATIENCE * 1000))
    for step in sys.argv[1:]:
        deadline = time.monotonic() + PATIENCE
        while (told := attempt(*step.split(":", 1))) is None:
            if time.monotonic() > deadline:
                sys.exit(f"{step!r} cannot be done")
            time.sleep(0.2)
        print(told, flush=True)
    print("visited")


main()

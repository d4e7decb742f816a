"""The running kiosk keeps its book: at night, and beside staff on the command line."""

import subprocess
import sys

from kiosk.app import Kiosk
from kiosk.domain.guestbook import Signed
from kiosk.domain.visit import Screen, Stop
from kiosk.services.guestbook import Guestbook
from tests.book import NOON, draft
from tests.e2e.visitor import Visitor


def test_the_night_s_work_waits_until_the_visit_is_over(kiosk: Kiosk, visitor: Visitor) -> None:
    visitor.waits_for("Touch to begin")
    visitor.touches("Touch to begin")
    visitor.waits_for("About this exhibit")
    visitor.waits_until(lambda: not kiosk.jobs.busy)
    kiosk.tend()
    assert not kiosk.jobs.busy
    kiosk.visit.end()
    visitor.waits_for("Touch to begin")
    kiosk.tend()
    visitor.waits_until(lambda: not kiosk.jobs.busy)
    assert kiosk.keeping.last_backup() is not None


def test_the_wall_follows_staff_on_the_command_line(kiosk: Kiosk, visitor: Visitor) -> None:
    """Within two seconds of the command's end: shown, answered, hidden and erased, by another process."""
    book = Guestbook(kiosk.store, limits=None)
    signed = book.sign(draft("White rabbits behind the wall"), NOON)
    assert isinstance(signed, Signed)
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.GUESTBOOK))
    visitor.waits_until(lambda: not kiosk.jobs.busy)

    def staff(*command: str) -> None:
        words = [sys.executable, "-m", "kiosk", "guestbook", *command, "--data", str(kiosk.settings.data)]
        subprocess.run(words, check=True, capture_output=True)

    def wall() -> list[tuple[str, str]]:
        rows = (row for row in kiosk.guestbook.wall.rows if row.entry_id == signed.id)
        return [(row.message.strip("\u2068\u2069"), row.reply.strip("\u2068\u2069")) for row in rows]

    note, number = "White rabbits behind the wall", str(signed.id)
    for command, expected in (
        (("show", number), [(note, "")]),
        (("reply", number, "They were."), [(note, "They were.")]),
        (("hide", number), []),
        (("show", number), [(note, "They were.")]),
        (("erase", number, "--yes"), []),
    ):
        staff(*command)
        visitor.waits_until(lambda: wall() == expected, patience=2000)  # noqa: B023

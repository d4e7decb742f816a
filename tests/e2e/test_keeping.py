"""The running kiosk keeps its book: at night, and beside staff on the command line."""

from kiosk.app import Kiosk
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

"""The view model of a made timeline on a screen of its own, for tests."""

from PySide6.QtGui import QFont

from kiosk.ui.viewmodels.timeline import TimelineViewModel
from tests.timelines import LAND, made_edition, made_timeline

FINGER = 60.0  # pixels


def made(journey: int = 60_000, count: int = 40) -> TimelineViewModel:
    """On a screen of 1240 x 400 over an axis of four lanes, nothing moving."""
    model = TimelineViewModel(made_edition(made_timeline(count)), LAND, journey)
    model.map.flightBegun.connect(lambda: model.map.fly(1.0))
    model.axis.flightBegun.connect(lambda: model.axis.fly(1.0))
    model.map.measure(FINGER, 40, QFont(), 8)
    model.map.resize(1240, 400, 70, 70, 146, 70)
    model.axis.measure(QFont(), 60, 200)
    model.axis.resize(1240, 4, 60, 130)
    model.reset()
    return model

"""A flight to the deepest level finds it made."""

from unittest.mock import patch

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from kiosk.domain.timeline_layout import TimelineLayout
from kiosk.ui.viewmodels.timeline_ahead import LevelsAhead


def test_levels_are_made_one_after_the_other_and_then_no_more(qtbot: QtBot) -> None:
    parent = QObject()
    ahead = LevelsAhead(parent)
    layout = TimelineLayout([1900.0, 1937.0, 1937.5], 10, 2, 44, [100.0] * 3, 150)
    with patch.object(layout, "items", wraps=layout.items) as items:
        ahead.make(layout, layout.scale_of(7))
        items.assert_not_called()
        qtbot.waitUntil(lambda: not parent.findChildren(QTimer)[0].isActive())
    assert [call.args for call in items.call_args_list] == [(level,) for level in range(8)]


def test_another_layout_takes_the_place_of_one_half_made(qtbot: QtBot) -> None:
    parent = QObject()
    ahead = LevelsAhead(parent)
    former, later = (TimelineLayout([1900.0, 1937.0], 10, 2, 44, [100.0] * 2, 150) for _ in range(2))
    with patch.object(former, "items") as before, patch.object(later, "items") as after:
        ahead.make(former, former.scale_of(9))
        ahead.make(later, later.scale_of(3))
        qtbot.waitUntil(lambda: not parent.findChildren(QTimer)[0].isActive())
    before.assert_not_called()
    assert after.call_count == 4

"""Values cross from any thread to the GUI thread, in order."""

import threading

from kiosk.ui.marshal import Marshal


def test_values_from_another_thread_arrive_in_order_on_the_gui_thread(qtbot):
    arrived = []
    marshal = Marshal(lambda value: arrived.append((value, threading.current_thread())))
    sender = threading.Thread(target=lambda: [marshal.post(number) for number in range(50)])
    sender.start()
    qtbot.waitUntil(lambda: len(arrived) == 50)
    sender.join()
    assert [value for value, _ in arrived] == list(range(50))
    assert {thread for _, thread in arrived} == {threading.main_thread()}


def test_a_value_posted_on_the_gui_thread_waits_for_the_event_loop(qtbot):
    arrived = []
    marshal = Marshal(arrived.append)
    marshal.post("later")
    assert arrived == []
    qtbot.waitUntil(lambda: arrived == ["later"])

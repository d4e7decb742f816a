"""A visitor who never touches the screen: an assistive keypad's keys alone sign the guestbook."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent

from kiosk.app import Kiosk
from kiosk.domain.guestbook import Page
from kiosk.domain.visit import Screen, SheetKind, Stop
from kiosk.ui.keypad import Keypad
from tests.e2e.visitor import Visitor

ON_THE_KEYBOARD = {
    "up": Qt.Key.Key_F18,
    "down": Qt.Key.Key_F19,
    "select": Qt.Key.Key_F20,
    "back": Qt.Key.Key_F21,
    "next": Qt.Key.Key_F22,
    "rewind": Qt.Key.Key_F23,
    "forward": Qt.Key.Key_F24,
}


@pytest.fixture
def form(kiosk: Kiosk, visitor: Visitor) -> Kiosk:
    """The form, with the keyboard up."""
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.COMPOSE))
    visitor.walks_to("Write")
    visitor.presses(Qt.Key.Key_Return)
    visitor.waits_until(lambda: QGuiApplication.inputMethod().isVisible())
    visitor.waits_for("^Space$")
    return kiosk


def focused(visitor: Visitor) -> list[str]:
    return [
        node.text(QAccessible.Text.Name)
        for node in visitor.nodes()
        if node.state().focused  # type: ignore[attr-defined]
    ]


def types(visitor: Visitor, *names: str) -> None:
    """Walk to each key of the on-screen keyboard and press it."""
    for name in names:
        for _ in range(70):
            visitor.presses(ON_THE_KEYBOARD["down"])
            if name in focused(visitor):
                break
        else:
            raise AssertionError(f"no step leads to {name!r}")
        visitor.presses(ON_THE_KEYBOARD["select"])


def test_a_note_is_written_and_sent_without_a_touch(form: Kiosk, visitor: Visitor) -> None:
    types(visitor, "O", "l", "a", "Space", "y", "1", "Take back a letter", "a")
    assert form.compose.written == "Ola ya"
    types(visitor, "Next: name")
    types(visitor, "A", "n", "a")
    visitor.presses(ON_THE_KEYBOARD["back"])
    visitor.waits_until(lambda: not QGuiApplication.inputMethod().isVisible())
    visitor.walks_to("Send it in")
    visitor.presses(Qt.Key.Key_Return)
    visitor.waits_for("^Thank you")
    page = form.staff._moderation.queue()
    assert isinstance(page, Page)
    assert [(entry.name, entry.message) for entry in page.entries] == [("Ana", "Ola ya")]


def test_rows_are_stepped_over_and_next_leaves_the_keyboard(form: Kiosk, visitor: Visitor) -> None:
    visitor.presses(ON_THE_KEYBOARD["down"])
    assert "Q" in focused(visitor)
    visitor.presses(ON_THE_KEYBOARD["forward"], ON_THE_KEYBOARD["rewind"], ON_THE_KEYBOARD["rewind"])
    assert "1" in focused(visitor)
    visitor.presses(ON_THE_KEYBOARD["up"])
    assert "Send it in" not in focused(visitor)
    visitor.presses(ON_THE_KEYBOARD["next"])
    visitor.waits_until(lambda: any("name" in name.lower() for name in focused(visitor)))


def test_a_screen_reader_presses_the_keys_too(form: Kiosk, visitor: Visitor) -> None:
    visitor.activates("O$")
    visitor.activates("l$")
    visitor.activates("a$")
    assert form.compose.written == "Ola"


def test_no_field_keeps_the_keys_from_what_comes_after_it(kiosk: Kiosk, visitor: Visitor) -> None:
    kiosk.visit.begin()
    kiosk.visit.go_to(Stop(Screen.COMPOSE))
    for name in ("Your note", "Your name", "Write", "Draw", "Home", "Your note"):
        visitor.walks_to(name)


def test_a_sheet_over_the_form_puts_the_keyboard_away(form: Kiosk, visitor: Visitor) -> None:
    form.visit.show_sheet(SheetKind.COMFORT)
    visitor.waits_until(lambda: not QGuiApplication.inputMethod().isVisible())


@pytest.mark.parametrize("up", [False, True])
def test_scan_codes_mean_other_keys_while_the_keyboard_is_up(
    kiosk: Kiosk, visitor: Visitor, up: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    class InputMethod:
        isVisible: Callable[[], bool] = staticmethod(lambda: up)  # noqa: N815

    monkeypatch.setattr("kiosk.ui.keypad.QGuiApplication.inputMethod", InputMethod)
    got: list[tuple[object, object]] = []
    monkeypatch.setattr(
        "kiosk.ui.keypad.QGuiApplication.postEvent", lambda to, event: got.append((to, event.key()))
    )
    keypad = Keypad({"up": 196, "select": 198})

    class Pressed(QKeyEvent):
        def spontaneous(self) -> bool:
            return True

    for code in (196, 198, 24):
        pressed = Pressed(
            QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, code, 0, 0
        )
        assert keypad.eventFilter(kiosk.window, pressed) is (code != 24)
    wanted = [Qt.Key.Key_F18, Qt.Key.Key_F20] if up else [Qt.Key.Key_Backtab, Qt.Key.Key_Return]
    assert got == [(kiosk.window, key) for key in wanted]

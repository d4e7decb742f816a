import QtQuick
import Kiosk.Keyboard

// A keypad's keys while the on-screen keyboard is up: from key to key, from row to row, press, put away, go on.
Item {
    id: root

    signal wentOn

    Shortcut {
        sequence: "F18"
        enabled: KeyboardPlan.shown
        onActivated: KeyboardPlan.keyStepped(-1)
    }
    Shortcut {
        sequence: "F19"
        enabled: KeyboardPlan.shown
        onActivated: KeyboardPlan.keyStepped(1)
    }
    Shortcut {
        sequence: "F20"
        enabled: KeyboardPlan.shown
        onActivated: KeyboardPlan.pressWalked()
    }
    Shortcut {
        sequence: "F21"
        enabled: KeyboardPlan.shown
        onActivated: KeyboardPlan.hide()
    }
    Shortcut {
        sequence: "F22"
        enabled: KeyboardPlan.shown
        onActivated: root.wentOn()
    }
    Shortcut {
        sequence: "F23"
        enabled: KeyboardPlan.shown
        onActivated: KeyboardPlan.rowStepped(-1)
    }
    Shortcut {
        sequence: "F24"
        enabled: KeyboardPlan.shown
        onActivated: KeyboardPlan.rowStepped(1)
    }
}

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Layouts
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Theme

// The on-screen keyboard. One in the window, above the rail: `anchors.bottom` is its place, it slides by itself.
Item {
    id: root

    height: KeyboardPlan.height
    clip: true
    visible: rise > 0

    // Hide it and forget the layout that the last visitor chose.
    function reset(): void {
        KeyboardPlan.hide();
        VirtualKeyboardSettings.locale = KeyboardPlan.locale(KeyboardPlan.language);
    }

    // How far it is up, 0 to 1: the window's size may change without moving it.
    property real rise: panel.active ? 1 : 0

    Behavior on rise {
        NumberAnimation {
            duration: Theme.sheetTime
            easing.type: Easing.OutCubic
        }
    }
    InputPanel {
        id: panel
        width: parent.width
        enabled: active // sliding away it takes no touch meant for what it uncovers
        y: parent.height - root.rise * height + (root.rise > 0 ? 0 : 1)
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "activeLocales"
        value: KeyboardPlan.offered
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: KeyboardPlan.locale(KeyboardPlan.language)
    }
    Component.onCompleted: {
        VirtualKeyboardSettings.defaultInputMethodDisabled = true;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.keySoundVolume = 0;
        VirtualKeyboardSettings.inputMethodHints = Qt.ImhNoPredictiveText | Qt.ImhSensitiveData;
    }
}

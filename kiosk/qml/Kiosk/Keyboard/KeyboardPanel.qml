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
    visible: panel.y < height

    // Hide it and forget the layout that the last visitor chose.
    function reset(): void {
        KeyboardPlan.hide();
        VirtualKeyboardSettings.locale = KeyboardPlan.locale(KeyboardPlan.language);
    }

    InputPanel {
        id: panel
        width: parent.width
        y: active ? parent.height - height : parent.height + 1
        Behavior on y {
            NumberAnimation {
                duration: Theme.sheetTime
                easing.type: Easing.OutCubic
            }
        }
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

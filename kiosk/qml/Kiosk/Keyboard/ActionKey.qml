import QtQuick
import QtQuick.VirtualKeyboard

// The marigold key: what the field says comes next (its EnterKeyAction). It sends Qt.Key_Execute to the field.
EnterKey {
    key: Qt.Key_Execute
    text: ""
    noModifier: true
    functionKey: true
    smallTextVisible: false
}

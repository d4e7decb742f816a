import QtQuick
import QtQuick.VirtualKeyboard

// The marigold key: what the field says comes next (its EnterKeyAction). It sends Qt.Key_Execute to the field.
BaseKey {
    id: root

    readonly property Item field: InputContext.priv.inputItem
    readonly property bool told: InputContext.priv.hasEnterKeyAction(field)

    keyType: QtVirtualKeyboard.KeyType.EnterKey
    key: Qt.Key_Execute
    noModifier: true
    functionKey: true
    highlighted: true
    smallTextVisible: false
    showPreview: false
    enabled: told ? field.EnterKeyAction.enabled : true
    displayText: told && field.EnterKeyAction.label !== "" ? field.EnterKeyAction.label : qsTr("Done")
    keyPanelDelegate: keyboard.style ? keyboard.style.symbolKeyPanel : undefined
}

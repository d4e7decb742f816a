pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Keyboard
import Kiosk.Theme

// Finds entries by words or a day.
Rectangle {
    id: root

    required property StaffViewModel viewModel

    function find(): void {
        KeyboardPlan.hide();
        viewModel.search(field.text);
    }

    implicitHeight: Theme.hit(84)
    color: Theme.field
    border.width: Theme.line
    border.color: field.activeFocus ? Theme.focus : Theme.edge

    TextInput {
        id: field
        anchors.fill: parent
        anchors.leftMargin: Theme.px(20)
        anchors.rightMargin: wipe.visible ? wipe.width : Theme.px(20)
        verticalAlignment: TextInput.AlignVCenter
        clip: true
        font.family: Theme.uiFamily
        font.pixelSize: Math.min(Theme.ui(34), height * 0.6)
        color: Theme.onField
        activeFocusOnTab: true
        selectByMouse: false
        maximumLength: 200
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
        EnterKeyAction.actionId: EnterKeyAction.Search
        EnterKeyAction.label: qsTr("Search")
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Search for words or a day")
        cursorDelegate: ComposeCursor {
            blinking: field.activeFocus
        }
        onAccepted: root.find()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Execute) {
                event.accepted = true;
                root.find();
            }
        }
    }
    LabelText {
        visible: field.length === 0 && field.preeditText === ""
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(20)
        width: parent.width - 2 * x
        size: 30
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallest
        elide: Text.ElideRight
        color: Theme.quiet
        text: Theme.compact ? qsTr("Words or a day") : qsTr("Words, or a day: 2026-06-01")
    }
    KioskButton {
        id: wipe
        visible: field.length > 0
        anchors.right: parent.right
        width: height
        height: parent.height
        kind: KioskButton.Secondary
        text: ""
        iconName: "clear"
        insideFocus: true
        Accessible.name: qsTr("Search for everything again")
        onClicked: {
            field.clear();
            root.find();
        }
    }
}

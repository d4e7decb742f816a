pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Keyboard
import Kiosk.Theme

// The field for the name, and what is wrong with it under it.
Column {
    id: root

    required property ComposeViewModel viewModel
    property string hint

    signal finished

    function clear(): void {
        field.clear();
    }
    function focusField(): void {
        field.forceActiveFocus();
        KeyboardPlan.show();
    }

    spacing: Theme.px(6)

    Rectangle {
        width: parent.width
        height: Theme.hit(Theme.reach ? 72 : 88)
        color: Theme.field
        border.width: Theme.line
        border.color: field.activeFocus ? Theme.focus : Theme.edge

        TextInput {
            id: field
            anchors.fill: parent
            anchors.leftMargin: Theme.px(24)
            anchors.rightMargin: Theme.px(24)
            verticalAlignment: TextInput.AlignVCenter
            clip: true
            font.family: Theme.textFamily
            font.weight: Theme.weight
            font.pixelSize: Math.min(Theme.text(37), height * 0.7)
            color: Theme.onField
            activeFocusOnTab: true
            selectByMouse: false
            maximumLength: 400
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            cursorDelegate: ComposeCursor {
                blinking: field.activeFocus
            }
            EnterKeyAction.actionId: EnterKeyAction.Send
            EnterKeyAction.label: qsTr("Send")
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Your name, if you like")
            onTextChanged: root.viewModel.setName(text)
            onAccepted: root.finished()
            Keys.onPressed: event => {
                event.accepted = guard.blocks(event);
                if (event.key === Qt.Key_Execute) {
                    event.accepted = true;
                    root.finished();
                }
            }
            ComposeGuard {
                id: guard
            }
        }
        BodyText {
            visible: field.length === 0 && field.preeditText === "" && root.hint !== ""
            anchors.fill: field
            verticalAlignment: Text.AlignVCenter
            size: 34
            color: Theme.quiet
            text: root.hint
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallest
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
    LabelText {
        visible: text !== ""
        width: parent.width
        size: 30
        wrapMode: Text.Wrap
        color: Theme.accent
        text: words.name
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ComposeWords {
        id: words
        viewModel: root.viewModel
    }
}

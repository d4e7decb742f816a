import QtQuick
import QtQuick.VirtualKeyboard
import Kiosk.Controls
import Kiosk.Keyboard
import Kiosk.Theme

// The museum's words under a note, over the list while they are written.
FocusScope {
    id: root

    signal accepted(string text)
    signal typed

    readonly property real foot: KeyboardPlan.shown ? KeyboardPlan.height : Theme.px(60)
    readonly property real room: buttons.y - Theme.px(14)
    readonly property real least: Math.max(Theme.mm(15), 3 * Theme.text(34)) + Theme.px(60) // of the field, with air
    readonly property int lines: Math.min(3, Math.floor((room - least) / (1.3 * Theme.ui(30)))) // of the note, the reply comes first
    readonly property int longest: 500 // as a visitor's note

    function begin(note: string, answer: string): void {
        noted.text = note;
        field.text = answer;
        field.cursorPosition = field.length;
        visible = true;
        field.forceActiveFocus();
        KeyboardPlan.show();
    }
    function done(keep: bool): void {
        if (keep)
            accepted(field.text);
        field.clear();
        KeyboardPlan.hide();
        visible = false;
    }

    visible: false

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    MouseArea {
        anchors.fill: parent
    }
    LabelText {
        id: noted
        visible: root.lines > 0
        x: Theme.margin
        y: Theme.px(20)
        width: parent.width - 2 * Theme.margin
        size: 30
        elide: Text.ElideRight
        wrapMode: Text.Wrap
        maximumLineCount: Math.max(1, root.lines)
        color: Theme.quiet
    }
    Rectangle {
        x: Theme.margin
        y: noted.visible ? noted.y + noted.height + Theme.px(10) : Theme.px(4)
        width: parent.width - 2 * Theme.margin
        height: root.room - y
        color: Theme.field
        border.width: Theme.line
        border.color: Theme.focus
        TextEdit {
            id: field
            anchors.fill: parent
            anchors.margins: Theme.px(14)
            anchors.topMargin: Theme.px(noted.visible ? 14 : 2)
            anchors.bottomMargin: anchors.topMargin
            clip: true
            font.family: Theme.textFamily
            font.weight: Font.Medium
            font.pixelSize: Theme.text(34)
            color: Theme.onField
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            selectByMouse: false
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhMultiLine
            EnterKeyAction.actionId: EnterKeyAction.Done
            EnterKeyAction.label: qsTr("Reply")
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("The museum’s reply")
            onTextChanged: {
                if (length > root.longest)
                    remove(root.longest, length);
                root.typed();
            }
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Execute) {
                    event.accepted = true;
                    root.done(true);
                }
            }
        }
    }
    Row {
        id: buttons
        x: Theme.margin
        y: root.height - root.foot - height - Theme.px(6)
        spacing: Theme.gap
        KioskButton {
            implicitHeight: Theme.hit(84)
            text: qsTr("Reply")
            onClicked: root.done(true)
        }
        KioskButton {
            implicitHeight: Theme.hit(84)
            text: qsTr("Do not reply")
            onClicked: root.done(false)
        }
    }
}

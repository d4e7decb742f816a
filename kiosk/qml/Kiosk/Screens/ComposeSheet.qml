pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Keyboard
import Kiosk.Theme

// The sheet that is written on, its counter, and what is wrong with the words, beside them.
Item {
    id: root

    required property ComposeViewModel viewModel
    readonly property bool over: viewModel.count > viewModel.most
    readonly property bool decorated: Theme.ornate && !Theme.compact && height > Theme.px(260)
    readonly property real pad: Theme.px(Theme.compact ? 22 : 34)

    readonly property bool low: cramped || height < 3 * Theme.mm(15)
    readonly property bool told: words.message !== ""
    property bool cramped: false // one line of text, and room for the counter only when it matters

    signal finished

    function clear(): void {
        field.clear();
    }
    function focusField(): void {
        field.forceActiveFocus();
        KeyboardPlan.show();
    }

    Rectangle {
        visible: Theme.copied
        x: Theme.px(10)
        y: Theme.px(10)
        width: parent.width
        height: parent.height
        color: Theme.ink
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.field
        border.width: Theme.line
        border.color: Theme.edge
        TapHandler {
            onTapped: root.focusField() // around the words and at the counter, too
        }
        Row {
            visible: root.decorated
            x: Theme.px(24)
            y: Theme.px(14)
            spacing: Theme.px(32)
            Repeater {
                model: Math.max(0, Math.floor((root.width - Theme.px(40)) / Theme.px(44)))
                delegate: Rectangle {
                    width: Theme.px(12)
                    height: width
                    rotation: 45
                    antialiasing: true
                    color: Theme.cobalt
                }
            }
        }
    }
    Flickable {
        id: scroll
        x: root.pad
        y: Theme.px(root.decorated ? 38 : root.low ? 4 : 12)
        width: root.width - 2 * root.pad
        height: (footer.visible ? footer.y : root.height) - y - Theme.px(4)
        contentHeight: field.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        TextEdit {
            id: field
            width: scroll.width
            height: Math.max(implicitHeight, scroll.height)
            font.family: Theme.textFamily
            font.weight: Theme.weight
            font.pixelSize: Theme.text(42)
            color: Theme.onField
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            activeFocusOnTab: true
            selectByMouse: false
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhMultiLine
            cursorDelegate: ComposeCursor {
                blinking: field.activeFocus
            }
            EnterKeyAction.actionId: EnterKeyAction.Next
            EnterKeyAction.label: qsTr("Next: name")
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Your note")
            Accessible.description: qsTr("%1 of %2 characters").arg(root.viewModel.count).arg(root.viewModel.most)
            onTextChanged: {
                if (length > 20 * root.viewModel.most)
                    remove(20 * root.viewModel.most, length);
                root.viewModel.setMessage(text);
            }
            onCursorRectangleChanged: {
                if (cursorRectangle.y < scroll.contentY)
                    scroll.contentY = cursorRectangle.y;
                else if (cursorRectangle.y + cursorRectangle.height > scroll.contentY + scroll.height)
                    scroll.contentY = cursorRectangle.y + cursorRectangle.height - scroll.height;
            }
            Keys.onPressed: event => {
                event.accepted = guard.blocks(event);
                if (event.key === Qt.Key_Execute) {
                    event.accepted = true;
                    root.finished();
                }
            }
            Keys.onTabPressed: root.finished()
            ComposeGuard {
                id: guard
            }
        }
    }
    BodyText {
        // Whole or not at all.
        visible: field.length === 0 && field.preeditText === "" && contentHeight <= height
        x: root.pad
        y: scroll.y
        width: scroll.width
        height: scroll.height
        clip: true
        size: 42
        color: Theme.quiet
        text: qsTr("What will you remember?")
    }
    FocusRing {
        shown: field.activeFocus
        inside: true
        border.color: Theme.focus
        border.width: Theme.line
    }
    Item {
        id: footer
        visible: !root.cramped || problem.text !== "" || root.over
        x: root.pad
        y: root.height - height - Theme.px(Theme.compact ? 8 : 16)
        width: root.width - 2 * root.pad
        height: Math.max(counter.height, problem.height)
        LabelText {
            id: problem
            anchors.bottom: parent.bottom
            width: parent.width - (counter.visible ? counter.width + Theme.gap : 0)
            height: Math.min(implicitHeight, root.height - Theme.mm(15) - Theme.px(18)) // the field keeps a finger
            size: 30
            color: Theme.accent
            text: words.message
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignBottom
            maximumLineCount: 3
            lineHeight: 0.9
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.smallest
            elide: Text.ElideRight
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        LabelText {
            id: counter
            visible: root.over || !root.told || !root.low
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            size: 30
            weight: Font.Bold
            color: root.over ? Theme.accent : Theme.onField
            text: qsTr("%1 / %2").arg(root.viewModel.count).arg(root.viewModel.most)
        }
    }
    ComposeWords {
        id: words
        viewModel: root.viewModel
    }
}

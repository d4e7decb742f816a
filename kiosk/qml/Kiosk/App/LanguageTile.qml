import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A language by its own name, with its code; the one that is spoken has a tick.
T.AbstractButton {
    id: root

    required property string code
    required property string name
    required property bool current
    readonly property color wordColor: current ? Theme.onSelected : down ? Theme.onPressed : Theme.onField

    text: name
    checkable: true
    checked: current
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: current
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: root.current ? Theme.selected : root.down ? Theme.pressed : Theme.field
        border.width: Theme.line
        border.color: Theme.edge
        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Headline {
            x: Theme.px(40)
            y: (parent.height - height) / 2
            room: tag.x - x - Theme.px(20)
            most: 1
            size: 104
            text: root.name
            color: root.wordColor
            Accessible.ignored: true
        }
        LabelText {
            id: tag
            x: parent.width - width - Theme.px(28)
            y: tick.stacked ? Theme.px(24) : (parent.height - height) / 2
            text: root.code.substring(0, 2).toUpperCase()
            color: root.wordColor
            Accessible.ignored: true
        }
        Image {
            id: tick
            readonly property bool stacked: parent.height > tag.height + height + Theme.px(48)

            visible: root.current && stacked
            x: parent.width - width - Theme.px(24)
            y: parent.height - height - Theme.px(20)
            width: Math.max(Theme.px(64), Theme.mm(8))
            height: width
            sourceSize: Qt.size(width, height)
            source: Theme.icon("check", root.wordColor)
        }
    }
}

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// One line of the table of contents.
T.AbstractButton {
    id: root

    required property int number
    required property string title
    required property string kicker
    required property bool current
    readonly property bool filled: current || down
    readonly property color wordColor: filled ? Theme.onSelected : Theme.onGround

    text: title
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: number + ". " + title + ". " + kicker
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: root.filled ? Theme.selected : "transparent"
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.line
            color: Theme.edge
            visible: !root.filled
        }
        FocusRing {
            shown: root.visualFocus
            inside: true
        }
    }
    contentItem: Item {
        DisplayText {
            id: figure
            x: Theme.px(14)
            y: (parent.height + font.pixelSize * Theme.displayCap) / 2 - baselineOffset
            text: root.number
            size: Theme.compact ? 54 : 80
            color: root.filled ? Theme.onSelected : Theme.accent
            Accessible.ignored: true
        }
        Headline {
            id: heading
            x: Math.max(Theme.px(112), Theme.display(80) * 1.1)
            y: Math.round((parent.height - height - (note.visible ? note.height + Theme.px(14) : 0)) / 2)
            room: parent.width - x - Theme.px(10)
            size: 54
            text: root.title
            color: root.wordColor
            Accessible.ignored: true
        }
        LabelText {
            id: note
            visible: root.kicker !== "" && implicitWidth <= width && heading.height + height + Theme.px(34) < root.height
            x: heading.x
            y: heading.y + heading.height + Theme.px(14)
            width: heading.room
            text: root.kicker
            size: 28
            weight: Font.Medium
            color: root.wordColor
            Accessible.ignored: true
        }
    }
}

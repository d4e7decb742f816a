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
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(Theme.px(100), implicitWidth)
            text: root.number
            size: 76
            fontSizeMode: Text.VerticalFit
            minimumPixelSize: Theme.display(40)
            height: Math.min(implicitHeight, parent.height)
            color: root.filled ? Theme.onSelected : Theme.accent
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: figure.right
            anchors.leftMargin: Theme.px(10)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(10)
            spacing: -Theme.px(4)
            DisplayText {
                width: parent.width
                text: root.title
                size: 54
                color: root.wordColor
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.display(38)
                elide: Text.ElideRight
            }
            LabelText {
                visible: root.kicker !== "" && root.height > Theme.display(54) * 1.2 + font.pixelSize * 1.3
                width: parent.width
                text: root.kicker
                size: 28
                weight: Font.Medium
                color: root.wordColor
                elide: Text.ElideRight
            }
        }
    }
}

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A small control of the film: an icon over a word, on ink. A word that even the smallest type does not fit in gives
// way to its icon.
T.AbstractButton {
    id: root

    property string iconName
    property bool flipped: false
    readonly property color face: down ? Theme.bone : checked ? Theme.bone : "transparent"
    readonly property bool inked: down || checked

    implicitWidth: Math.max(Theme.mm(15), Theme.px(96), text !== "" ? word.implicitWidth + Theme.px(24) : 0)
    implicitHeight: Theme.hit(112)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: root.face
        FocusRing {
            shown: root.visualFocus
            onDark: !root.inked
            inside: true
        }
    }
    TextMetrics {
        id: least
        font.family: word.font.family
        font.weight: word.font.weight
        font.pixelSize: Theme.smallest
        text: root.text
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            Image {
                visible: root.iconName !== ""
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.max(Theme.px(52), Theme.mm(7))
                height: width
                sourceSize: Qt.size(width, height)
                mirror: root.flipped
                opacity: root.enabled ? 1 : 0.5
                source: Theme.icon(root.iconName, root.inked ? Theme.ink : Theme.onDark)
            }
            LabelText {
                id: word
                visible: text !== "" && (root.iconName === "" || least.advanceWidth <= root.width - Theme.px(12))
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, root.width - Theme.px(12))
                text: root.text
                size: 28
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.smallest
                color: !root.enabled ? Theme.disabledOnDark : root.inked ? Theme.ink : Theme.onDark
            }
        }
    }
}

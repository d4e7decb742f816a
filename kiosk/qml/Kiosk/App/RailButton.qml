import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A slot of the rail: an icon, a word, or both. `primary` is the one marigold thing; `lit` has a bar under it.
T.AbstractButton {
    id: root

    property string iconName
    property bool iconAfter: false
    property bool primary: false
    property bool lit: false
    property bool divided: false
    property bool showLabel: true
    readonly property bool filled: (primary && enabled) || checked
    readonly property color face: down ? Theme.bone : filled ? Theme.marigold : Theme.ink
    readonly property color wordColor: !enabled ? Theme.faded : down ? "#14110F" : filled ? Theme.onSelected : lit ? Theme.marigold : Theme.bone

    implicitHeight: Theme.railHeight
    implicitWidth: Theme.hit(120)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: root.face
        Rectangle {
            visible: root.divided
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.hairline
            height: parent.height * 0.63
            color: Theme.rule
        }
        Rectangle {
            visible: root.lit
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(16)
            width: Math.max(content.width, Theme.px(60)) + Theme.px(20)
            height: Theme.px(8)
            color: Theme.marigold
        }
        FocusRing {
            shown: root.visualFocus
            onDark: !root.filled
            inside: true
        }
    }
    contentItem: Item {
        Row {
            id: content
            anchors.centerIn: parent
            spacing: Theme.px(18)
            layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
            Image {
                id: icon
                visible: root.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: visible ? Math.max(Theme.px(56), Theme.mm(7)) : 0
                height: width
                sourceSize: Qt.size(width, height)
                source: Theme.icon(root.iconName, root.wordColor.hslLightness > 0.45)
            }
            LabelText {
                visible: root.showLabel && text !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.width - Theme.px(24) - (icon.visible ? icon.width + content.spacing : 0))
                text: root.text
                color: root.wordColor
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.smallest
                // The rail keeps its place and size whatever the text size.
                font.pixelSize: Math.round(Math.max(size * Theme.unit, Theme.smallest))
            }
        }
    }
}

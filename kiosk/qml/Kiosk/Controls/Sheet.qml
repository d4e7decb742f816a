import QtQuick
import Kiosk.Theme

// A printed sheet that rises from the rail over a darkened screen, as tall as what is on it. A touch on the scrim
// closes it. `tools` stand beside the button that closes it.
FocusScope {
    id: root

    default property alias content: body.data
    property alias tools: row.data
    property bool open: false
    property bool closable: true
    property string title
    property real titleSize: 84
    // What the content needs, in pixels; the sheet never gets taller than its room.
    property real contentHeight: Theme.px(Theme.portrait ? 700 : 470)
    property real sheetHeight: body.y + contentHeight + foot
    readonly property real bodyRoom: height - Theme.teethHeight - body.y - foot
    readonly property real foot: Theme.px(Theme.compact ? 16 : 48)

    signal closed

    // How far the sheet is up, 0 to 1: the window's size may change without moving it.
    property real rise: open ? 1 : 0

    z: 1
    visible: rise > 0
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Behavior on rise {
        NumberAnimation {
            duration: root.open ? Theme.sheetTime : Theme.fadeTime
            easing.type: root.open ? Easing.OutCubic : Easing.InCubic
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: root.open ? 1 : 0
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fadeTime
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: if (root.closable) root.closed()
    }
    Rectangle {
        id: panel
        width: parent.width
        height: Math.min(root.sheetHeight, parent.height - Theme.teethHeight)
        y: parent.height - root.rise * height + (1 - root.rise) * Theme.teethHeight
        color: Theme.ground
        MouseArea {
            anchors.fill: parent
        }
        TeethRow {
            // Qt's software renderer paints a Shape that is clipped away as if it were not clipped.
            visible: root.rise * panel.height > 2 * height
            width: parent.width
            anchors.bottom: parent.top
            color: Theme.ground
        }
        Headline {
            id: heading
            visible: height <= row.height
            x: Theme.margin
            y: row.y + (row.height - height) / 2
            room: row.x - x - Theme.gap
            tallest: row.height
            size: root.titleSize
            text: root.title
        }
        Row {
            id: row
            anchors.right: closeButton.left
            anchors.rightMargin: root.closable ? Theme.px(16) : 0
            y: Theme.px(Theme.compact ? 12 : 34)
            height: closeButton.height
            spacing: Theme.px(16)
        }
        KioskButton {
            id: closeButton
            visible: root.closable
            x: parent.width - width - Theme.margin
            y: row.y
            width: visible ? implicitWidth : 0
            implicitWidth: Theme.hit(100)
            text: ""
            iconName: "clear"
            Accessible.name: qsTr("Close")
            onClicked: root.closed()
        }
        Item {
            id: body
            x: Theme.margin
            y: row.y + row.height + Theme.px(Theme.compact ? 12 : 28)
            width: parent.width - 2 * Theme.margin
            height: parent.height - y - root.foot
        }
    }
}

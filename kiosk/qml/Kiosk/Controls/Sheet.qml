import QtQuick
import Kiosk.Theme

// A printed sheet that rises from the rail over a darkened screen. A touch on the scrim closes it.
FocusScope {
    id: root

    default property alias content: body.data
    property bool open: false
    z: 1
    property bool closable: true
    property string title
    property real sheetHeight: Theme.px(Theme.portrait ? 900 : 630)

    signal closed

    // How far the sheet is up, 0 to 1: the window's size may change without moving it.
    property real rise: open ? 1 : 0

    visible: rise > 0
    enabled: open
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Behavior on rise {
        NumberAnimation {
            duration: Theme.sheetTime
            easing.type: Easing.OutCubic
        }
    }
    Keys.onEscapePressed: if (closable) closed()

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
            width: parent.width
            anchors.bottom: parent.top
            color: Theme.ground
        }
        DisplayText {
            id: heading
            x: Theme.margin
            y: Theme.px(34)
            width: closeButton.x - x - Theme.gap
            size: 72
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.display(0)
            text: root.title
            visible: root.title !== ""
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        KioskButton {
            id: closeButton
            visible: root.closable
            x: parent.width - width - Theme.margin
            y: Theme.px(34)
            implicitWidth: Theme.hit(100)
            text: ""
            iconName: "clear"
            checked: false
            Accessible.name: qsTr("Close")
            onClicked: root.closed()
        }
        Item {
            id: body
            x: Theme.margin
            y: closeButton.y + closeButton.height + Theme.gap
            width: parent.width - 2 * Theme.margin
            height: parent.height - y - Theme.gap
        }
    }
}

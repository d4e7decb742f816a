import QtQuick
import Kiosk.Theme

// The ring round the control that the keys are on, of two colours: one of them stands out on any ground. Its parent is
// the control; it shows only after a key was used.
Rectangle {
    id: root

    property bool shown: false
    property bool onDark: false
    property bool inside: false // for controls that touch the screen's edge
    readonly property real room: inside ? 0 : -(Theme.focusLine + Theme.focusGap)

    anchors.fill: parent
    anchors.margins: room
    visible: shown
    color: "transparent"
    border.width: Theme.focusLine
    border.color: onDark ? Theme.focusOnDark : Theme.focus

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.border.width
        color: "transparent"
        border.width: Theme.mm(1)
        border.color: Theme.isLight(root.border.color) ? Theme.ink : Theme.bone
    }
}

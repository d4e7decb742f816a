import QtQuick
import Kiosk.Theme

// Where the traveller is: a small ink square on end, with a light in it.
Item {
    Rectangle {
        anchors.centerIn: parent
        width: Theme.px(22)
        height: width
        rotation: 45
        antialiasing: true
        color: Theme.ink
        border.width: Theme.hairline
        border.color: Theme.bone
    }
    Rectangle {
        anchors.centerIn: parent
        width: Theme.px(8)
        height: width
        rotation: 45
        antialiasing: true
        color: Theme.marigold
    }
}

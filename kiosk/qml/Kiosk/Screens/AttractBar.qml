import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One slanted bar of attract, with a copy of ink off-register; it slides in from the left.
Item {
    id: root

    property string words
    property color color: Theme.oxide
    property real size: 150
    property real place: 0

    rotation: Theme.highContrast ? 0 : -8
    transformOrigin: Item.TopLeft
    width: word.implicitWidth + Theme.px(118) + Theme.px(70)
    height: Theme.px(146)

    Rectangle {
        visible: !Theme.highContrast
        x: Theme.px(-80)
        y: Theme.px(12)
        width: parent.width + Theme.px(92)
        height: parent.height
        color: Theme.ink
        antialiasing: true
    }
    Rectangle {
        x: Theme.px(-80)
        width: parent.width + Theme.px(80)
        height: parent.height
        color: root.color
        antialiasing: true
    }
    DisplayText {
        id: word
        x: Theme.px(118)
        y: parent.height * 0.5 + font.pixelSize * 0.591 / 2 - baselineOffset
        text: root.words
        font.pixelSize: Theme.px(root.size)
        color: Theme.bone
    }
}

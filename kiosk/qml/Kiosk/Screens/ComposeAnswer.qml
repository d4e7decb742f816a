import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What becomes of a note: a drawing, a title, words, and the ways on.
Item {
    id: root

    default property alias ways: buttons.data
    property string title
    property string words
    property string drawing
    property color ground: Theme.cobalt
    readonly property bool pictured: Theme.pictured && !Theme.compact && !Theme.reach
    readonly property real textWidth: Theme.portrait || !pictured ? width - 2 * Theme.margin : width / 2 - Theme.margin - Theme.px(40)
    readonly property real pictureHeight: Math.round(width * 0.8)
    readonly property real ceiling: Theme.portrait && pictured ? pictureHeight + Theme.px(90) : Theme.px(30)

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }
    Picture {
        visible: root.pictured
        x: Theme.portrait ? 0 : root.width - width
        width: Theme.portrait ? root.width : Math.min(root.height, root.width / 2)
        height: Theme.portrait ? root.pictureHeight : root.height
        source: visible ? Theme.art(root.drawing) : ""
    }
    Headline {
        id: heading
        x: Theme.margin
        y: Theme.portrait && root.pictured ? root.ceiling : Math.round(Math.max(root.ceiling, (buttons.y - height - Theme.px(54) - said.height) / 2))
        room: root.textWidth
        size: Theme.reach || Theme.compact ? 104 : 130
        color: Theme.bone
        text: root.title
    }
    BodyText {
        id: said
        x: Theme.margin
        y: heading.y + heading.height + Theme.px(54)
        width: root.textWidth
        // As large as there is room for.
        height: Math.min(implicitHeight, buttons.y - root.ceiling - heading.height - Theme.px(54 + 20))
        size: Theme.reach ? 34 : 42
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallest
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1.15
        color: Theme.bone
        text: root.words
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Row {
        id: buttons
        x: Theme.margin
        y: root.height - height - Theme.px(50) - Theme.teethHeight
        spacing: Theme.gap
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The head of a screen whose content may take pages: its title and, where there are more, arrows that turn them.
Item {
    id: root

    property string title
    property int page: 0
    property int pages: 1
    property string previousName
    property string nextName
    readonly property bool low: Theme.reach || Theme.compact
    // Where the arrows stand if not beside the title.
    property real arrowsTop: -1
    readonly property bool apart: arrowsTop >= 0
    readonly property real arrowsHeight: Theme.hit(100)

    signal turned(page: int)

    height: Math.max(apart ? 0 : arrowsHeight, heading.height + heading.depth) + 2 * Theme.px(low ? 14 : apart ? 26 : 36)

    Headline {
        id: heading
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        // The arrows' room is kept also where they are not: whether they are may depend on this title's height.
        room: root.width - x - Theme.margin - (root.apart ? 0 : 2 * Theme.hit(120) + Theme.px(16) + Theme.gap)
        most: 1
        size: root.low ? 84 : root.apart ? 104 : 118
        text: root.title
    }
    Row {
        id: turner
        visible: root.pages > 1
        x: parent.width - width - Theme.margin
        y: root.apart ? root.arrowsTop : Theme.px(root.low ? 14 : 36)
        spacing: Theme.px(16)
        KioskButton {
            implicitWidth: Theme.hit(120)
            text: ""
            iconName: "back"
            enabled: root.page > 0
            Accessible.name: root.previousName
            onClicked: root.turned(root.page - 1)
        }
        KioskButton {
            implicitWidth: Theme.hit(120)
            text: ""
            iconName: "next"
            enabled: root.page + 1 < root.pages
            Accessible.name: root.nextName
            onClicked: root.turned(root.page + 1)
        }
    }
}

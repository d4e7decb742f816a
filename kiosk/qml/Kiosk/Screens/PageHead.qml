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

    signal turned(page: int)

    height: Math.max(turner.visible ? turner.height : 0, heading.height + heading.depth) + 2 * turner.y

    Headline {
        id: heading
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        room: (turner.visible ? turner.x - Theme.gap : root.width - Theme.margin) - x
        most: 1
        size: root.low ? 84 : 118
        text: root.title
    }
    Row {
        id: turner
        visible: root.pages > 1
        x: parent.width - width - Theme.margin
        y: Theme.px(root.low ? 14 : 36)
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

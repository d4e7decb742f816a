pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Cards with a QR code each: what can be read or seen at home. As many on a page as fit; big arrows turn the pages.
Item {
    id: root

    required property CardsModel cards
    property string title
    readonly property int columns: Theme.portrait || Theme.compact ? 1 : 2
    readonly property real bodyTop: heading.y + heading.height + Theme.px(12)
    readonly property real room: height - bodyTop - Theme.teethHeight - Theme.px(24)
    readonly property real wanted: Math.max(Theme.px(330), Theme.text(34) * 6)
    readonly property int rows: Math.max(1, Math.floor((room + Theme.gap) / (wanted + Theme.gap)))
    readonly property int perPage: columns * rows
    readonly property int pages: Math.max(1, Math.ceil(list.count / perPage))
    property int page: 0

    onPagesChanged: page = Math.min(page, pages - 1)
    onVisibleChanged: if (!visible) page = 0

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    DisplayText {
        id: heading
        x: Theme.margin
        y: Theme.px(28)
        width: (turner.visible ? turner.x : root.width - Theme.margin) - x - Theme.gap
        text: root.title
        size: 112
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.display(60)
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Row {
        id: turner
        visible: root.pages > 1
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: heading.verticalCenter
        spacing: Theme.gap
        KioskButton {
            implicitWidth: Theme.hit(120)
            text: ""
            iconName: "back"
            enabled: root.page > 0
            Accessible.name: qsTr("Previous cards")
            onClicked: root.page -= 1
        }
        KioskButton {
            implicitWidth: Theme.hit(120)
            text: ""
            iconName: "next"
            enabled: root.page + 1 < root.pages
            Accessible.name: qsTr("Next cards")
            onClicked: root.page += 1
        }
    }
    Repeater {
        id: list
        model: root.cards
        delegate: CardsCard {
            required property int index
            readonly property int place: index - root.page * root.perPage

            visible: place >= 0 && place < root.perPage
            width: (root.width - 2 * Theme.margin - (root.columns - 1) * Theme.gap) / root.columns
            height: (root.room - (root.rows - 1) * Theme.gap) / root.rows
            x: Theme.margin + (place % root.columns) * (width + Theme.gap)
            y: root.bodyTop + Math.floor(place / root.columns) * (height + Theme.gap)
        }
    }
}

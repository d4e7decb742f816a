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
    // On a whole landscape screen the cards stand, and what turns them lies where the hand is.
    readonly property bool upright: !Theme.portrait && !Theme.compact && !Theme.reach
    readonly property int columns: upright ? 3 : Theme.portrait || Theme.compact ? 1 : 2
    readonly property real bodyTop: head.height
    readonly property real foot: height - Theme.teethHeight - Theme.px(24)
    readonly property real room: foot - bodyTop - (upright && list.count > columns ? head.arrowsHeight + Theme.gap : 0)
    property real wanted: 1 // what the tallest card needs
    property bool worded: false
    readonly property int fitting: Math.max(1, Math.floor((room + Theme.gap) / (wanted + Theme.gap)))
    readonly property int rows: Math.min(fitting, Math.ceil(list.count / columns))
    readonly property int perPage: columns * rows
    readonly property int pages: Math.max(1, Math.ceil(list.count / perPage))
    readonly property real cardHeight: Math.min((room - (rows - 1) * Theme.gap) / rows, Math.max(wanted, Theme.px(Theme.portrait ? 480 : root.upright && worded ? 1000 : 460)))
    property int page: 0

    function measure(): void {
        let tallest = 1;
        for (let i = 0; i < list.count; ++i)
            tallest = Math.max(tallest, (list.itemAt(i) as CardsCard)?.needed ?? 1);
        wanted = tallest;
        worded = (list.itemAt(0) as CardsCard)?.worded ?? false;
    }
    transform: PageTurn {
        place: root.page
        shown: root.visible
    }
    onPagesChanged: page = Math.min(page, pages - 1)
    onVisibleChanged: if (!visible) page = 0

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    PageHead {
        id: head
        width: parent.width
        title: root.title
        page: root.page
        pages: root.pages
        arrowsTop: root.upright ? root.foot - arrowsHeight : -1
        previousName: qsTr("Previous cards")
        nextName: qsTr("Next cards")
        onTurned: page => root.page = page
    }
    Repeater {
        id: list
        model: root.cards
        delegate: CardsCard {
            required property int index
            readonly property int place: index - root.page * root.perPage

            visible: place >= 0 && place < root.perPage
            width: (root.width - 2 * Theme.margin - (root.columns - 1) * Theme.gap) / root.columns
            height: root.cardHeight
            most: root.room
            upright: root.upright
            tint: Theme.slabs[[0, 1, 3][index % 3]]
            x: Theme.margin + (place % root.columns) * (width + Theme.gap)
            y: root.bodyTop + Math.floor(place / root.columns) * (height + Theme.gap)
            onNeededChanged: Qt.callLater(root.measure)
        }
    }
}

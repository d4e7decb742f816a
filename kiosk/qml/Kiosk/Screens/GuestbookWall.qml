pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Ropes with sheets: as many rows as fit, to be dragged sideways; it asks for more as its end comes near. While the book
// is read for the first time blank sheets hang there.
Item {
    id: root

    required property WallModel wall
    property bool loading: false
    property real covered: 0 // pixels at the right that something else covers

    readonly property real gap: Theme.px(36)
    // What the sheets share: as far as the slanted edge of what covers the wall, so that none at rest is cut by it.
    readonly property real room: width - Theme.margin - (covered > 0 ? covered + Theme.slant * height / 2 + Theme.px(12) : Theme.margin)
    readonly property int columns: Math.max(1, Math.floor((room + gap) / (Math.max(Theme.px(370), Theme.text(34) * 11) + gap)))
    readonly property real sheetWidth: Math.floor((room + gap) / columns) - gap
    readonly property real least: Math.max(Theme.px(306), 4 * Math.round(Theme.text(34) * 1.36) + Theme.ui(32) * 1.4 + Theme.px(76))
    readonly property int rows: Math.max(1, Math.floor(height / (least + Theme.px(38))))
    // What no further rope has room for, the sheets take.
    readonly property real sheetHeight: Math.max(least, Math.min(1.6 * least, Math.floor(height / rows) - Theme.px(70)))
    readonly property real seen: width - covered + (covered > 0 ? Theme.slant * height / 2 : 0)
    readonly property bool canGoBack: grid.contentX > grid.originX - grid.leftMargin + 1
    readonly property bool canGoOn: !grid.atXEnd

    signal chosen(int entryId)

    // Turn by as many columns as are seen.
    function turn(way: int): void {
        const first = grid.originX - grid.leftMargin;
        const last = Math.max(first, grid.originX + grid.contentWidth + grid.rightMargin - grid.width);
        const column = Math.round((grid.contentX - first) / grid.cellWidth) + way * columns;
        travel.to = Math.min(last, Math.max(first, first + column * grid.cellWidth));
        travel.restart();
    }
    function rewind(): void {
        travel.stop();
        grid.contentX = grid.originX - grid.leftMargin;
    }

    Repeater {
        model: root.rows
        delegate: GuestbookRope {
            required property int index

            y: index * grid.cellHeight + Theme.px(20)
            width: root.width
        }
    }
    Repeater {
        model: root.loading ? root.rows * root.columns : 0
        delegate: GuestbookBlank {
            required property int index

            place: index
            x: Theme.margin + Math.floor(index / root.rows) * grid.cellWidth
            y: (index % root.rows) * grid.cellHeight + Theme.px(18)
            width: root.sheetWidth
            height: root.sheetHeight
        }
    }
    GridView {
        id: grid
        anchors.fill: parent
        flow: GridView.FlowTopToBottom
        cellWidth: root.sheetWidth + root.gap
        cellHeight: Math.floor(height / root.rows)
        leftMargin: Theme.margin - Theme.px(10)
        rightMargin: root.covered + Theme.px(20)
        cacheBuffer: Math.max(0, width)
        flickDeceleration: 3000
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        model: root.wall
        delegate: GuestbookSheet {
            id: sheet
            sheetWidth: root.sheetWidth
            sheetHeight: root.sheetHeight
            opacity: x - grid.contentX < root.seen ? 1 : 0 // the software scene graph draws teeth over what covers them
            onClicked: root.chosen(entryId)
            onActiveFocusChanged: if (activeFocus && visualFocus) grid.positionViewAtIndex(index, GridView.Contain)
            // No transition of the view: that keeps a sheet where it stood when the window took its size.
            GridView.onAdd: fall.restart()
            NumberAnimation {
                id: fall
                target: sheet
                property: "drop"
                from: -Theme.px(40)
                to: 0
                duration: Theme.pageTime
                easing.type: Easing.OutBack
            }
        }
        NumberAnimation {
            id: travel
            target: grid
            property: "contentX"
            duration: Theme.pageTime
            easing.type: Easing.OutCubic
        }
        onDraggingChanged: if (dragging) travel.stop()
    }
}

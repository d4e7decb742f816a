pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The table of contents: every section by number, title and date; on a small screen in pages.
Item {
    id: root

    required property ReaderViewModel viewModel
    readonly property bool low: Theme.reach || Theme.compact || !Theme.pictured
    readonly property real head: low ? plain.height : poster.height
    readonly property real room: height - head - Theme.px(low ? 0 : 12) - foot
    readonly property real foot: Theme.teethHeight + Theme.px(low ? 4 : 12)
    readonly property int columns: Theme.compact ? (Theme.portrait ? 1 : 2) : !Theme.portrait ? 3 : Theme.reach ? 2 : 1
    // A line must hold a title, of two lines where the column is narrow, and a finger.
    readonly property real lowest: Math.max(Theme.mm(15.5), Theme.display(54) * (columns > 1 ? 1.75 : 1.3))
    readonly property int fitting: Math.max(1, Math.floor(room / lowest))
    readonly property int rows: Math.min(fitting, Math.ceil(viewModel.count / columns))
    readonly property int perPage: rows * columns
    readonly property int pages: Math.max(1, Math.ceil(viewModel.count / perPage))
    property int page: 0

    onPagesChanged: page = Math.min(page, pages - 1)
    onVisibleChanged: if (visible) page = Math.floor((viewModel.number - 1) / perPage)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    ContentsPoster {
        id: poster
        visible: !root.low
        width: parent.width
        title: qsTr("The story")
        note: qsTr("%n section(s), a minute each", "", root.viewModel.count)
    }
    PageHead {
        id: plain
        visible: root.low
        width: parent.width
        title: qsTr("The story")
        page: root.page
        pages: root.pages
        previousName: qsTr("Previous sections")
        nextName: qsTr("Next sections")
        onTurned: page => root.page = page
    }
    Repeater {
        model: root.viewModel.sections
        delegate: ContentsRow {
            required property int index
            readonly property int place: index - root.page * root.perPage

            visible: place >= 0 && place < root.perPage
            x: Theme.margin + Math.floor(place / root.rows) * (width + Theme.gap)
            y: root.height - root.foot - root.room + (place % root.rows) * height
            width: (root.width - 2 * Theme.margin - (root.columns - 1) * Theme.gap) / root.columns
            height: Math.floor(root.room / root.rows)
            onClicked: root.viewModel.openSection(index + 1)
        }
    }
}

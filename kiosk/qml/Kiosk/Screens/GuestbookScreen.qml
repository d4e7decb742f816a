pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The wall: visitors' sheets on ropes, newest first. Drag or tap through them, tap one to read it large, sign.
Item {
    id: root

    required property GuestbookViewModel viewModel
    readonly property bool closed: viewModel.stage === GuestbookViewModel.Stage.Closed
    readonly property bool blank: viewModel.stage === GuestbookViewModel.Stage.Blank
    readonly property bool loading: viewModel.stage === GuestbookViewModel.Stage.Loading
    readonly property bool short: height < Theme.px(600)
    // The panel of controls: at the right, or along the bottom in portrait.
    readonly property real panelWidth: Theme.portrait ? width : Math.max(Theme.px(540), Theme.mm(62))
    readonly property real panelHeight: Theme.portrait ? panel.implicitHeight + 2 * Theme.px(40) + Theme.teethHeight : height
    readonly property real lean: Theme.slant * height

    Rectangle {
        anchors.fill: parent
        color: Theme.cobalt
    }
    GuestbookTitle {
        id: heading
        x: Theme.margin
        width: (garland.visible ? garland.x : Theme.portrait ? root.width : root.width - root.panelWidth) - 2 * Theme.margin
        short: root.short
        count: root.viewModel.count
        loading: root.loading
        counted: root.viewModel.stage === GuestbookViewModel.Stage.Open
    }
    GuestbookWall {
        id: wall
        visible: !root.closed && !root.blank
        y: heading.implicitHeight
        width: root.width
        height: root.height - y - (Theme.portrait ? root.panelHeight : Theme.teethHeight + Theme.px(10))
        covered: Theme.portrait ? 0 : root.panelWidth
        wall: root.viewModel.wall
        loading: root.loading
        onChosen: entryId => root.viewModel.open(entryId)
    }
    Slant {
        visible: !Theme.portrait
        x: root.width - root.panelWidth
        width: root.panelWidth
        height: root.height
        topLeft: root.lean / 2
        bottomLeft: -root.lean / 2
        color: Theme.deep
    }
    Rectangle {
        visible: Theme.portrait
        y: root.height - height
        width: root.width
        height: root.panelHeight
        color: Theme.deep
    }
    Rectangle {
        x: Theme.portrait ? 0 : root.width - root.panelWidth
        y: Theme.portrait ? root.height - root.panelHeight : 0
        width: Theme.portrait ? root.width : Theme.frame
        height: Theme.portrait ? Theme.frame : root.height
        color: Theme.edge
    }
    Rectangle {
        visible: garland.visible
        x: garland.x - Theme.px(30)
        y: garland.y - Theme.px(4)
        width: root.width - x
        height: Theme.px(6)
        color: Theme.ink
    }
    Row {
        id: garland
        visible: Theme.ornate && !root.short && !Theme.compact
        x: root.width - width + Theme.px(30)
        y: Theme.px(Theme.portrait ? 10 : 18)
        spacing: Theme.px(16)
        Repeater {
            model: Theme.portrait ? ["papel-heart", "papel-skull"] : ["papel-heart", "papel-skull", "papel-ship", "papel-heart"]
            delegate: Picture {
                required property string modelData

                width: Theme.px(184)
                height: Theme.px(146)
                fillMode: Image.PreserveAspectFit
                source: Theme.art(modelData)
            }
        }
    }
    GuestbookState {
        visible: root.closed || root.blank
        x: Theme.margin
        y: heading.implicitHeight
        width: (Theme.portrait ? root.width : root.width - root.panelWidth) - 2 * Theme.margin
        height: wall.height
        closed: root.closed
        short: root.short || Theme.compact
    }
    GuestbookPanel {
        id: panel
        x: Theme.portrait ? Theme.margin : root.width - root.panelWidth + Theme.px(20)
        y: root.height - implicitHeight - Theme.px(40) - Theme.teethHeight
        width: Theme.portrait ? root.width - 2 * Theme.margin : root.panelWidth - Theme.px(20) - Theme.margin
        canGoBack: wall.visible && wall.canGoBack
        canGoOn: wall.visible && wall.canGoOn
        open: !root.closed
        onNewer: wall.turn(-1)
        onOlder: wall.turn(1)
        onSigned: root.viewModel.compose()
        onRetried: root.viewModel.retry()
    }
    GuestbookOpened {
        anchors.fill: parent
        viewModel: root.viewModel
    }
    Connections {
        target: root.viewModel
        function onRewound() {
            wall.rewind();
        }
    }
}

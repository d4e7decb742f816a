pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The sheet that was taken off the wall, large, over the darkened wall. A touch beside it hangs it back.
FocusScope {
    id: root

    required property GuestbookViewModel viewModel
    readonly property bool open: viewModel.isOpened

    visible: open
    enabled: open
    onOpenChanged: if (open) forceActiveFocus()
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("A note from the guestbook")

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.viewModel.close()
    }
    Repeater {
        model: root.viewModel.opened
        delegate: GuestbookLarge {
            x: (root.width - width) / 2
            y: (root.height - height) / 2
            width: Math.min(root.width - 2 * Theme.px(40), Math.max(Theme.px(1320), Theme.text(42) * 24))
            height: Math.min(implicitHeight, most)
            most: root.height - Theme.px(70)
            viewModel: root.viewModel
        }
    }
}

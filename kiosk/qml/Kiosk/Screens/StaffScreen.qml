pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Staff only: the lock, then the guestbook's entries. Leaving locks it and goes back to attract.
Item {
    id: root

    required property StaffViewModel viewModel
    readonly property bool locked: viewModel.stage === StaffViewModel.Stage.Locked

    Rectangle {
        anchors.fill: parent
        color: root.locked ? Theme.ink : Theme.ground
    }
    MouseArea {
        anchors.fill: parent
        onPressed: root.viewModel.touch()
    }
    StaffPin {
        anchors.fill: parent
        visible: root.locked
        lock: root.viewModel.lock
        onAbandoned: root.viewModel.close()
    }
    Loader {
        anchors.fill: parent
        active: !root.locked
        sourceComponent: StaffPanel {
            viewModel: root.viewModel
        }
    }
}

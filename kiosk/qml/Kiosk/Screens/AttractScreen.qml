pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Between visits: a poster that can be read from three metres. Its words speak each language in turn, its picture is one
// drawing after another. The whole screen is the target; the touch that wakes the kiosk presses nothing else.
Item {
    id: root
    objectName: "attract"

    required property HomeViewModel viewModel
    required property MomentViewModel moment
    property Item keyWatcher // sees every key first
    property int turn: 0
    readonly property int language: turn % Math.max(1, words.count)

    signal touched

    focus: visible
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch to begin")
    Accessible.onPressAction: touched()
    Keys.forwardTo: keyWatcher ? [keyWatcher] : []
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key !== Qt.Key_Escape)
            root.touched();
    }
    onVisibleChanged: turn = 0

    Timer {
        interval: 5000
        repeat: true
        running: root.visible
        onTriggered: root.turn += 1
    }
    AttractPicture {
        id: picture
        width: parent.width
        height: parent.height - call.height
        drawings: root.viewModel.drawings
        moment: root.moment
        awake: root.visible
        turn: Math.floor(root.turn / 2)
    }
    PaperFlags {
        width: parent.width
        y: -Theme.px(8)
    }
    Repeater {
        id: words
        model: root.viewModel.invitations
        delegate: AttractWords {
            required property int index

            width: root.width
            height: call.y
            visible: index === root.language
            isDark: picture.isDark
        }
    }
    AttractCall {
        id: call
        anchors.bottom: parent.bottom
        width: parent.width
        tallest: root.height * 0.22
        invitations: root.viewModel.invitations
        language: root.language
        turn: root.turn
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.touched()
    }
}

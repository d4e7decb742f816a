pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Between visits: a poster that can be read from three metres. Its words speak each language in turn, its picture is one
// drawing after another. The whole screen is the target; the touch that wakes the kiosk presses nothing else.
Item {
    id: root

    required property HomeViewModel viewModel
    property Item keyWatcher // sees every key first
    // A moment of the film, to stand among the drawings; it is made when its turn comes and goes with it.
    property Component moment: null
    property int turn: 0
    readonly property list<string> drawings: ["", "casa-azul", "ship", "film-still", "portrait-kahlo", "train", "hearing"]
    readonly property real callHeight: Math.max(Theme.px(Theme.portrait ? 240 : 170), Theme.display(120) * 1.2)
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
        onTriggered: {
            root.turn += 1;
            if (Theme.motion && root.turn % 2 === 0)
                picture.show(root.drawings[root.turn / 2 % root.drawings.length]);
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    AttractPicture {
        id: picture
        width: parent.width
        height: parent.height - root.callHeight
        moment: root.moment
    }
    Image {
        visible: !Theme.highContrast
        width: parent.width
        height: width * 168 / 1920
        y: -Theme.px(8)
        sourceSize: Qt.size(width, height)
        source: Theme.art("papel-picado")
    }
    Rectangle {
        id: call
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.callHeight
        color: Theme.ink
        TeethRow {
            anchors.bottom: parent.top
            width: parent.width
        }
    }
    Image {
        id: hand
        x: Theme.margin
        y: call.y + (call.height - height) / 2
        width: Theme.px(Theme.portrait ? 120 : 104)
        height: width
        sourceSize: Qt.size(width, height)
        source: Theme.icon("touch", true)
    }
    Repeater {
        id: words
        model: root.viewModel.invitations
        delegate: AttractWords {
            required property int index

            anchors.fill: parent
            visible: index === root.language
            callTop: call.y
            callLeft: hand.x + hand.width + Theme.px(40)
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.touched()
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Between visits: a poster that can be read from three metres, and an invitation in every language. The whole screen
// is the target; the touch that wakes the kiosk presses nothing else.
Item {
    id: root

    required property HomeViewModel viewModel
    property Item keyWatcher // sees every key first
    property int turn: 0
    readonly property list<color> inks: [Theme.oxide, Theme.ink, Theme.cobalt, Theme.greenDark]
    readonly property real barStep: Theme.px(162)
    readonly property real callHeight: Theme.px(Theme.portrait ? 220 : 150)

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

    Timer {
        interval: 4000
        repeat: true
        running: root.visible && invitations.count > 1
        onTriggered: root.turn = (root.turn + 1) % invitations.count
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Slant {
        visible: !Theme.highContrast
        x: root.width * (Theme.portrait ? 0.30 : 0.40)
        width: root.width - x
        height: parent.height
        topLeft: height * 0.20
        bottomLeft: 0
        color: Theme.marigold
    }
    Slant {
        visible: !Theme.highContrast
        x: root.width * (Theme.portrait ? 0.30 : 0.40) - width
        width: Theme.px(190)
        height: parent.height
        topLeft: height * 0.20
        topRight: height * 0.20
        color: Theme.red
    }
    Slant {
        visible: !Theme.highContrast && !Theme.portrait
        x: root.width * 0.74
        y: root.height * 0.43
        width: root.width - x
        height: root.height - y
        topLeft: width
        color: Theme.oxide
    }
    Image {
        readonly property real side: Theme.portrait ? root.width * 0.86 : Theme.px(880)

        x: Theme.portrait ? root.width - width * 0.94 : root.width - width - Theme.px(120)
        y: Theme.portrait ? root.height - root.callHeight - height : root.height - root.callHeight - height + Theme.px(10)
        width: side
        height: side * 1.0
        fillMode: Image.PreserveAspectFit
        verticalAlignment: Image.AlignBottom
        sourceSize: Qt.size(width, height)
        source: Theme.art("portrait-trotsky-cutout")
    }
    Image {
        visible: !Theme.highContrast
        width: parent.width
        height: width * 168 / 1920
        y: -Theme.px(8)
        sourceSize: Qt.size(width, height)
        source: Theme.art("papel-picado")
    }
    DisplayText {
        x: Theme.px(Theme.portrait ? 60 : 84)
        y: Theme.px(Theme.portrait ? 300 : 296)
        rotation: Theme.highContrast ? 0 : -8
        transformOrigin: Item.TopLeft
        text: root.viewModel.headline.replace("\n", " ")
        font.pixelSize: Theme.px(Theme.portrait ? 150 : 160)
        width: Theme.portrait ? root.width - Theme.px(120) : implicitWidth
        fontSizeMode: Text.HorizontalFit
    }
    Repeater {
        model: root.viewModel.bars.split("\n")
        delegate: AttractBar {
            required property int index
            required property string modelData

            x: Theme.px(-40)
            y: Theme.px(Theme.portrait ? 500 : 468) + index * root.barStep
            words: modelData
            color: root.inks[index % root.inks.length]
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.callHeight
        color: Theme.ink
        TeethRow {
            anchors.bottom: parent.top
            width: parent.width
        }
        Image {
            id: hand
            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(90)
            height: width
            sourceSize: Qt.size(width, height)
            source: Theme.icon("touch", true)
        }
        Repeater {
            id: invitations
            model: root.viewModel.invitations
            delegate: DisplayText {
                required property int index
                required property string words

                text: words
                visible: index === root.turn
                x: hand.x + hand.width + Theme.px(40)
                anchors.verticalCenter: parent?.verticalCenter
                width: parent ? parent.width - x - Theme.margin : 0
                size: 110
                color: Theme.marigold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.display(50)
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.touched()
    }
}

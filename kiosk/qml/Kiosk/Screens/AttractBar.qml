import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One slanted bar of attract, with a copy of ink off-register; it slides in from the left when its language's turn comes.
Item {
    id: root

    property string words
    property color color: Theme.oxide
    property int order: 0
    property real room: 1e6
    property bool shown: false
    property real size: 1
    readonly property real place: Theme.px(-40)
    readonly property real inset: Theme.px(118 * Math.min(1, size))

    readonly property int time: Theme.barTime

    x: place
    rotation: -8 * Theme.lean
    transformOrigin: Item.TopLeft
    width: word.width + inset + Theme.px(56)
    height: Theme.px(146 * size)
    onTimeChanged: {
        arrival.stop();
        x = place;
    }
    onShownChanged: {
        arrival.stop();
        x = shown && time > 0 ? -width - Theme.px(160) : place;
        if (x !== place)
            arrival.start();
    }

    SequentialAnimation {
        id: arrival
        PauseAnimation {
            duration: Theme.barStep * root.order
        }
        NumberAnimation {
            target: root
            property: "x"
            to: root.place
            duration: root.time
            easing.type: Easing.OutExpo
        }
    }
    Rectangle {
        visible: Theme.copied
        x: Theme.px(-80)
        y: Theme.px(12)
        width: parent.width + Theme.px(92)
        height: parent.height
        color: Theme.ink
        antialiasing: true
    }
    Rectangle {
        x: Theme.px(-80)
        width: parent.width + Theme.px(80)
        height: parent.height
        color: root.color
        antialiasing: true
        border.width: Theme.frame
        border.color: Theme.edge
    }
    Headline {
        id: word
        x: root.inset
        anchors.verticalCenter: parent.verticalCenter
        room: root.room - root.inset - Theme.px(56)
        most: 1
        size: 170 * root.size
        text: root.words
        color: Theme.isLight(root.color) ? Theme.ink : Theme.bone
        Accessible.ignored: true
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One picture of attract: the face on its poster ground, a drawing over the whole plate, or a moment of the film. It
// loads while the one before it is shown, slides in over that, and is let go when the next has covered it.
Item {
    id: root

    required property url source // none: the face
    required property bool isMoment
    required property bool isDark
    property bool coming: false
    property bool current: false
    property bool leaving: false
    property bool awake: false
    property real cut: 0 // how far the slant reaches over it
    readonly property bool isFace: source.toString() === ""

    clip: true
    visible: current || leaving
    z: current ? 1 : 0
    onCurrentChanged: {
        arrival.stop();
        x = 0;
        if (current && awake)
            arrival.start();
    }

    NumberAnimation {
        id: arrival
        target: root
        property: "x"
        from: root.width
        to: 0
        duration: Theme.plateTime
        easing.type: Easing.OutExpo
    }
    Rectangle {
        anchors.fill: parent
        color: root.isMoment ? "#000000" : Theme.marigold
    }
    Repeater {
        // The strip that the film is on, where the slant leaves a wedge beside it.
        model: root.isMoment && root.cut > 0 ? Math.ceil(root.height / Theme.px(61)) : 0
        delegate: Rectangle {
            required property int index

            x: root.cut - width - Theme.px(20)
            y: Theme.px(61) * (index + 0.25)
            width: Theme.px(22)
            height: Theme.px(34)
            color: Theme.ink3
        }
    }
    Slant {
        visible: root.isFace
        x: parent.width * 0.42
        y: parent.height * 0.48
        width: parent.width - x
        height: parent.height - y
        topLeft: width
        color: Theme.oxide
    }
    Image {
        visible: root.isFace
        // As large as the head has room for; the shoulders go on under the call.
        x: parent.width * (Theme.portrait ? 0.5 : 0.54) - width / 2
        y: Math.round(Theme.portrait ? parent.height * 0.11 : Theme.px(92))
        width: Math.round(Math.min(parent.width * 0.94, (parent.height - y) * 1.1))
        height: Math.round(width * 1.1)
        sourceSize: Qt.size(width, height)
        source: root.isFace ? Theme.art("portrait-trotsky-cutout") : ""
    }
    Picture {
        // In landscape it hangs behind the paper flags' teeth; in portrait the film stands clear of the title.
        y: Theme.portrait ? (root.isMoment ? Math.round(parent.height * 0.14) : 0) : Theme.px(116)
        x: root.isMoment ? root.cut : 0
        width: parent.width - x
        height: parent.height - y
        fillMode: root.isMoment ? Image.PreserveAspectFit : Image.PreserveAspectCrop
        retainWhileLoading: false
        source: root.coming || root.visible ? root.source : ""
    }
}

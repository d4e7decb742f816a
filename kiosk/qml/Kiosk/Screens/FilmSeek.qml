pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The film as a line: where it is and where its chapters begin. Under a finger the film shows the picture of that
// place, and the line its time; it goes on from where the finger leaves.
T.Slider {
    id: root

    required property FilmViewModel viewModel
    readonly property real along: (finger.active ? finger.place : value) / to

    from: 0
    to: Math.max(1, viewModel.duration)
    live: false
    value: viewModel.position
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Place in the film")
    Accessible.onIncreaseAction: viewModel.skip(5000)
    Accessible.onDecreaseAction: viewModel.skip(-5000)
    Keys.onLeftPressed: viewModel.skip(-5000)
    Keys.onRightPressed: viewModel.skip(5000)

    background: Item {
        Rectangle {
            y: (parent.height - height) / 2
            width: parent.width
            height: Theme.px(12)
            color: Theme.rule
        }
        Rectangle {
            y: (parent.height - height) / 2
            width: parent.width * root.along
            height: Theme.px(12)
            color: root.enabled ? Theme.accentOnDark : Theme.rule
        }
        Repeater {
            model: root.viewModel.chapters
            delegate: Rectangle {
                required property int start

                x: Math.round(root.width * start / root.to)
                y: (root.height - height) / 2
                width: Math.max(2, Theme.px(5))
                height: Theme.px(34)
                color: Theme.onDark
            }
        }
        FocusRing {
            shown: root.visualFocus
            onDark: true
        }
    }
    PointHandler {
        id: finger

        property int place: 0 // ms

        function find(): void {
            place = Math.round(Math.max(0, Math.min(1, point.position.x / root.width)) * root.to);
        }

        onPointChanged: if (active) {
            find();
            root.viewModel.scrub(place);
        }
        onActiveChanged: if (!active) {
            find();
            root.viewModel.drop(place);
        }
    }
    handle: Rectangle {
        x: root.along * root.width - width / 2
        y: (root.height - height) / 2
        width: Theme.px(46)
        height: width
        rotation: 45
        antialiasing: true
        color: root.enabled ? Theme.accentOnDark : Theme.rule
    }
    Rectangle {
        visible: finger.active
        x: Math.max(0, Math.min(root.width - width, root.along * root.width - width / 2))
        y: -height - Theme.px(4)
        width: under.implicitWidth + Theme.px(36)
        height: under.implicitHeight + Theme.px(16)
        color: root.enabled ? Theme.accentOnDark : Theme.rule
        LabelText {
            id: under
            anchors.centerIn: parent
            readonly property int seconds: Math.floor(finger.place / 1000)
            text: Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
            size: 40
            color: Theme.onSelected
        }
    }
}

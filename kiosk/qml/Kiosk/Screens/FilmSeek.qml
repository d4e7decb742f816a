pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The film as a line: where it is, where its chapters begin, and, under a finger, the time it would go to.
T.Slider {
    id: root

    required property FilmViewModel viewModel

    from: 0
    to: Math.max(1, viewModel.duration)
    live: false
    value: viewModel.position
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Place in the film")
    Accessible.onIncreaseAction: viewModel.skip(5000)
    Accessible.onDecreaseAction: viewModel.skip(-5000)
    onPressedChanged: if (!pressed)
        viewModel.seek(Math.round(valueAt(position)))
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
            width: parent.width * root.visualPosition
            height: Theme.px(12)
            color: Theme.accentOnDark
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
    handle: Rectangle {
        x: root.visualPosition * root.width - width / 2
        y: (root.height - height) / 2
        width: Theme.px(46)
        height: width
        rotation: 45
        antialiasing: true
        color: Theme.accentOnDark
    }
    Rectangle {
        visible: root.pressed
        x: Math.max(0, Math.min(root.width - width, root.visualPosition * root.width - width / 2))
        y: -height - Theme.px(4)
        width: under.implicitWidth + Theme.px(36)
        height: under.implicitHeight + Theme.px(16)
        color: Theme.accentOnDark
        LabelText {
            id: under
            anchors.centerIn: parent
            readonly property int seconds: Math.floor(root.position * root.to / 1000)
            text: Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
            size: 40
            color: Theme.onSelected
        }
    }
}

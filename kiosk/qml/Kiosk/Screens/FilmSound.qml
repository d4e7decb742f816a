pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Sound off, and its steps, in the place of the seek bar.
Row {
    id: root

    required property FilmViewModel viewModel
    readonly property real step: Math.min(Theme.hit(110), (width - spacing * viewModel.maxLevel) / (viewModel.maxLevel + 1))

    spacing: Theme.px(6)
    KioskButton {
        kind: KioskButton.OnInk
        width: root.step
        height: parent.height
        text: ""
        iconName: "mute"
        checkable: true
        autoExclusive: false
        checked: root.viewModel.muted
        insideFocus: true
        Accessible.name: qsTr("Sound off")
        onClicked: root.viewModel.toggleMute()
    }
    Repeater {
        model: root.viewModel.maxLevel
        delegate: KioskButton {
            id: stepButton

            required property int index

            kind: KioskButton.OnInk
            width: root.step
            height: root.height
            text: ""
            insideFocus: true
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.name: qsTr("Loudness %1 of %2").arg(index + 1).arg(root.viewModel.maxLevel)
            Accessible.checked: root.viewModel.level === index + 1
            onClicked: root.viewModel.setLevel(index + 1)
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: parent.height * 0.15
                width: parent.width * 0.5
                height: parent.height * 0.7 * (stepButton.index + 1) / root.viewModel.maxLevel
                color: stepButton.index < root.viewModel.level && !root.viewModel.muted ? Theme.accentOnDark : Theme.rule
            }
        }
    }
}

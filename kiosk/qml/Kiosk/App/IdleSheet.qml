import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// "Still reading?": one large answer, and the time that is left as a bar that shrinks.
Sheet {
    id: root

    required property AppViewModel app
    readonly property bool abreast: !Theme.portrait && !Theme.compact
    readonly property real besides: bar.height + answer.height + Theme.px(80)
    readonly property bool wordy: abreast || words.implicitHeight + besides <= bodyRoom // the answer comes first

    title: qsTr("Still reading?")
    titleSize: 128
    closable: false
    open: app.sheet === AppViewModel.SheetKind.Idle
    contentHeight: abreast ? words.implicitHeight + bar.height + Theme.px(56) : (wordy ? words.implicitHeight : 0) + besides

    BodyText {
        id: words
        visible: root.wordy
        width: root.abreast ? answer.x - Theme.px(80) : parent.width
        text: qsTr("Without a touch, the screen goes back to the start for the next visitor. A note that is not yet sent is not kept.")
    }
    Item {
        id: bar
        y: root.wordy ? words.implicitHeight + Theme.px(36) : 0
        width: words.width
        height: Theme.px(24)
        Rectangle {
            anchors.fill: parent
            color: Theme.sand
            border.color: Theme.edge
            border.width: Theme.fineFrame
        }
        Rectangle {
            height: parent.height
            width: parent.width * root.app.countdownLeft / root.app.countdown
            color: Theme.accent
        }
    }
    KioskButton {
        id: answer
        kind: KioskButton.Primary
        width: Math.min(parent.width, Theme.px(600))
        height: Theme.hit(Theme.compact ? 120 : 210)
        x: root.abreast ? parent.width - width - Theme.offset : 0
        y: root.abreast ? 0 : bar.y + bar.height + Theme.px(36)
        big: true
        labelSize: 96
        text: qsTr("Keep reading")
        focus: true
        onClicked: root.app.keepOn()
    }
}

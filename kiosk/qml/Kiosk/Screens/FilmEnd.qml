import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// After the last picture: see it again, read on, or write, and whose the film is. The ways stand one above the other,
// or abreast where reach asks for it.
Rectangle {
    id: root

    required property FilmViewModel viewModel
    property real touchTop: 0 // buttons stand below
    property bool tall: false // there is room under that for one above the other
    readonly property bool abreast: Theme.portrait && touchTop > 0 && !tall
    readonly property real least: Theme.hit(120) + 2 * gap // under what `touchTop` asks for
    readonly property real gap: Theme.px(Theme.compact ? 4 : Theme.reach ? 12 : 24)
    readonly property real room: abreast ? width - Theme.px(40) : Math.min(width - Theme.px(40), Math.max(Theme.px(620), Theme.mm(100)) * Theme.labelScale)
    readonly property real each: abreast ? Math.floor((room - 2 * gap) / 3) : room

    color: Theme.veil
    border.width: Theme.frame
    border.color: Theme.onDark
    MouseArea {
        anchors.fill: parent
    }
    BodyText {
        id: credit
        x: (parent.width - width) / 2
        y: ways.y + ways.height + root.gap
        visible: text !== "" && y + height + root.gap <= parent.height
        width: root.room
        text: root.viewModel.credit
        size: 28
        color: Theme.onDark
        horizontalAlignment: Text.AlignHCenter
    }
    Grid {
        id: ways
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Math.min(root.touchTop, parent.height - height), (parent.height - height - (credit.text ? credit.height + root.gap : 0)) / 2, root.gap)
        columns: root.abreast ? 3 : 1
        spacing: root.gap
        KioskButton {
            kind: KioskButton.Primary
            width: root.each
            height: Theme.hit(120)
            text: qsTr("Watch it again")
            iconName: root.abreast ? "" : "rewind"
            onClicked: root.viewModel.replay()
        }
        KioskButton {
            visible: root.viewModel.hasSection
            width: root.each
            height: Theme.hit(root.abreast ? 120 : 100)
            text: qsTr("Read about it")
            iconName: root.abreast ? "" : "read"
            onClicked: root.viewModel.readAbout("")
        }
        KioskButton {
            width: root.each
            height: Theme.hit(root.abreast ? 120 : 100)
            text: qsTr("Sign the guestbook")
            iconName: root.abreast ? "" : "pen"
            onClicked: root.viewModel.sign()
        }
    }
}

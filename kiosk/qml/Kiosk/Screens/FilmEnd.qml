import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// After the last picture: see it again, read on, or write.
Rectangle {
    id: root

    required property FilmViewModel viewModel

    color: Theme.dark
    border.width: Theme.highContrast ? Theme.line : 0
    border.color: Theme.onDark
    MouseArea {
        anchors.fill: parent
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(80), Math.max(Theme.px(620), Theme.mm(100)))
        spacing: Theme.px(24)
        KioskButton {
            kind: KioskButton.Primary
            width: parent.width
            height: Theme.hit(120)
            text: qsTr("Watch it again")
            iconName: "rewind"
            onClicked: root.viewModel.replay()
        }
        KioskButton {
            visible: root.viewModel.hasSection
            width: parent.width
            height: Theme.hit(100)
            text: qsTr("Read about it")
            iconName: "read"
            onClicked: root.viewModel.readAbout("")
        }
        KioskButton {
            width: parent.width
            height: Theme.hit(100)
            text: qsTr("Sign the guestbook")
            iconName: "pen"
            onClicked: root.viewModel.sign()
        }
    }
}

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// "Still reading?": one large answer, and the time that is left as a bar that shrinks.
Sheet {
    id: root

    required property AppViewModel app

    title: qsTr("Still reading?")
    closable: false
    open: app.sheet === AppViewModel.SheetKind.Idle

    Column {
        anchors.fill: parent
        spacing: Theme.px(30)
        BodyText {
            width: parent.width
            text: qsTr("Without a touch the screen goes back to its start, for the next visitor. A note not yet sent is thrown away.")
        }
        Item {
            width: parent.width
            height: Theme.px(24)
            Rectangle {
                anchors.fill: parent
                color: Theme.highContrast ? Theme.ground : Theme.sand
                border.color: Theme.edge
                border.width: Theme.highContrast ? Theme.hairline : 0
            }
            Rectangle {
                height: parent.height
                width: parent.width * root.app.countdownLeft / root.app.countdown
                color: Theme.accent
            }
        }
        KioskButton {
            kind: KioskButton.Primary
            width: Math.max(Theme.px(580), implicitWidth)
            height: Theme.hit(170)
            big: true
            labelSize: 84
            text: qsTr("Keep reading")
            focus: true
            onClicked: root.app.keepOn()
        }
    }
}

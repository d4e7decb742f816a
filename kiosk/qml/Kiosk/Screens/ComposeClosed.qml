import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The book cannot be written in just now: said calmly, and what was typed is still here.
Item {
    id: root

    required property ComposeViewModel viewModel

    Column {
        x: Theme.margin
        y: Math.max(Theme.px(30), (buttons.y - height) / 2)
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(1240))
        spacing: Theme.px(30)
        DisplayText {
            width: parent.width
            size: 92
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.display(0)
            text: qsTr("The guestbook rests for now")
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        BodyText {
            width: parent.width
            text: root.viewModel.blank ? qsTr("It cannot be signed at the moment. Everything else is open, and the museum has been told.") : qsTr("Your note could not be put in the book; that is no fault of yours, and the museum has been told. What you wrote is still here for a moment: try again.")
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Row {
        id: buttons
        x: Theme.margin
        y: root.height - height - Theme.px(50) - Theme.teethHeight
        spacing: Theme.gap
        KioskButton {
            kind: KioskButton.Primary
            text: qsTr("Try again")
            onClicked: root.viewModel.retry()
        }
        KioskButton {
            text: qsTr("Home")
            onClicked: root.viewModel.goHome()
        }
    }
}

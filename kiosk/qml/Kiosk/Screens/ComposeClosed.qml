import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The book cannot be written in just now: said calmly, and what was typed is still here.
ComposeAnswer {
    id: root

    required property ComposeViewModel viewModel

    drawing: "guestbook-closed"
    ground: Theme.deep
    title: qsTr("The guestbook rests for now")
    words: viewModel.blank ? qsTr("It cannot be signed at the moment. Everything else is open, and the museum has been told.") : qsTr("Your note could not be put in the book; that is no fault of yours, and the museum has been told. What you wrote is still here for a moment: try again.")

    KioskButton {
        kind: KioskButton.Primary
        width: Math.min(implicitWidth + Theme.px(40), root.textWidth * 0.62)
        text: qsTr("Try again")
        onClicked: root.viewModel.retry()
    }
    KioskButton {
        width: Math.min(Math.max(implicitWidth, Theme.hit(206)), root.textWidth * 0.36)
        text: qsTr("Home")
        onClicked: root.viewModel.goHome()
    }
}

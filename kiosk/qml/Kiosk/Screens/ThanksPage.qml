import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The note is in the book: thanks, and when it will be seen.
ComposeAnswer {
    id: root

    required property ComposeViewModel viewModel

    drawing: "guestbook"
    title: qsTr("Thank you")
    words: viewModel.shownAtOnce ? qsTr("Your note is in the book and hangs on the wall now.") : qsTr("Your note is in the book. The museum’s staff read it first; after that it can hang on this wall for %1 days.").arg(viewModel.shownDays)

    KioskButton {
        kind: KioskButton.Primary
        width: Math.min(implicitWidth + Theme.px(40), root.textWidth * 0.62)
        text: qsTr("Read the wall")
        onClicked: root.viewModel.readTheWall()
    }
    KioskButton {
        width: Math.min(Math.max(implicitWidth, Theme.hit(206)), root.textWidth * 0.36)
        text: qsTr("Home")
        onClicked: root.viewModel.goHome()
    }
}

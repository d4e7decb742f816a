import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stands on the wall when no sheet does: the book is new, or it rests.
Item {
    id: root

    property bool closed: false

    signal retried

    GuestbookPaper {
        y: Theme.px(20)
        width: Math.min(parent.width, Theme.px(1100))
        height: Math.min(parent.height - Theme.px(70), words.implicitHeight + Theme.px(120))
        color: Theme.field

        Column {
            id: words
            x: Theme.px(50)
            y: Theme.px(60)
            width: parent.width - 2 * x
            spacing: Theme.px(24)
            DisplayText {
                width: parent.width
                size: 72
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.display(0)
                color: Theme.onField
                text: root.closed ? qsTr("The guestbook rests for now") : qsTr("The first page is yours")
            }
            BodyText {
                width: parent.width
                color: Theme.onField
                text: root.closed ? qsTr("It cannot be read or signed at the moment. Everything else is open, and the museum has been told.") : qsTr("Nobody has signed yet. Say what you saw, or draw it.")
            }
            KioskButton {
                visible: root.closed
                text: qsTr("Try again")
                onClicked: root.retried()
            }
        }
    }
}

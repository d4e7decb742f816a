import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stands on the wall when no sheet does: the book is new, or it rests.
Item {
    id: root

    property bool closed: false

    signal retried

    GuestbookPaper {
        id: sheet
        readonly property real written: column.y + column.height + Theme.px(50)

        y: Theme.px(20)
        width: Math.min(parent.width, Theme.px(1100))
        height: Math.min(parent.height - Theme.px(70), written + (pinned.visible ? pinned.height : 0))
        color: Theme.field

        Headline {
            id: heading
            x: Theme.px(50)
            y: Theme.px(74)
            room: parent.width - 2 * x
            size: 92
            color: Theme.onField
            text: root.closed ? qsTr("The guestbook rests for now") : qsTr("The first page is yours")
        }
        Column {
            id: column
            x: heading.x
            y: heading.y + heading.height + Theme.px(40)
            width: heading.room
            spacing: Theme.px(24)
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
        Picture {
            id: pinned
            readonly property real room: root.height - Theme.px(120) - sheet.written

            visible: Theme.pictured && !Theme.compact && !Theme.reach && room > Theme.px(220)
            x: heading.x
            y: sheet.written - Theme.px(10)
            width: heading.room
            height: Math.round(Math.min(room, width * 0.8))
            source: visible ? Theme.art(root.closed ? "guestbook-closed" : "guestbook") : ""

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: Theme.line
                border.color: Theme.edge
            }
        }
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stands on the wall when no sheet does: the book is new, or it rests; with a print under the words, or beside them
// where the wall is broad. Where its room is low, first its second sentence goes, then its title, which the wall has too.
Item {
    id: root

    property bool closed: false
    property bool short: false
    readonly property string news: closed ? qsTr("It cannot be read or signed at the moment.") : qsTr("Nobody has signed yet.")
    readonly property string more: closed ? qsTr("Everything else is open, and the museum has been told.") : qsTr("Say what you saw, or draw it.")
    readonly property real pad: Theme.px(short ? 30 : 50)
    readonly property real head: Theme.px(short ? 40 : 74)
    readonly property real foot: Theme.px(short ? 16 : 50)
    readonly property bool pictured: Theme.pictured && !Theme.compact && !Theme.reach
    readonly property bool beside: pictured && !Theme.portrait && Theme.textScale < 1.4
    readonly property real printSide: Math.min(room - head - foot, sheet.width * 0.46)
    readonly property real titleHeight: heading.height + heading.depth + Theme.px(short ? 12 : 28)
    readonly property real room: height - Theme.px(short ? 44 : 70)
    readonly property bool whole: head + titleHeight + words.implicitHeight + foot <= room
    readonly property bool titled: whole || head + titleHeight + brief.implicitHeight + foot <= room

    GuestbookPaper {
        id: sheet
        readonly property real written: (root.whole ? words.y + words.implicitHeight : brief.y + brief.implicitHeight) + root.foot

        y: Theme.px(20)
        width: Math.min(parent.width, Theme.px(1100))
        height: Math.min(root.room, root.beside ? Math.max(written, root.head + root.printSide + root.foot) : written + (pinned.visible ? pinned.height + root.pad - Theme.px(10) : 0))
        color: Theme.field

        Headline {
            id: heading
            visible: root.titled
            x: root.pad
            y: root.head
            room: parent.width - 2 * x - (root.beside ? root.printSide + root.pad : 0)
            size: root.short ? 72 : 92
            color: Theme.onField
            text: root.closed ? qsTr("The guestbook rests for now") : qsTr("The first page is yours")
        }
        BodyText {
            id: words
            visible: root.whole
            x: root.pad
            y: root.head + root.titleHeight
            width: heading.room
            color: Theme.onField
            text: root.news + " " + root.more
        }
        BodyText {
            id: brief
            visible: !root.whole
            x: root.pad
            y: root.titled ? root.head + root.titleHeight : Theme.px(28)
            width: heading.room
            size: 32
            lineHeight: Math.round(font.pixelSize * 1.22)
            color: Theme.onField
            text: root.news
        }
        Picture {
            id: pinned
            readonly property real room: root.room - sheet.written - root.pad

            visible: root.beside || root.pictured && room > Theme.px(220)
            x: root.beside ? sheet.width - width - root.pad : root.pad
            y: root.beside ? root.head : sheet.written - Theme.px(10)
            width: root.beside ? root.printSide : heading.room
            height: root.beside ? width : Math.round(Math.min(room, width * 0.8))
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

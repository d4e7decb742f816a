import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Something that befell the guestbook, until staff say that they have seen it.
Rectangle {
    id: root

    required property int noticeId
    required property int alarm
    required property string when
    required property string file
    required property int number
    readonly property list<string> told: [qsTr("The book’s file was damaged or gone: a backup took its place, and notes saved from the old file: %L1.").arg(number), qsTr("The book’s file was damaged or gone and there was no backup. It began anew; notes saved from the old file: %L1.").arg(number), qsTr("The book was full: no more notes were taken that day."), qsTr("No backup could be made. The log says why."), qsTr("The kiosk's clock was changed, or it was off for a month. Is its date right? Notes are erased by it again in three nights.")]

    signal seen

    height: words.height + button.height + 3 * Theme.px(16)
    color: Theme.field
    border.width: Theme.line
    border.color: Theme.accent

    Column {
        id: words
        x: Theme.px(20)
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(6)
        LabelText {
            width: parent.width
            size: 30
            color: Theme.accent
            text: root.when
        }
        LabelText {
            width: parent.width
            weight: Font.Medium
            size: 30
            wrapMode: Text.Wrap
            color: Theme.onField
            text: root.told[root.alarm] + (root.file === "" ? "" : " " + qsTr("The old file: %1").arg(root.file))
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
    KioskButton {
        id: button
        x: words.x
        y: words.y + words.height + Theme.px(16)
        implicitHeight: Theme.hit(84)
        labelSize: 32
        text: qsTr("Seen")
        onClicked: root.seen()
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The wall's title, and how many sheets hang there.
Item {
    id: root

    property bool short: false
    property bool counted: false
    property bool loading: false
    property int count: 0
    readonly property real lead: short ? Theme.px(74) : Theme.px(131)

    implicitHeight: counting.y + counting.height + Theme.px(short ? 16 : 34)

    DisplayText {
        id: title
        y: Math.max(root.lead, Theme.px(16) + font.pixelSize * 0.66) - baselineOffset
        width: root.width
        size: root.short ? 84 : 124
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.display(0)
        color: Theme.bone
        text: qsTr("The guestbook")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    LabelText {
        id: counting
        y: title.y + title.baselineOffset + Theme.px(root.short ? 10 : 24)
        width: root.width
        size: 34
        color: Theme.bone
        wrapMode: Text.WordWrap
        text: root.counted ? qsTr("Notes on the wall: %L1. Newest first.").arg(root.count) : root.loading ? qsTr("One moment: the notes are being hung.") : " "
    }
}

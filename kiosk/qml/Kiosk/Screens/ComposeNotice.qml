import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What a visitor should know before writing, and the three ways on: write, draw, send.
Item {
    id: root

    required property ComposeViewModel viewModel
    readonly property string asked: viewModel.contact === "" ? qsTr("To ask, or to have it taken down: speak to staff.") : qsTr("To ask, or to have it taken down: %1.").arg(viewModel.contact)
    readonly property string reading: qsTr("Staff read every note before it hangs on the wall. It hangs for %1 days; one not hung is erased after %2.").arg(viewModel.shownDays).arg(viewModel.heldDays)
    readonly property string keeping: qsTr("We keep your words, your drawing, the language and the time, nothing else. A first name is enough. If you walk away, an unfinished note is erased.")

    readonly property alias buttonsHeight: buttons.height
    readonly property real textHeight: notice.contentHeight
    readonly property bool readingOn: texted && notice.contentHeight > notice.height && !notice.atYEnd
    property bool texted: true // the notice itself, or only the buttons

    signal writingWanted
    signal drawingWanted

    Flickable {
        id: notice
        readonly property real room: buttons.y - Theme.px(20)

        visible: root.texted
        width: parent.width
        // Whole lines, where it turns like pages.
        height: contentHeight > room ? (Math.floor(room / first.lineHeight - 0.2) + 0.2) * first.lineHeight : room // and what hangs under the last
        contentHeight: Theme.portrait ? second.y + second.height : Math.max(first.height, second.height)
        clip: true
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        BodyText {
            id: first
            width: Theme.portrait ? parent.width : (parent.width - Theme.px(50)) / 2
            size: 34
            lineHeight: Math.round(font.pixelSize * 1.36)
            text: root.reading + "\n" + root.asked
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        BodyText {
            id: second
            x: Theme.portrait ? 0 : parent.width - width
            y: Theme.portrait ? first.height + (Theme.compact ? lineHeight : Theme.px(16)) : 0
            width: first.width
            size: 34
            lineHeight: first.lineHeight
            text: root.keeping
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Row {
        id: buttons
        readonly property real slot: (parent.width - 2 * spacing - Theme.offset) / 10

        y: parent.height - height
        spacing: Theme.gap
        KioskButton {
            width: buttons.slot * 3
            implicitHeight: Theme.hit(110)
            text: root.viewModel.blank || Theme.compact ? qsTr("Write") : qsTr("Write on")
            iconName: Theme.portrait || Theme.compact ? "" : "pen"
            onClicked: root.writingWanted()
        }
        KioskButton {
            width: buttons.slot * 3
            implicitHeight: Theme.hit(110)
            text: qsTr("Draw")
            iconName: Theme.portrait || Theme.compact ? "" : "touch"
            onClicked: root.drawingWanted()
        }
        KioskButton {
            visible: root.readingOn
            width: buttons.slot * 4
            implicitHeight: Theme.hit(110)
            text: qsTr("Read on")
            onClicked: notice.contentY = Math.min(notice.contentHeight - notice.height, notice.contentY + notice.height - first.lineHeight)
        }
        ComposeSend {
            visible: !root.readingOn
            width: buttons.slot * 4
            viewModel: root.viewModel
        }
    }
}

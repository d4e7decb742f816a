import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The note is in the book: thanks, and when it will be seen.
Item {
    id: root

    required property ComposeViewModel viewModel
    readonly property bool pictured: Theme.pictured && !Theme.compact && !Theme.reach
    readonly property real textWidth: Theme.portrait || !pictured ? width - 2 * Theme.margin : width / 2 - Theme.margin - Theme.px(40)

    Rectangle {
        anchors.fill: parent
        color: Theme.cobalt
    }
    Picture {
        visible: root.pictured
        x: Theme.portrait ? 0 : root.width - width
        y: Theme.portrait ? 0 : 0
        width: Theme.portrait ? root.width : Math.min(root.height, root.width / 2)
        height: Theme.portrait ? root.width * 0.8 : root.height
        source: Theme.art("guestbook")
    }
    Column {
        x: Theme.margin
        y: Theme.portrait && root.pictured ? root.width * 0.8 + Theme.px(60) : Math.max(Theme.px(30), (buttons.y - height) / 2)
        width: root.textWidth
        spacing: Theme.px(30)
        DisplayText {
            width: parent.width
            size: 130
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.display(0)
            color: Theme.bone
            text: qsTr("Thank you")
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        BodyText {
            width: parent.width
            size: Theme.reach ? 34 : 42
            color: Theme.bone
            text: root.viewModel.shownAtOnce ? qsTr("Your note is in the book and hangs on the wall now.") : qsTr("Your note is in the book. The museum’s staff read it first; after that it can hang on this wall for %1 days.").arg(root.viewModel.shownDays)
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
}

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// "About this exhibit": sources, what was corrected, credits; in pages, like the story.
Item {
    id: root

    required property CardsViewModel viewModel

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Rectangle {
        id: side
        visible: !Theme.portrait && !Theme.compact && !Theme.reach && !Theme.highContrast
        width: Theme.px(520)
        height: parent.height
        color: Theme.cobalt
        Picture {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width
            height: width * 1.1
            fillMode: Image.PreserveAspectFit
            source: Theme.art("portrait-trotsky-cutout")
        }
        clip: true
    }
    Slant {
        visible: side.visible
        x: side.width - Theme.slant * height
        width: Theme.slant * height + Theme.px(2)
        height: parent.height
        topLeft: Theme.slant * height
        color: Theme.ground
    }
    DisplayText {
        id: heading
        x: side.visible ? side.width + Theme.px(60) : Theme.margin
        y: Theme.px(44)
        width: root.width - x - Theme.margin
        text: root.viewModel.aboutTitle
        size: Theme.compact ? 84 : 118
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.display(60)
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    PageText {
        viewModel: root.viewModel.about
        x: heading.x
        y: heading.y + heading.height + Theme.px(10)
        width: heading.width
        height: parent.height - y - Theme.teethHeight - Theme.px(16)
        smaller: size
    }
}

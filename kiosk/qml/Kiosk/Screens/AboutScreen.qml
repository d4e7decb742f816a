import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// "About this exhibit": sources, what was corrected, credits; in pages, like the story.
Item {
    id: root

    required property CardsViewModel viewModel

    transform: PageTurn {
        place: root.viewModel.about.page
        shown: root.visible
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Item {
        id: side
        visible: Theme.pictured && !Theme.portrait && !Theme.compact && !Theme.reach
        width: Theme.px(640)
        height: parent.height
        clip: true
        Picture {
            width: parent.width
            height: parent.height
            source: side.visible ? Theme.art("typewriter") : ""
            horizontalAlignment: Image.AlignHCenter
        }
        Slant {
            x: parent.width - width
            width: Theme.slant * height
            height: parent.height
            topLeft: width
            color: Theme.ground
        }
        Slant {
            x: parent.width - Theme.slant * height - width
            width: Theme.px(14)
            height: parent.height
            topLeft: Theme.slant * height
            topRight: Theme.slant * height
            color: Theme.red
        }
    }
    Headline {
        id: heading
        x: side.visible ? side.width + Theme.px(70) : Theme.margin
        y: Theme.px(Theme.compact || Theme.reach ? 28 : 72)
        room: root.width - x - Theme.margin
        text: root.viewModel.aboutTitle
        size: Theme.compact || Theme.reach ? 84 : 118
    }
    PageText {
        viewModel: root.viewModel.about
        x: heading.x
        y: heading.y + heading.height + heading.depth + Theme.px(Theme.compact ? 8 : 28)
        width: side.visible ? Math.min(heading.room, 30 * size) : heading.room
        height: parent.height - y - Theme.teethHeight - Theme.px(16)
        smaller: size
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One page of the story: the drawing on one side, the text on the other, a red seam between. Swiping turns pages too.
Item {
    id: root

    required property ReaderViewModel viewModel
    readonly property bool onInk: viewModel.onInk
    readonly property color ground: onInk ? Theme.dark : Theme.ground
    readonly property bool pictured: Theme.pictured && !Theme.reach && !Theme.compact
    readonly property bool mirrored: !Theme.portrait && viewModel.number % 2 === 0
    // Landscape: the picture takes the left or the right, the seam leans eight degrees.
    readonly property real lean: Theme.slant * height
    readonly property real artWidth: Theme.portrait ? width : Math.round(width * 0.45)
    readonly property real artHeight: Theme.portrait ? Math.round(height * 0.44) : height
    readonly property real seam: Theme.portrait ? Theme.slant * width : lean

    transform: PageTurn {
        objectName: "pageTurn"
        place: 1000 * root.viewModel.number + root.viewModel.pages.page
        shown: root.visible
    }

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }
    Loader {
        active: root.pictured
        x: root.mirrored ? 0 : Theme.portrait ? 0 : root.width - width
        width: root.artWidth + (Theme.portrait ? 0 : root.lean / 2)
        height: root.artHeight
        sourceComponent: ReaderPicture {
            figures: root.viewModel.figures
        }
    }
    Slant {
        visible: root.pictured && !Theme.portrait
        x: root.mirrored ? root.artWidth - root.lean / 2 : 0
        width: root.width - root.artWidth + root.lean / 2
        height: root.height
        topLeft: root.mirrored ? root.lean : 0
        topRight: root.mirrored ? 0 : 0
        bottomRight: root.mirrored ? 0 : -root.lean
        color: root.ground
    }
    Slant {
        visible: root.pictured && !Theme.portrait
        x: root.mirrored ? root.artWidth - root.lean / 2 : root.width - root.artWidth - root.lean / 2
        width: Theme.px(14)
        height: root.height
        topLeft: root.lean
        topRight: root.lean
        color: Theme.red
    }
    ReaderSeam {
        visible: root.pictured && Theme.portrait
        y: root.artHeight - root.seam - Theme.px(14)
        width: root.width
        height: root.seam + Theme.px(16)
        ground: root.ground
    }
    Rectangle {
        x: Theme.margin
        y: Theme.px(48)
        width: Theme.spine
        height: parent.height - 2 * y
        color: Theme.marigold
    }
    Item {
        id: column
        readonly property real leftRoom: {
            if (!root.pictured)
                return Theme.margin + (Theme.spine > 0 ? Theme.px(50) : 0);
            if (Theme.portrait || !root.mirrored)
                return Theme.margin;
            return root.artWidth + root.lean / 2 + Theme.px(20);
        }
        readonly property real rightRoom: !root.pictured || Theme.portrait || root.mirrored ? Theme.margin : root.artWidth + root.lean / 2 + Theme.px(14)

        x: leftRoom
        y: root.pictured && Theme.portrait ? root.artHeight + Theme.px(10) : Theme.px(44)
        width: root.width - leftRoom - rightRoom
        height: root.height - y - Theme.teethHeight - Theme.px(16)

        ReaderHead {
            id: head
            width: parent.width
            number: root.viewModel.number
            kicker: root.viewModel.kicker
            title: root.viewModel.title
            onInk: root.onInk
        }
        PageText {
            viewModel: root.viewModel.pages
            y: head.y + head.implicitHeight + Theme.px(18)
            width: parent.width
            height: parent.height - y
            onInk: root.onInk
        }
    }
    DragHandler {
        target: null
        yAxis.enabled: false
        dragThreshold: Theme.mm(10)
        onActiveChanged: {
            if (active)
                return;
            if (activeTranslation.x < -Theme.mm(25))
                root.viewModel.next();
            else if (activeTranslation.x > Theme.mm(25))
                root.viewModel.previous();
        }
    }
}

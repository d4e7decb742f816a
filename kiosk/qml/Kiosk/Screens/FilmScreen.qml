pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The film: its frame and controls, its title, chapters and transcript; or, calmly, that it rests today.
Item {
    id: root

    required property FilmViewModel viewModel
    readonly property bool resting: viewModel.phase === FilmViewModel.Phase.Resting
    readonly property bool low: height < Theme.px(700)
    readonly property bool beside: !Theme.portrait
    readonly property real edge: Theme.px(Theme.portrait ? 34 : 60)
    readonly property real holes: Theme.compact || low || Theme.portrait ? 0 : Theme.px(44)
    readonly property real captionHeight: viewModel.captionsOn ? Math.round(Theme.ui(34) * 2.9) : 0
    readonly property real controlsHeight: controls.implicitHeight

    Rectangle {
        anchors.fill: parent
        color: Theme.dark
    }
    FilmFrame {
        id: frame
        x: root.edge
        y: Theme.px(root.low ? 16 : 44)
        width: !root.beside ? root.width - 2 * root.edge : root.low ? root.width * 0.38 : Math.min(root.width * 0.56, (height - root.captionHeight) * 4 / 3 + 2 * root.holes)
        height: root.beside ? root.height - y - root.controlsHeight - Theme.px(root.low ? 24 : 40) : Math.min(width * 3 / 4 + root.captionHeight, root.height - y - root.controlsHeight - Theme.px(50))
        holes: root.holes
        captionHeight: root.captionHeight
        viewModel: root.viewModel
    }
    FilmAside {
        x: root.beside ? frame.x + frame.width + Theme.px(60) : root.edge
        y: root.beside ? Theme.px(root.low ? 8 : 36) : frame.y + frame.height + Theme.px(20)
        width: root.width - x - root.edge
        height: controls.y - y - Theme.px(16)
        visible: height > Theme.hit(160)
        short: root.low || Theme.compact
        reading: controls.reading
        viewModel: root.viewModel
    }
    FilmControls {
        id: controls
        x: root.edge
        y: root.height - height - Theme.px(Theme.compact ? 8 : 20)
        width: root.width - 2 * root.edge
        viewModel: root.viewModel
        enabled: !root.resting
    }
    FilmEnd {
        anchors.fill: frame
        visible: root.viewModel.phase === FilmViewModel.Phase.Ended
        viewModel: root.viewModel
    }
}

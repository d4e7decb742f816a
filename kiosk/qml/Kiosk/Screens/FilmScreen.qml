pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The film: its frame, caption and controls, its title, chapters and transcript; or, calmly, that it rests today.
// On a small screen the caption takes the whole width, and in its reach mode the room that no finger needs.
Item {
    id: root

    required property FilmViewModel viewModel
    readonly property bool resting: viewModel.phase === FilmViewModel.Phase.Resting
    readonly property bool beside: !Theme.portrait
    readonly property real edge: Theme.px(Theme.portrait ? 34 : 60)
    readonly property real ceiling: Theme.px(Theme.compact ? 16 : 44)
    readonly property real sill: controls.y - Theme.px(Theme.compact ? 8 : 20)
    readonly property real holes: Theme.compact ? 0 : edge // the strip's edges stand in the margins
    // Above this nothing is touched in reach mode; picture, title and caption may stand there.
    readonly property real reachLine: Theme.reach ? height + Theme.railHeight - 0.6 * Theme.windowHeight : 0

    // The visitor's text size acts in full on captions; larger ones get a third line.
    readonly property real captionHeight: viewModel.captionsOn ? Math.round(Theme.text(34) * (Theme.textScale > 1 ? 3.8 : 2.9)) : 0
    readonly property bool captionAbove: Theme.compact && beside && reachLine - ceiling >= Theme.text(34) * 2.5
    readonly property bool captionAcross: Theme.compact && beside && !captionAbove
    readonly property real foot: captionAbove ? 0 : captionHeight
    readonly property real across: captionAcross && !resting ? captionHeight : 0

    Rectangle {
        anchors.fill: parent
        color: Theme.dark
    }
    FilmFrame {
        id: frame
        x: root.edge - root.holes
        y: root.ceiling
        width: root.beside ? Math.min(root.width * (Theme.compact ? 0.44 : 0.56), (root.sill - y - root.foot) * 4 / 3 + 2 * root.holes) : root.width - 2 * x
        height: root.beside ? root.sill - y - root.across : Math.min((width - 2 * root.holes) * 3 / 4 + root.foot, root.sill - y - aside.least)
        holes: root.holes
        foot: root.captionAcross ? 0 : root.foot
        touchTop: root.reachLine - y
        below: root.sill - y - height
        viewModel: root.viewModel
    }
    FilmAside {
        id: aside
        visible: !frame.over
        x: root.beside ? frame.x + frame.width + Theme.px(Theme.compact ? 40 : 60) : root.edge
        y: root.beside ? root.ceiling - Theme.px(Theme.compact ? 0 : 8) : frame.y + frame.height + Theme.px(20)
        width: root.width - x - root.edge
        height: root.sill - y - root.across
        short: Theme.compact
        touchTop: root.reachLine - y
        reading: controls.reading
        viewModel: root.viewModel
    }
    LabelText {
        x: root.captionAbove ? aside.x : root.captionAcross ? root.edge : frame.x + root.holes
        y: root.captionAbove ? root.ceiling : (root.beside ? root.sill : frame.y + frame.height) - root.captionHeight
        width: root.captionAbove ? aside.width : root.captionAcross ? root.width - 2 * x : frame.width - 2 * root.holes
        height: root.captionAbove ? root.reachLine - root.ceiling : root.captionHeight
        visible: root.captionHeight > 0 && !root.resting && root.viewModel.phase !== FilmViewModel.Phase.Ended
        text: root.viewModel.caption
        font.pixelSize: Theme.text(34)
        color: Theme.bone
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallest
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    FilmControls {
        id: controls
        x: root.edge
        y: root.height - height - Theme.px(Theme.compact ? 8 : 20)
        width: root.width - 2 * root.edge
        viewModel: root.viewModel
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Beside the film: its title, and either its chapters or its transcript, which follows and jumps when tapped.
Item {
    id: root

    required property FilmViewModel viewModel
    property bool short: false
    property bool reading: false
    property real touchTop: 0 // what is tapped stands below
    readonly property real least: wordsHeight + chapters.least + Theme.px(20) // the height that it needs
    readonly property real wordsHeight: short ? 0 : heading.height + Theme.px(10)
    readonly property real listTop: Math.max(touchTop, summary.visible ? summary.y + summary.height + Theme.px(16) : wordsHeight)

    DisplayText {
        id: heading
        visible: !root.short
        width: parent.width
        text: Theme.portrait ? root.viewModel.title.replace("\n", " ") : root.viewModel.title
        size: Theme.portrait ? 84 : 100
        lineHeight: 0.76
        color: Theme.onDark
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.display(48)
        Accessible.role: Accessible.Heading
        Accessible.name: text.replace("\n", " ")
    }
    BodyText {
        id: summary
        visible: !root.short && !root.reading && root.height - Math.max(root.touchTop, y + height + Theme.px(16)) >= chapters.least
        y: heading.height + Theme.px(4)
        width: parent.width
        text: root.viewModel.summary
        size: 34
        color: Theme.onDark
    }
    FilmChapters {
        id: chapters
        visible: !root.reading
        y: root.listTop
        height: parent.height - y
        width: parent.width
        viewModel: root.viewModel
    }
    FilmTranscript {
        visible: root.reading
        y: root.listTop
        height: parent.height - y
        width: parent.width
        viewModel: root.viewModel
    }
}

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
    readonly property real listTop: short ? 0 : summary.visible ? summary.y + summary.height + Theme.px(16) : heading.height + Theme.px(10)

    DisplayText {
        id: heading
        visible: !root.short
        width: parent.width
        text: root.viewModel.title
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
        visible: !root.short && !Theme.portrait && root.height - heading.height - height - Theme.px(20) >= chapters.least
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

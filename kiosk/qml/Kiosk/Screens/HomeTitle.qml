pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The upper part of home: the title in poster letters, the mural, and a quiet bar to what lies beside the story.
Item {
    id: root

    required property HomeViewModel viewModel
    property bool hasTake: false
    readonly property bool low: Theme.reach || height < Theme.px(480)
    readonly property bool narrowBar: !Theme.portrait && !Theme.compact
    readonly property real textTop: Theme.portrait ? 0 : bar.y

    signal opened(screen: int)

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Image {
        visible: !Theme.highContrast
        x: Theme.portrait ? -height * 0.36 * 1.0 : 0
        y: Theme.portrait ? picture.y : root.low ? 0 : root.height - height + height * 0.06
        width: Theme.portrait ? height * 3 : root.width
        height: Theme.portrait ? picture.height : width / 3
        sourceSize: Qt.size(width, height)
        source: Theme.highContrast ? "" : Theme.art("mural-home")
        Accessible.ignored: true
    }
    Image {
        visible: Theme.highContrast && !root.low
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        height: parent.height * 0.9
        width: height
        fillMode: Image.PreserveAspectFit
        sourceSize: Qt.size(width, height)
        source: Theme.highContrast ? Theme.art("portrait-trotsky-cutout") : ""
    }
    Item {
        id: picture
        y: root.low ? 0 : root.height * 0.3
        width: parent.width
        height: Theme.portrait ? strip.y - y : root.height
    }
    Item {
        id: words
        x: Theme.px(Theme.portrait ? 56 : 80)
        readonly property real room: Theme.portrait ? root.width - 2 * x : root.width * 0.45
        readonly property real big: root.low ? Math.min(Theme.px(180), root.height * 0.42) : Theme.px(Theme.portrait ? 300 : 300)

        Text {
            id: small
            visible: text !== "" && !root.low
            y: Theme.px(100) - baselineOffset
            text: root.viewModel.headline.length > 1 ? root.viewModel.headline[0] : ""
            color: Theme.onGround
            font.family: Theme.displayFamily
            font.weight: Font.Black
            font.pixelSize: Theme.px(110)
        }
        Text {
            visible: !Theme.highContrast
            x: name.x + Theme.px(6)
            y: name.y + Theme.px(6)
            width: name.width
            text: name.text
            color: Theme.portrait ? Theme.bone : Theme.red
            font: name.font
            fontSizeMode: Text.HorizontalFit
            Accessible.ignored: true
        }
        Text {
            id: name
            x: -Theme.px(4)
            y: (root.low ? words.big * 0.66 : Theme.px(310)) - baselineOffset
            width: words.room
            text: root.low ? root.viewModel.headline[root.viewModel.headline.length - 1] : root.viewModel.headline[root.viewModel.headline.length - 1]
            color: Theme.onGround
            font.family: Theme.displayFamily
            font.weight: Font.Black
            font.pixelSize: words.big
            fontSizeMode: Text.HorizontalFit
            Accessible.role: Accessible.Heading
            Accessible.name: root.viewModel.title
        }
        Rectangle {
            visible: !root.low && !Theme.portrait
            y: Theme.px(346)
            width: Theme.px(640)
            height: Theme.px(11)
            color: Theme.highContrast ? Theme.accent : Theme.red
        }
        DisplayText {
            visible: !Theme.portrait
            y: root.low ? words.big * 0.72 : Theme.px(362)
            width: root.low ? words.room : Theme.px(620)
            text: root.viewModel.subtitle
            size: root.low ? 60 : 66
            lineHeight: 0.84
            color: Theme.accent
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.display(36)
            height: Math.max(0, bar.y - y)
        }
    }
    Rectangle {
        id: strip
        visible: Theme.portrait
        width: parent.width
        height: Theme.px(122)
        y: bar.y - height
        color: Theme.ground
        DisplayText {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.margin
            width: parent.width - 2 * x
            text: root.viewModel.subtitle
            size: 72
            color: Theme.accent
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.display(36)
        }
    }
    HomeBar {
        id: bar
        anchors.bottom: parent.bottom
        wide: !root.narrowBar
        room: root.width
        hasTake: root.hasTake
        onOpened: screen => root.opened(screen)
    }
}

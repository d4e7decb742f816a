import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The upper part of home: the title in poster letters, the mural, and a quiet bar to what lies beside the story.
Item {
    id: root

    required property HomeViewModel viewModel
    property bool hasTake: false
    readonly property bool narrowBar: !Theme.portrait && !Theme.compact
    // The title stands above the bar; the mural, where the bar is narrow, beside it.
    readonly property real scene: narrowBar ? height : bar.y
    readonly property bool low: Theme.portrait ? strip.y < Theme.px(420) : bar.y < Theme.px(400)
    readonly property bool mottoed: !Theme.portrait && bar.y > 2 * Theme.displayCap * Theme.display(0) + Theme.px(50)
    readonly property list<string> headline: viewModel.headline.split("\n")
    readonly property real leftMargin: Theme.portrait ? Theme.margin : Theme.px(80)

    signal opened(screen: int)

    clip: true

    FontMetrics {
        id: letters
        font.family: Theme.displayFamily
        font.weight: Font.Black
        font.pixelSize: Theme.display(100)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    HomeMural {
        id: mural
        visible: Theme.pictured
        width: parent.width
        drawnFrom: !Theme.portrait ? 0 : root.low ? strip.y : Math.round(root.scene * 0.36)
        height: Theme.portrait ? strip.y : root.scene
    }
    PaperGrain {
        room: mural.bandLeft(Theme.portrait ? name.y + name.height : bar.y)
        height: Theme.portrait ? name.y + name.height : root.scene
    }
    Picture {
        visible: !Theme.pictured && !Theme.portrait && !root.low
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(150)
        y: Theme.px(-18)
        height: Math.round((root.scene - y) / 0.8)
        width: Math.round(height / 1.1)
        fillMode: Image.PreserveAspectFit
        source: visible ? Theme.art("portrait-trotsky-cutout") : ""
    }
    Picture {
        visible: !Theme.pictured && Theme.portrait && !root.low
        anchors.horizontalCenter: parent.horizontalCenter
        y: name.y + name.height
        height: Math.round((strip.y - y) / 0.8)
        width: Math.round(height / 1.1)
        fillMode: Image.PreserveAspectFit
        source: visible ? Theme.art("portrait-trotsky-cutout") : ""
    }
    Headline {
        id: forename
        visible: root.headline.length > 1 && !root.low
        x: root.leftMargin
        y: Math.round((Theme.portrait ? Theme.px(64) : Math.max(Theme.px(30), name.y - height * 1.46)))
        pixelSize: name.fontSize * 0.37
        text: root.headline.length > 1 ? root.headline[0] : ""
        most: 1
        Accessible.ignored: true
    }
    Headline {
        id: name
        // A cedilla under the capitals keeps clear of the rule; round letters reach a little under the line too.
        readonly property real hanging: {
            const foot = letters.tightBoundingRect(text);
            return Math.max(0, (foot.y + foot.height) / letters.font.pixelSize - 0.03);
        }

        x: root.leftMargin
        y: Theme.portrait ? (root.low ? (strip.y - height) / 2 : forename.y + forename.height + Theme.px(34)) : rule.y - height - Theme.px(root.low ? 20 : 28) - hanging * fontSize
        room: Theme.portrait ? root.width - 2 * x : mural.bandLeft(rule.y - Theme.px(28)) + Theme.px(14) - x
        pixelSize: Theme.portrait ? Math.min(Theme.px(320), (strip.y - Theme.px(40)) / Theme.displayCap) : Math.min(Theme.px(308), (rule.y - Theme.px(root.low ? 36 : 60)) / (Theme.displayCap * (root.low ? 1.3 : 1.6) + hanging)) // accents stand over the capitals
        text: root.low ? root.headline.join(" ") : root.headline[root.headline.length - 1] ?? ""
        most: 1
        copyColor: Theme.portrait ? Theme.bone : Theme.red
        Accessible.name: root.viewModel.title
    }
    Rectangle {
        id: rule
        visible: !Theme.portrait && !root.low
        x: root.leftMargin
        y: (root.mottoed ? motto.y : bar.y) - Theme.px(root.low ? 0 : 46)
        width: Math.min(Theme.px(640), name.width)
        height: Theme.px(11)
        color: Theme.rubric
    }
    Headline {
        id: motto
        visible: root.mottoed
        x: root.leftMargin
        y: bar.y - height - Math.max(depth + Theme.px(10), Theme.px(root.low ? 20 : 54))
        room: mural.bandLeft(bar.y) - x - Theme.px(24)
        most: root.low ? 1 : 2
        size: root.low ? 64 : 72
        text: root.viewModel.subtitle
        color: Theme.accent
    }
    Rectangle {
        id: strip
        visible: Theme.portrait
        width: parent.width
        height: subtitle.height + 2 * Theme.px(36)
        y: bar.y - height
        color: Theme.ground
        Rectangle {
            width: parent.width
            height: Theme.px(8)
            color: Theme.ink
        }
        Headline {
            id: subtitle
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.margin
            room: parent.width - 2 * x
            text: root.viewModel.subtitle
            most: 1
            size: 74
            color: Theme.accent
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

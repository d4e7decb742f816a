pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The words of attract in one language: the name and the slanted bars, which slide in one by one.
Item {
    id: root

    required property string headline
    required property string bars
    property bool isDark: false
    readonly property list<color> inks: [Theme.oxide, isDark ? Theme.greenDark : Theme.ink, Theme.cobalt, Theme.greenDark]
    readonly property real growth: Theme.portrait ? 1.16 : 0.97
    readonly property real step: Theme.px(162 * growth)
    readonly property real firstBar: Theme.px(Theme.portrait ? 400 : 330 + 116 * Theme.lean)
    // A call in letters for three metres takes room on a small screen.
    readonly property real wanted: firstBar + (slabs.count - 1) * step + Theme.px(146 * growth + 16)

    scale: Math.min(1, height / wanted)
    transformOrigin: Item.TopLeft

    Headline {
        x: Theme.px(Theme.portrait ? 60 : 80)
        y: root.firstBar - height - Theme.px(56)
        rotation: -8 * Theme.lean
        transformOrigin: Item.BottomLeft
        room: root.width * (Theme.portrait ? 0.9 : 0.44)
        most: 1
        size: Theme.portrait ? 204 : 188
        text: root.headline
        color: root.isDark ? Theme.bone : Theme.onGround
        Accessible.ignored: true
    }
    Repeater {
        id: slabs
        model: root.bars.split("\n")
        delegate: AttractBar {
            required property int index
            required property string modelData

            y: root.firstBar + index * root.step
            order: index
            shown: root.visible
            room: root.width * (Theme.portrait ? 0.94 : 0.56)
            size: root.growth
            words: modelData
            color: root.inks[index % root.inks.length]
        }
    }
}

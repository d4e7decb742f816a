pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The words of attract in one language: the name and the slanted bars, which slide in one by one, and the call to touch.
Item {
    id: root

    required property string words
    required property string headline
    required property string bars
    property real callTop
    property real callLeft
    readonly property list<color> inks: [Theme.oxide, Theme.ink, Theme.cobalt, Theme.greenDark]
    readonly property real step: Theme.px(Theme.portrait ? 170 : 162)
    readonly property real firstBar: Theme.portrait ? Theme.px(420) : Theme.px(452)

    Headline {
        x: Theme.px(Theme.portrait ? 60 : 80)
        y: root.firstBar - height - Theme.px(56)
        rotation: Theme.highContrast ? 0 : -8
        transformOrigin: Item.BottomLeft
        room: root.width * (Theme.portrait ? 0.84 : 0.43)
        most: 1
        size: Theme.portrait ? 176 : 176
        text: root.headline
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
            words: modelData
            color: root.inks[index % root.inks.length]
        }
    }
    Headline {
        x: root.callLeft
        y: root.callTop + (root.height - root.callTop - height) / 2
        room: root.width - x - Theme.margin
        most: 1
        size: Theme.portrait ? 128 : 120
        text: root.words
        color: Theme.marigold
        Accessible.ignored: true
    }
}

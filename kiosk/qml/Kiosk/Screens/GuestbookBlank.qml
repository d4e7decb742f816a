pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A sheet of the wall whose words are not there yet: lines where they will stand.
Item {
    id: root

    property int place: 0

    rotation: Theme.lean * [-1.2, 0.9, -0.5, 1.3, -0.8][place % 5]

    GuestbookPaper {
        anchors.fill: parent
        color: Theme.sheets[root.place % 3]
    }
    Repeater {
        model: Math.max(1, Math.floor((root.height - Theme.px(150)) / Theme.px(46)))
        delegate: Rectangle {
            required property int index

            x: Theme.px(30)
            y: Theme.px(62) + index * Theme.px(46)
            width: (root.width - 2 * x) * [0.94, 0.8, 0.88, 0.6][(index + root.place) % 4]
            height: Theme.px(8)
            color: Theme.quietOnBlank
        }
    }
    Rectangle {
        x: Theme.px(30)
        y: root.height - Theme.px(52)
        width: root.width * 0.36
        height: Theme.px(12)
        color: Theme.quietOnBlank
    }
}

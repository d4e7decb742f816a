pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The cut edge of a papel picado: a row of teeth over (or, hanging, under) a block of `color`.
Item {
    id: root

    property color color: Theme.ink
    property bool hanging: false

    height: Theme.teethHeight
    clip: true

    Row {
        visible: !Theme.highContrast
        Repeater {
            model: Theme.highContrast ? 0 : Math.ceil(Math.max(0, root.width) / (2 * Math.max(1, root.height)))
            delegate: Item {
                id: tooth

                width: 2 * root.height
                height: root.height
                Rectangle {
                    x: (tooth.width - width) / 2
                    y: root.hanging ? -height / 2 : tooth.height - height / 2
                    width: tooth.width / Math.SQRT2
                    height: width
                    rotation: 45
                    antialiasing: true
                    color: root.color
                }
            }
        }
    }
    Rectangle {
        visible: Theme.highContrast
        anchors.fill: parent
        color: Theme.edge
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A section's drawing, or two of them, one over the other.
Item {
    id: root

    required property FiguresModel figures

    clip: true

    Column {
        anchors.fill: parent
        spacing: Theme.px(8)
        Repeater {
            id: pictures
            model: root.figures
            delegate: Picture {
                required source
                required property string alt

                width: root.width
                height: (root.height - (pictures.count - 1) * Theme.px(8)) / pictures.count
                description: alt
            }
        }
    }
}

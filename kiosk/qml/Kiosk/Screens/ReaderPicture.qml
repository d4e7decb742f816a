pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A section's drawing, or two of them side by side, so that a face is whole.
Item {
    id: root

    required property FiguresModel figures

    clip: true

    Row {
        anchors.fill: parent
        spacing: Theme.px(8)
        Repeater {
            id: pictures
            model: root.figures
            delegate: Picture {
                required source
                required property string alt

                width: (root.width - (pictures.count - 1) * Theme.px(8)) / pictures.count
                height: root.height
                description: alt
            }
        }
    }
}

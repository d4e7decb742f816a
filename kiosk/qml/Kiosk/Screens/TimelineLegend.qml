pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What the signs on the axis mean.
Grid {
    id: root

    required property TimelineKindsModel kinds
    required property TimelineWords words

    columns: 2
    rowSpacing: Theme.px(14)

    Repeater {
        model: root.kinds
        delegate: Row {
            id: entry

            required property int kind

            width: root.width / root.columns
            spacing: Theme.px(14)

            TimelineMark {
                width: Math.max(Theme.px(44), Theme.mm(7))
                height: width
                kind: entry.kind
            }
            LabelText {
                anchors.verticalCenter: parent.verticalCenter
                size: 30
                text: root.words.kinds[entry.kind]
            }
        }
    }
}

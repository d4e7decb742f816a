pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What the signs on the axis and the lines on the map mean.
Grid {
    id: root

    required property TimelineKindsModel kinds
    required property TimelineWords words

    columns: width > Theme.px(800) ? 4 : 2
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
    Repeater {
        model: root.words.modes
        delegate: Row {
            id: line

            required property int index
            required property string modelData

            width: root.width / root.columns
            spacing: Theme.px(14)

            Item {
                width: Math.max(Theme.px(44), Theme.mm(7))
                height: width

                TimelineLine {
                    path: "M0," + parent.height / 2 + "H" + parent.width
                    color: Theme.red
                    thickness: Theme.px(8)
                    dashes: line.index === 0 ? [2, 1] : []
                }
                TimelineLine {
                    visible: line.index === 1
                    path: "M0," + parent.height / 2 + "H" + parent.width
                    color: Theme.onWay
                    thickness: Theme.px(8) * 0.4
                    dashes: [4, 4]
                }
            }
            LabelText {
                anchors.verticalCenter: parent.verticalCenter
                size: 30
                text: line.modelData
            }
        }
    }
}

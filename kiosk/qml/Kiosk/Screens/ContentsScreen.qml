pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The table of contents: every section by number, title and date.
Item {
    id: root

    required property ReaderViewModel viewModel
    readonly property bool low: Theme.reach || Theme.compact
    readonly property int columns: Theme.portrait ? (Theme.reach ? 2 : 1) : 3
    readonly property int rows: Math.ceil(viewModel.count / columns)
    readonly property real headHeight: low ? Math.max(Theme.px(100), Theme.display(64) * 1.2) : Theme.px(Theme.portrait ? 380 : 350)
    readonly property real bodyTop: headHeight + Theme.px(low ? 4 : 16)
    readonly property real cellHeight: (height - bodyTop - Theme.teethHeight - Theme.px(4)) / rows

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Row {
        visible: !root.low && !Theme.highContrast
        anchors.right: parent.right
        height: root.headHeight
        spacing: Theme.px(8)
        Repeater {
            model: ["portrait-trotsky", "portrait-kahlo", "portrait-rivera"]
            delegate: Item {
                id: cell

                required property string modelData
                required property int index

                width: Theme.portrait ? Theme.px(240) : Theme.px(364)
                height: root.headHeight
                clip: true
                visible: !Theme.portrait || index < 2
                Picture {
                    width: parent.width
                    height: width * 1.1
                    source: Theme.art(cell.modelData)
                }
            }
        }
    }
    DisplayText {
        visible: !Theme.highContrast && !root.low
        x: heading.x + Theme.px(6)
        y: heading.y + Theme.px(6)
        text: heading.text
        size: heading.size
        color: Theme.red
        Accessible.ignored: true
    }
    DisplayText {
        id: heading
        x: Theme.margin
        y: root.low ? Theme.px(4) : Theme.px(80)
        text: qsTr("The story")
        size: root.low ? 84 : Theme.portrait ? 150 : 190
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    LabelText {
        visible: !root.low
        anchors.left: heading.left
        anchors.top: heading.bottom
        text: qsTr("%n section(s), a minute each", "", root.viewModel.count)
        weight: Font.Medium
        size: 36
    }
    Rectangle {
        visible: !root.low
        y: root.headHeight
        width: parent.width
        height: Theme.px(8)
        color: Theme.edge
    }
    Repeater {
        model: root.viewModel.sections
        delegate: ContentsRow {
            required property int index

            x: Theme.margin + Math.floor(index / root.rows) * (width + Theme.gap)
            y: root.bodyTop + (index % root.rows) * root.cellHeight
            width: (root.width - 2 * Theme.margin - (root.columns - 1) * Theme.gap) / root.columns
            height: root.cellHeight
            onClicked: root.viewModel.openSection(index + 1)
        }
    }
}

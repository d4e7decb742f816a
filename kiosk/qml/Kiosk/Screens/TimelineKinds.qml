pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The sheet of kinds: each with its sign, its word and its number, shown or hidden at a tap.
Sheet {
    id: root

    required property TimelineViewModel viewModel
    required property TimelineWords words
    readonly property int columns: Theme.portrait ? 2 : 4
    readonly property real cell: Math.max(Theme.hit(100), Theme.px(120))

    title: qsTr("Show which events?")
    contentHeight: Math.ceil(8 / columns) * (cell + grid.spacing) - grid.spacing
    tools: KioskButton {
        height: parent ? parent.height : 0
        implicitWidth: contentItem.implicitWidth + Theme.px(60)
        labelSize: 34
        text: qsTr("Show all")
        onClicked: root.viewModel.showAllKinds()
    }

    Grid {
        id: grid
        columns: root.columns
        spacing: Theme.px(16)
        width: parent.width

        Repeater {
            model: root.viewModel.kinds
            delegate: T.AbstractButton {
                id: choice

                required property int kind
                required property bool wanted
                required property int count

                width: (grid.width - (root.columns - 1) * grid.spacing) / root.columns
                height: root.cell
                checked: wanted
                focusPolicy: Qt.TabFocus
                Accessible.role: Accessible.CheckBox
                Accessible.name: root.words.kinds[kind] + ", " + count
                Accessible.checkable: true
                Accessible.checked: wanted
                Accessible.onPressAction: click()
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: root.viewModel.toggleKind(kind)

                background: Rectangle {
                    color: choice.down ? Theme.sand : choice.wanted ? Theme.field : "transparent"
                    border.width: choice.wanted ? Theme.line : Theme.hairline
                    border.color: Theme.edge
                    FocusRing {
                        shown: choice.visualFocus
                    }
                }
                contentItem: Item {
                    readonly property bool ticked: width > sign.x + 2 * sign.width + label.implicitWidth + Theme.px(48)

                    TimelineMark {
                        id: sign
                        x: Theme.px(Theme.compact ? 10 : 20)
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.max(Theme.px(52), Theme.mm(7))
                        height: width
                        kind: choice.kind
                        opacity: choice.wanted ? 1 : 0.35
                    }
                    LabelText {
                        id: label
                        anchors.verticalCenter: parent.verticalCenter
                        x: sign.x + sign.width + Theme.px(Theme.compact ? 10 : 16)
                        width: (parent.ticked ? tick.x : parent.width) - x - Theme.px(Theme.compact ? 2 : 8)
                        font.strikeout: !choice.wanted && !parent.ticked // where a tick has no room
                        size: 34
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.smallest
                        color: choice.wanted ? Theme.onField : Theme.quiet
                        text: root.words.kinds[choice.kind] + " " + choice.count
                        Accessible.ignored: true
                    }
                    Image {
                        id: tick
                        visible: choice.wanted && parent.ticked
                        anchors.verticalCenter: parent.verticalCenter
                        x: parent.width - width - Theme.px(16)
                        width: sign.width
                        height: width
                        sourceSize: Qt.size(width, height)
                        source: Theme.icon("check", Theme.onField)
                    }
                }
            }
        }
    }
}

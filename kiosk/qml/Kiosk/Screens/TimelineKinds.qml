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
    sheetHeight: Theme.px(34) + Theme.hit(100) + 3 * Theme.gap + Math.ceil(9 / columns) * (cell + Theme.px(16))

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
                    TimelineMark {
                        id: sign
                        x: Theme.px(20)
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.max(Theme.px(52), Theme.mm(7))
                        height: width
                        kind: choice.kind
                        opacity: choice.wanted ? 1 : 0.35
                    }
                    LabelText {
                        anchors.verticalCenter: parent.verticalCenter
                        x: sign.x + sign.width + Theme.px(16)
                        width: tick.x - x - Theme.px(8)
                        size: 34
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.smallest
                        color: choice.wanted ? Theme.onField : Theme.quiet
                        text: root.words.kinds[choice.kind] + "  " + choice.count
                        Accessible.ignored: true
                    }
                    Image {
                        id: tick
                        visible: choice.wanted
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
        KioskButton {
            implicitWidth: (grid.width - (root.columns - 1) * grid.spacing) / root.columns
            implicitHeight: root.cell
            text: qsTr("Show all")
            onClicked: root.viewModel.showAllKinds()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The sheet for a finger drawing, three inks, undo, clear; back to the words, or send.
Item {
    id: root

    required property ComposeViewModel viewModel
    readonly property DrawingBoard board: viewModel.board
    readonly property bool slim: Theme.compact || Theme.textScale > 1.3 || width < Theme.px(1500)

    signal wordsWanted

    Rectangle {
        visible: Theme.copied
        x: sheet.x + Theme.px(10)
        y: sheet.y + Theme.px(10)
        width: sheet.width
        height: sheet.height
        color: Theme.ink
    }
    Rectangle {
        id: sheet
        x: Theme.margin
        y: Theme.px(8)
        width: root.width - 2 * Theme.margin
        height: told.y - y - Theme.px(10)
        color: Theme.paper
        border.width: Theme.line
        border.color: Theme.edge

        DrawingItem {
            anchors.fill: parent
            board: root.board
            Accessible.role: Accessible.Canvas
            Accessible.name: qsTr("A sheet to draw on with a finger")
            onWidthChanged: root.board.setSheet(width, height)
            onHeightChanged: root.board.setSheet(width, height)
            PointHandler {
                id: finger
                onActiveChanged: {
                    if (active)
                        root.board.begin(point.position.x / sheet.width, point.position.y / sheet.width);
                    else
                        root.board.end();
                }
                onPointChanged: if (active) root.board.extend(point.position.x / sheet.width, point.position.y / sheet.width)
            }
        }
        BodyText {
            visible: root.board.blank && !finger.active
            anchors.centerIn: parent
            color: Theme.quietOnPaper
            text: qsTr("Draw or sign here")
        }
    }
    LabelText {
        id: told
        x: Theme.margin
        y: tools.y - height - Theme.px(8)
        width: sheet.width
        size: 30
        color: Theme.accent
        text: root.board.full ? qsTr("The sheet is full. Take something back to go on.") : words.message === "" ? " " : words.message
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text.trim()
    }
    ComposeWords {
        id: words
        viewModel: root.viewModel
    }
    Flow {
        id: tools
        x: Theme.margin
        y: root.height - height - Theme.px(30) - Theme.teethHeight
        width: sheet.width
        spacing: Theme.px(16)

        Repeater {
            model: [
                {
                    "name": qsTr("Black ink"),
                    "colour": "#14110F"
                },
                {
                    "name": qsTr("Red ink"),
                    "colour": "#8C2415"
                },
                {
                    "name": qsTr("Blue ink"),
                    "colour": "#1F3FA8"
                }
            ]
            delegate: ComposeInk {
                required property int index
                required property var modelData

                name: modelData.name
                ink: modelData.colour
                chosen: root.board.ink === index
                onClicked: root.board.setInk(index)
            }
        }
        KioskButton {
            implicitWidth: root.slim ? Theme.hit(120) : Theme.px(270)
            implicitHeight: Theme.hit(110)
            text: root.slim ? "" : qsTr("Undo")
            iconName: "undo"
            enabled: !root.board.blank
            Accessible.name: qsTr("Undo the last stroke")
            onClicked: root.board.undo()
        }
        KioskButton {
            implicitWidth: root.slim ? Theme.hit(120) : Theme.px(230)
            implicitHeight: Theme.hit(110)
            text: root.slim ? "" : qsTr("Clear")
            iconName: "clear"
            enabled: !root.board.blank
            Accessible.name: qsTr("Clear the sheet")
            onClicked: root.board.clear()
        }
        KioskButton {
            width: Theme.portrait ? (sheet.width - Theme.px(16)) / 2 : implicitWidth
            implicitHeight: Theme.hit(110)
            text: qsTr("Words")
            onClicked: root.wordsWanted()
        }
    }
    ComposeSend {
        id: send
        anchors.right: sheet.right
        anchors.rightMargin: Theme.offset
        y: tools.y + tools.height - height
        width: Theme.portrait ? (sheet.width - Theme.px(16)) / 2 - Theme.offset : Math.max(Theme.px(460), Theme.mm(42))
        viewModel: root.viewModel
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A sheet of the wall: a row of holes along the top, a cut edge below, its shadow in ink, two pegs.
Item {
    id: root

    property color color: Theme.paper
    property bool pegs: true
    readonly property real shadow: Theme.copied ? Theme.px(9) : 0

    Rectangle {
        visible: root.shadow > 0
        x: root.shadow
        y: root.shadow
        width: parent.width
        height: parent.height
        color: Theme.ink
        antialiasing: true
        TeethRow {
            y: parent.height - 1
            width: parent.width
            hanging: true
            color: Theme.ink
        }
    }
    Rectangle {
        anchors.fill: parent
        color: root.color
        antialiasing: true
        border.width: Theme.frame
        border.color: Theme.edge
        TeethRow {
            visible: Theme.ornate
            y: parent.height - 1
            width: parent.width
            hanging: true
            color: root.color
        }
    }
    Row {
        visible: Theme.ornate
        x: Theme.px(24)
        y: Theme.px(14)
        spacing: Theme.px(44) - Theme.px(12)
        Repeater {
            model: Theme.ornate ? Math.max(1, Math.floor((root.width - Theme.px(40)) / Theme.px(44))) : 0
            delegate: Rectangle {
                width: Theme.px(12)
                height: width
                rotation: 45
                antialiasing: true
                color: Theme.cobalt
            }
        }
    }
    Repeater {
        model: root.pegs ? [Theme.px(26), root.width - Theme.px(44)] : []
        delegate: Rectangle {
            required property real modelData

            x: modelData
            y: -Theme.px(14)
            width: Theme.px(18)
            height: Theme.px(40)
            color: Theme.red
            border.width: Math.max(1, Theme.px(4))
            border.color: Theme.ink
            antialiasing: true
        }
    }
}

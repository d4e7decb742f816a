pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The head of the table of contents: its title in poster letters, and the story's faces cut off on the slant.
Item {
    id: root

    property string title
    property string note
    readonly property real faces: Theme.px(Theme.portrait ? 250 : 364)
    readonly property list<string> drawings: Theme.portrait ? ["portrait-trotsky", "portrait-kahlo"] : ["portrait-trotsky", "portrait-kahlo", "portrait-rivera"]

    height: Math.max(Theme.px(Theme.portrait ? 300 : 350), words.y + words.height + Theme.px(26))

    PaperGrain {
        room: row.x - Theme.slant * height
        height: parent.height
    }
    Row {
        id: row
        anchors.right: parent.right
        height: parent.height
        spacing: Theme.px(8)
        // Ink shows between the faces.
        Rectangle {
            parent: root
            z: -1
            x: row.x
            width: row.width
            height: row.height
            color: Theme.ink
        }
        Repeater {
            model: root.visible ? root.drawings : []
            delegate: Picture {
                required property string modelData

                width: root.faces
                height: root.height
                verticalAlignment: Image.AlignTop
                source: Theme.art(modelData)
            }
        }
    }
    Slant {
        x: row.x - 1
        width: Theme.slant * height
        height: parent.height
        bottomRight: -width
        color: Theme.ground
    }
    Slant {
        x: row.x - width / 2
        width: Theme.px(14)
        height: parent.height
        topLeft: Theme.slant * height
        topRight: Theme.slant * height
        color: Theme.red
    }
    Headline {
        id: heading
        x: Theme.margin
        y: Theme.px(Theme.portrait ? 168 : 196) - height
        room: row.x - x - Theme.gap
        most: 1
        size: Theme.portrait ? 150 : 190
        text: root.title
        copyColor: Theme.red
    }
    LabelText {
        id: words
        x: Theme.margin
        y: heading.y + heading.height + Theme.px(44)
        width: row.x - x - Theme.gap
        text: root.note
        weight: Font.Medium
        size: 36
        wrapMode: Text.WordWrap
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Theme.px(8)
        color: Theme.edge
    }
}

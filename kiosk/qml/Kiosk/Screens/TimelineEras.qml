pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The overview: every era a block to tap; a frame shows what part of it the axis shows.
Item {
    id: root

    required property TimelineOverviewViewModel overview
    required property TimelineWords words

    signal eraChosen(id: string)

    Repeater {
        id: eras
        model: root.overview.eras
        delegate: Era {}
    }
    Rectangle {
        id: frame
        x: root.overview.left * root.width
        width: Math.max(Theme.px(16), (root.overview.right - root.overview.left) * root.width)
        height: root.height
        color: "transparent"
        border.width: Theme.px(6)
        border.color: Theme.marigold
    }
    Repeater {
        // Over the frame, whose edges run behind the names.
        model: root.overview.eras
        delegate: Item {
            id: name

            required property int index
            required property string title
            required property int firstYear
            required property real begins
            required property real ends
            readonly property LabelText said: full.truncated ? year : full

            x: begins * root.width
            width: (ends - begins) * root.width
            height: root.height

            Rectangle {
                visible: name.said.visible
                x: full.x - Theme.px(4)
                y: name.said.y + (name.said.height - height) / 2
                width: name.said.contentWidth + 2 * Theme.px(4)
                height: Math.min(name.said.contentHeight, name.said.height - 2 * Theme.px(6))
                color: (eras.itemAt(name.index) as Era)?.face ?? "transparent"
            }
            LabelText {
                id: full
                anchors.fill: parent
                anchors.leftMargin: Theme.px(12)
                anchors.rightMargin: Theme.px(4)
                anchors.bottomMargin: Theme.px(8) // the needle's
                visible: !truncated
                verticalAlignment: Text.AlignVCenter
                size: 26
                lineHeight: 0.92
                wrapMode: Text.WordWrap
                maximumLineCount: Math.max(1, Math.floor(height / (font.pixelSize * 1.1)))
                elide: Text.ElideRight
                color: Theme.bone
                text: name.title
                Accessible.ignored: true
            }
            LabelText {
                id: year
                anchors.fill: full
                visible: full.truncated && implicitWidth <= width
                verticalAlignment: Text.AlignVCenter
                size: 26
                color: Theme.bone
                text: name.firstYear
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        x: Math.max(0, Math.min(root.width - width, root.overview.needle * root.width - width / 2))
        y: root.height + Theme.px(2) - height / 2
        width: Theme.px(14)
        height: width
        rotation: 45
        antialiasing: true
        color: Theme.marigold
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    component Era: T.AbstractButton {
        id: era

        required property int index
        required property string id
        required property string title
        required property int firstYear
        required property int lastYear
        required property real begins
        required property real ends
        required property bool current
        readonly property color face: down ? Theme.ink : Theme.eras[index % Theme.eras.length] ?? Theme.ground

        x: begins * root.width
        width: (ends - begins) * root.width
        height: root.height
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.Button
        Accessible.name: title + ", " + root.words.years(firstYear, lastYear)
        Accessible.onPressAction: click()
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: root.eraChosen(id)

        background: Rectangle {
            color: era.face
            border.width: Theme.fineFrame
            border.color: Theme.edge
            FocusRing {
                shown: era.visualFocus
                inside: true
                onDark: true
            }
        }
    }
}

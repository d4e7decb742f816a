pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The chapters as tiles; the one that plays is marigold. They share the height that there is.
ListView {
    id: root

    required property FilmViewModel viewModel
    // The height under which they no longer fit without scrolling.
    readonly property real least: count * (Theme.hit(80) + spacing)
    readonly property real tile: Math.max(Theme.hit(80), Math.min(Theme.px(104), (height - (count - 1) * spacing) / Math.max(1, count)))

    model: viewModel.chapters
    spacing: Theme.px(4)
    clip: true
    pressDelay: 0
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    delegate: T.AbstractButton {
        id: chapter

        required property int number
        required property string title
        required property int start
        required property bool current
        readonly property bool filled: current || down
        readonly property string clock: Math.floor(start / 60000) + ":" + String(Math.floor(start / 1000) % 60).padStart(2, "0")

        width: ListView.view.width
        height: root.tile
        text: title
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Chapter %1: %2, at %3").arg(number).arg(title).arg(clock)
        Accessible.onPressAction: click()
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: root.viewModel.seek(start)

        background: Rectangle {
            color: chapter.filled ? Theme.selected : "transparent"
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hairline
                color: Theme.rule
            }
            FocusRing {
                shown: chapter.visualFocus
                onDark: !chapter.filled
                inside: true
            }
        }
        contentItem: Item {
            DisplayText {
                id: figure
                x: Theme.px(26)
                anchors.verticalCenter: parent.verticalCenter
                text: chapter.number
                size: 58
                color: chapter.filled ? Theme.onSelected : Theme.accentOnDark
            }
            LabelText {
                anchors.left: figure.right
                anchors.leftMargin: Theme.px(34)
                anchors.right: time.left
                anchors.rightMargin: Theme.px(16)
                anchors.verticalCenter: parent.verticalCenter
                height: Math.min(implicitHeight, parent.height)
                text: chapter.title
                size: 34
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.smallest
                color: chapter.filled ? Theme.onSelected : Theme.onDark
            }
            LabelText {
                id: time
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(26)
                anchors.verticalCenter: parent.verticalCenter
                text: chapter.clock
                size: 34
                color: chapter.filled ? Theme.onSelected : Theme.onDark
            }
        }
    }
}

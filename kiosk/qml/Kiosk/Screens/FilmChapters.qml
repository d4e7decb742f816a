pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The chapters as tiles; the one that plays is marigold. Beside each a door to the section that speaks of it.
// They share the height that there is.
ListView {
    id: root

    required property FilmViewModel viewModel
    // The height under which they no longer fit without scrolling.
    readonly property real least: count * (Theme.hit(66) + spacing)
    readonly property real tile: Math.max(Theme.hit(66), Math.min(Theme.px(104), Math.floor((height - (count - 1) * spacing) / Math.max(1, count))))
    readonly property bool resting: viewModel.phase === FilmViewModel.Phase.Resting

    model: viewModel.chapters
    currentIndex: viewModel.chapters.place
    highlightMoveDuration: Theme.pageTime
    spacing: Theme.px(4)
    clip: true
    pressDelay: 0
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    delegate: Item {
        id: row

        required property int number
        required property string title
        required property int start
        required property string section
        required property bool current
        readonly property bool lit: current && !root.resting

        width: ListView.view.width
        height: root.tile

        T.AbstractButton {
            id: chapter

            readonly property bool filled: row.lit || down
            readonly property real inset: Theme.px(Theme.compact ? 14 : 26)
            readonly property string clock: Math.floor(row.start / 60000) + ":" + String(Math.floor(row.start / 1000) % 60).padStart(2, "0")

            width: row.width - (door.visible ? door.width : 0)
            height: row.height
            enabled: !root.resting
            text: row.title
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Chapter %1: %2, at %3").arg(row.number).arg(row.title).arg(clock)
            Accessible.onPressAction: click()
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: root.viewModel.seek(row.start)

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
                    x: chapter.inset
                    width: Theme.display(58) * 0.6
                    visible: !Theme.compact
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.number
                    size: 58
                    color: chapter.filled ? Theme.onSelected : Theme.accentOnDark
                }
                LabelText {
                    anchors.left: figure.visible ? figure.right : parent.left
                    anchors.leftMargin: figure.visible ? Theme.px(20) : chapter.inset
                    anchors.right: time.left
                    anchors.rightMargin: Theme.px(16)
                    anchors.verticalCenter: parent.verticalCenter
                    height: Math.min(implicitHeight, parent.height)
                    verticalAlignment: Text.AlignVCenter
                    text: row.title
                    size: 34
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    lineHeight: 0.8
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.smallest
                    color: chapter.filled ? Theme.onSelected : Theme.onDark
                }
                LabelText {
                    id: time
                    anchors.right: parent.right
                    anchors.rightMargin: chapter.inset
                    anchors.verticalCenter: parent.verticalCenter
                    text: chapter.clock
                    size: 34
                    color: chapter.filled ? Theme.onSelected : Theme.onDark
                }
            }
        }
        FilmKey {
            id: door
            visible: row.section !== ""
            anchors.right: parent.right
            width: Theme.hit(96)
            height: row.height
            iconName: "read"
            text: ""
            Accessible.name: qsTr("Read about chapter %1: %2").arg(row.number).arg(row.title)
            onClicked: root.viewModel.readAbout(row.section)
        }
    }
}

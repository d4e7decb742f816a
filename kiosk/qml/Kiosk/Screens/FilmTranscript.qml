pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What is said, line by line; the line of the moment stays in sight, and a tapped line is jumped to.
ListView {
    id: root

    required property FilmViewModel viewModel

    model: viewModel.transcript
    currentIndex: viewModel.transcript.place
    clip: true
    pressDelay: 0
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: Theme.pageTime
    // A line that is nearly as high as the list begins at its top.
    readonly property real margin: currentItem ? Math.max(0, Math.min(height * 0.2, (height - currentItem.height) / 2)) : 0
    preferredHighlightBegin: margin
    preferredHighlightEnd: Math.max(height * 0.6, margin + (currentItem ? currentItem.height : 0))
    highlightRangeMode: ListView.ApplyRange
    onVisibleChanged: if (visible)
        Qt.callLater(find)

    // Larger lines or a lower list push the line of the moment away, and a film that is held would leave it there.
    readonly property real lineSize: Theme.text(34)
    onLineSizeChanged: settled.restart()
    onWidthChanged: settled.restart()
    onHeightChanged: settled.restart()

    Timer {
        id: settled
        interval: 50
        onTriggered: root.find()
    }

    function find(): void {
        positionViewAtIndex(Math.max(0, currentIndex), ListView.Center);
        if (currentItem && currentItem.height > height)
            positionViewAtIndex(currentIndex, ListView.Beginning);
    }

    delegate: T.AbstractButton {
        id: line

        required property string words
        required property int start
        required property bool current
        readonly property bool filled: current || down

        width: ListView.view.width
        height: Math.max(Theme.hit(80), said.implicitHeight + Theme.px(20))
        enabled: root.viewModel.phase !== FilmViewModel.Phase.Resting
        text: words
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.Button
        Accessible.name: words
        Accessible.onPressAction: click()
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: root.viewModel.seek(start)

        background: Rectangle {
            color: line.filled ? Theme.selected : "transparent"
            FocusRing {
                shown: line.visualFocus
                onDark: !line.filled
                inside: true
            }
        }
        contentItem: Item {
            BodyText {
                id: said
                x: Theme.px(26)
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                text: line.words
                size: 34
                color: line.filled ? Theme.onSelected : Theme.onDark
            }
        }
    }
}

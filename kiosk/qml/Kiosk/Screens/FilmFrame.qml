pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The picture on a strip of film; at the end the ways on; or that it rests.
Item {
    id: root

    required property FilmViewModel viewModel
    property real holes: 0
    property real foot: 0 // kept free under the picture, for the caption
    property real touchTop: 0 // a tap on the picture counts below
    property real below: 0 // what the ways on may take under it, where it ends over `touchTop`
    readonly property bool over: end.visible && Theme.portrait && touchTop > 0 && touchTop + end.least > height
    readonly property bool resting: viewModel.phase === FilmViewModel.Phase.Resting

    Repeater {
        model: root.holes > 0 ? 2 * Math.max(0, Math.floor(root.height / Theme.px(61))) : 0
        delegate: Rectangle {
            required property int index

            x: (index % 2 ? root.width - root.holes : 0) + (root.holes - width) / 2
            y: Math.floor(index / 2) * Theme.px(61) + Theme.px(10)
            width: Theme.px(Theme.portrait ? 16 : 22)
            height: Theme.px(34)
            color: Theme.ink3
        }
    }
    Rectangle {
        id: screen
        x: root.holes
        width: root.width - 2 * x
        height: root.height - (root.resting ? 0 : root.foot)
        color: "#000000"

        Picture {
            anchors.fill: parent
            visible: !root.viewModel.picture.shows
            opacity: root.resting ? 0.35 : 1
            source: root.viewModel.poster
            fillMode: Image.PreserveAspectFit
            description: root.viewModel.alt
        }
        FilmItem {
            id: picture
            anchors.fill: parent
            picture: root.viewModel.picture
            onWidthChanged: settled.restart()
            onHeightChanged: settled.restart()
            Component.onCompleted: fit()

            function fit(): void {
                root.viewModel.drawAt(Math.round(width), Math.round(height));
                update();
            }
            Timer {
                id: settled
                interval: 50 // sizes on the way to the last one are not worth a new opening
                onTriggered: picture.fit()
            }
        }
        MouseArea {
            anchors.fill: parent
            anchors.topMargin: Math.max(0, root.touchTop)
            enabled: !root.resting && height >= Theme.mm(15)
            onClicked: root.viewModel.toggle()
        }
        Rectangle {
            visible: root.resting
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: rest.implicitHeight + Theme.px(60)
            color: Theme.ink
            border.width: Theme.frame
            border.color: Theme.bone
            Column {
                id: rest
                anchors.verticalCenter: parent.verticalCenter
                x: Theme.px(50)
                width: parent.width - 2 * x
                spacing: Theme.px(Theme.compact ? 16 : 28)
                Headline {
                    id: news
                    text: qsTr("The film rests today")
                    size: 92
                    color: Theme.bone
                    Accessible.role: Accessible.AlertMessage
                }
                BodyText {
                    visible: news.height + implicitHeight + Theme.px(100) <= screen.height
                    width: parent.width
                    text: qsTr("Everything else is here: the story tells what he said.")
                    size: 34
                    color: Theme.bone
                }
            }
        }
    }
    FilmEnd {
        id: end
        anchors.fill: screen
        anchors.bottomMargin: -root.foot - (root.over ? root.below : 0)
        tall: root.over
        visible: root.viewModel.phase === FilmViewModel.Phase.Ended
        touchTop: root.touchTop
        viewModel: root.viewModel
    }
}

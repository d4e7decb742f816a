pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Previous, where one is, next.
Row {
    id: root

    property int number: 1
    property int count: 1
    property int page: 0
    property int pages: 1
    property bool canGoBack: false
    property bool canGoOn: false
    property bool hasContents: true
    property bool contentsOpen: false
    property bool labels: true
    property real step: Theme.px(290)
    property real middle: Theme.px(260)

    signal previous
    signal next
    signal contents

    RailButton {
        width: root.step
        text: qsTr("Previous")
        iconName: "back"
        showLabel: root.labels
        enabled: root.canGoBack
        onClicked: root.previous()
    }
    RailButton {
        id: place
        width: root.middle
        text: root.hasContents ? qsTr("Contents. %1 of %2").arg(root.number).arg(root.count) : qsTr("%1 of %2").arg(root.number).arg(root.count)
        showLabel: false
        enabled: root.hasContents
        checked: root.contentsOpen
        onClicked: root.contents()

        Column {
            anchors.centerIn: parent
            spacing: Theme.px(6)
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.px(8)
                Text {
                    id: figure
                    text: root.number
                    color: place.wordColor
                    font.family: Theme.displayFamily
                    font.weight: Font.Black
                    font.pixelSize: Theme.display(58)
                }
                Text {
                    anchors.baseline: figure.baseline
                    text: "/ " + root.count
                    color: place.filled || place.down || !place.enabled ? place.wordColor : Theme.muted
                    font.family: Theme.displayFamily
                    font.weight: Font.Black
                    font.pixelSize: Theme.display(40)
                }
            }
            Row {
                visible: root.pages > 1
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.px(10)
                Repeater {
                    model: root.pages > 1 ? root.pages : 0
                    delegate: Rectangle {
                        required property int index

                        width: Theme.px(16)
                        height: width
                        rotation: 45
                        antialiasing: true
                        color: index === root.page ? Theme.marigold : Theme.rule
                    }
                }
            }
        }
    }
    RailButton {
        width: root.step
        text: qsTr("Next")
        iconName: "next"
        iconAfter: true
        showLabel: root.labels
        primary: true
        enabled: root.canGoOn
        onClicked: root.next()
    }
}

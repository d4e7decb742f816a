pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What moves through time by single taps: step, zoom, the whole life, kinds, the journey.
Flow {
    id: root

    required property TimelineViewModel viewModel
    property bool brief: false // only what steps, where there is room for nothing else
    readonly property real side: Theme.hit(76)

    signal kindsWanted

    spacing: Theme.px(12)

    Small {
        iconName: "prev"
        enabled: root.viewModel.hasPrevious
        Accessible.name: qsTr("Previous event")
        onClicked: root.viewModel.previous()
    }
    Small {
        iconName: "next"
        enabled: root.viewModel.hasNext
        Accessible.name: qsTr("Next event")
        onClicked: root.viewModel.next()
    }
    Small {
        text: "−"
        labelSize: 48
        enabled: root.viewModel.axis.canZoomOut
        Accessible.name: qsTr("More years")
        onClicked: root.viewModel.axis.zoomOut()
    }
    Small {
        text: "+"
        labelSize: 48
        enabled: root.viewModel.axis.canZoomIn
        Accessible.name: qsTr("Fewer years")
        onClicked: root.viewModel.axis.zoomIn()
    }
    Word {
        visible: !root.brief
        text: qsTr("Whole life")
        onClicked: root.viewModel.wholeLife()
    }
    Word {
        visible: !root.brief
        text: qsTr("Kinds")
        checked: root.viewModel.filtered
        onClicked: root.kindsWanted()
    }
    Word {
        kind: KioskButton.Primary
        iconName: root.viewModel.playing ? "pause" : "play"
        text: root.brief && Theme.compact ? "" : root.viewModel.playing ? qsTr("Pause") : qsTr("Play the journey")
        Accessible.name: root.viewModel.playing ? qsTr("Pause") : qsTr("Play the journey")
        onClicked: root.viewModel.playing ? root.viewModel.pause() : root.viewModel.play()
    }

    component Small: KioskButton {
        implicitWidth: root.side
        implicitHeight: root.side
    }
    component Word: KioskButton {
        implicitWidth: Math.max(root.side, contentItem.implicitWidth + 2 * Theme.px(24))
        implicitHeight: root.side
        labelSize: 28
    }
}

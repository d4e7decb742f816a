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
    property int rows: 2 // that there is room for
    readonly property real side: Theme.hit(76)
    // A sign without words where these would take another row.
    readonly property bool terse: Theme.compact && (brief || 4 * (side + spacing) + life.implicitWidth + kinds.implicitWidth + journey.worded + 3 * spacing > (rows - 0.3 * (rows - 1)) * width)

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
        id: life
        visible: !root.brief
        text: qsTr("Whole life")
        onClicked: root.viewModel.wholeLife()
    }
    Word {
        id: kinds
        visible: !root.brief
        text: qsTr("Kinds")
        checked: root.viewModel.filtered
        onClicked: root.kindsWanted()
    }
    Word {
        id: journey
        readonly property real worded: root.side + words.advanceWidth + 2 * Theme.px(24)

        kind: KioskButton.Primary
        iconName: root.viewModel.playing ? "pause" : "play"
        text: root.terse ? "" : root.viewModel.playing ? qsTr("Pause") : qsTr("Play the journey")
        Accessible.name: root.viewModel.playing ? qsTr("Pause") : qsTr("Play the journey")
        onClicked: root.viewModel.playing ? root.viewModel.pause() : root.viewModel.play()
    }

    TextMetrics {
        id: words
        font.family: Theme.uiFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.ui(28)
        text: qsTr("Play the journey")
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

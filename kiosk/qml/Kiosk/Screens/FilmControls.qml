pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Play and pause, ten seconds back and on, the seek bar with its times, captions and sound.
Item {
    id: root

    required property FilmViewModel viewModel
    property bool sounding: false // both end when the screen is left
    property bool reading: false
    readonly property real unit: Theme.portrait ? Theme.hit(120) : Theme.hit(112)
    readonly property real skipWidth: Theme.px(Theme.compact ? 165 : 108)
    // What upright each key at the right may have; their words shrink into it.
    readonly property real share: Theme.portrait ? (width - keysLeft.width - Theme.px(20)) / (viewModel.hasCaptions ? 3 : 1) : width
    readonly property bool resting: viewModel.phase === FilmViewModel.Phase.Resting

    function clock(milliseconds: real): string {
        const seconds = Math.floor(milliseconds / 1000);
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    onVisibleChanged: if (!visible) {
        sounding = false;
        reading = false;
    }
    implicitHeight: Theme.portrait ? unit + bar.height + Theme.px(16) : unit
    height: implicitHeight

    Row {
        id: keysLeft
        y: parent.height - height
        spacing: Theme.px(14)
        KioskButton {
            kind: KioskButton.Primary
            implicitWidth: root.unit
            implicitHeight: root.unit
            text: ""
            enabled: !root.resting
            iconName: root.viewModel.playing ? "pause" : "play"
            Accessible.name: root.viewModel.playing ? qsTr("Pause") : qsTr("Play")
            onClicked: root.viewModel.toggle()
        }
        FilmKey {
            height: root.unit
            visible: !Theme.compact
            enabled: !root.resting
            iconName: "replay"
            text: qsTr("Start")
            Accessible.name: qsTr("From the start")
            onClicked: root.viewModel.replay()
        }
        FilmKey {
            width: root.skipWidth
            height: root.unit
            enabled: !root.resting
            iconName: Theme.compact ? "" : "rewind"
            text: Theme.compact ? qsTr("−10 s") : qsTr("10 s")
            Accessible.name: qsTr("Ten seconds back")
            onClicked: root.viewModel.skip(-10000)
        }
        FilmKey {
            width: root.skipWidth
            height: root.unit
            enabled: !root.resting
            iconName: Theme.compact ? "" : "rewind"
            flipped: true
            text: Theme.compact ? qsTr("+10 s") : qsTr("10 s")
            Accessible.name: qsTr("Ten seconds on")
            onClicked: root.viewModel.skip(10000)
        }
    }
    Row {
        id: keysRight
        anchors.right: parent.right
        y: parent.height - height
        spacing: Theme.px(6)
        FilmKey {
            visible: root.viewModel.hasCaptions
            width: Math.min(root.share, Math.max(implicitWidth, Theme.compact ? 0 : Theme.px(170)))
            height: root.unit
            objectName: "transcript"
            iconName: "read"
            text: Theme.compact ? "" : qsTr("Transcript")
            checked: root.reading
            Accessible.name: qsTr("Transcript")
            Accessible.checkable: true
            Accessible.checked: checked
            onClicked: root.reading = !root.reading
        }
        FilmKey {
            visible: root.viewModel.hasCaptions
            width: Math.min(root.share, Math.max(implicitWidth, Theme.compact ? 0 : Theme.px(150)))
            height: root.unit
            enabled: !root.resting
            iconName: "captions"
            text: Theme.compact ? "" : qsTr("Captions")
            checked: root.viewModel.captionsOn
            Accessible.name: qsTr("Captions")
            Accessible.checkable: true
            Accessible.checked: checked
            onClicked: root.viewModel.toggleCaptions()
        }
        FilmKey {
            width: Math.min(root.share, Math.max(implicitWidth, Theme.compact ? 0 : Theme.px(130)))
            height: root.unit
            enabled: !root.resting
            objectName: "sound"
            iconName: root.viewModel.muted ? "mute" : "volume"
            text: Theme.compact ? "" : qsTr("Sound")
            checked: root.sounding
            Accessible.name: qsTr("Sound")
            onClicked: root.sounding = !root.sounding
        }
    }
    Item {
        id: bar
        x: Theme.portrait ? 0 : keysLeft.width + Theme.px(24)
        y: Theme.portrait ? 0 : (parent.height - height) / 2
        width: (Theme.portrait ? parent.width : keysRight.x - Theme.px(24) - x)
        height: Theme.hit(90)
        enabled: !root.resting

        LabelText {
            id: here
            visible: !root.sounding
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(implicitWidth, Theme.px(84))
            text: root.clock(root.viewModel.position)
            size: 36
            color: Theme.onDark
        }
        FilmSeek {
            visible: !root.sounding
            anchors.left: here.right
            anchors.leftMargin: Theme.px(46)
            anchors.right: total.left
            anchors.rightMargin: Theme.px(46)
            height: parent.height
            viewModel: root.viewModel
        }
        LabelText {
            id: total
            visible: !root.sounding
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.clock(root.viewModel.duration)
            size: 36
            color: Theme.onDark
        }
        FilmSound {
            visible: root.sounding
            anchors.fill: parent
            viewModel: root.viewModel
        }
    }
}

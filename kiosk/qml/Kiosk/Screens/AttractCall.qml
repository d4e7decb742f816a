pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The invitation: a slab in the one colour that means "go", with a hand that taps on it, and the same words small in
// the other languages.
Item {
    id: root

    required property InvitationsModel invitations
    property int language: 0
    property int turn: 0
    property real tallest: 1e6
    readonly property real letters: Math.min(Theme.afar(Theme.portrait ? 140 : 132), (tallest - Theme.px(60)) / Theme.displayCap)
    readonly property real slabHeight: Math.round(letters * Theme.displayCap + Theme.px(Theme.portrait ? 120 : 100))
    readonly property real lean: Theme.slant * slabHeight
    readonly property Item shown: calls.count > 0 ? calls.itemAt(language) : null
    readonly property real slabWidth: Math.min(width, (shown ? shown.x + shown.implicitWidth : 0) + Theme.px(90) + lean)
    readonly property real rest: width - slabWidth - Theme.px(20) - Theme.margin
    // The other languages stand beside the slab, or under it, or nowhere.
    readonly property bool beside: others.implicitWidth <= rest

    height: slabHeight + (beside || !Theme.portrait ? 0 : others.implicitHeight + Theme.px(50))
    onTurnChanged: if (visible) tap.restart()

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
    }
    TeethRow {
        anchors.bottom: parent.top
        width: parent.width
    }
    Slant {
        id: slab
        property bool pressed: false

        width: root.slabWidth
        height: root.slabHeight
        bottomRight: -root.lean
        color: pressed ? Theme.marigoldDown : Theme.marigold
    }
    Image {
        id: hand
        property real lift: 0

        x: Theme.margin
        y: (root.slabHeight - height) / 2 - lift
        width: Math.round(Math.max(Theme.px(112), root.letters * Theme.displayCap * 1.4))
        height: width
        sourceSize: Qt.size(width, height)
        source: Theme.icon("touch", Theme.onSelected)
    }
    Repeater {
        id: calls
        model: root.invitations
        delegate: Headline {
            required property string words
            required property int index

            visible: index === root.language
            x: hand.x + hand.width + Theme.px(44)
            y: (root.slabHeight - height) / 2
            room: root.width - x - Theme.px(90) - root.lean
            most: 1
            pixelSize: root.letters
            text: words
            color: Theme.onSelected
            Accessible.ignored: true
        }
    }
    Column {
        id: others
        visible: root.beside || Theme.portrait
        x: root.beside ? root.slabWidth + Theme.px(20) : Theme.margin
        y: root.beside ? (root.slabHeight - height) / 2 : root.slabHeight + Theme.px(25)
        Repeater {
            model: root.invitations
            delegate: LabelText {
                required property string words
                required property int index

                visible: index !== root.language
                text: words
                size: 54
                color: Theme.bone
                Accessible.ignored: true
            }
        }
    }
    SequentialAnimation {
        id: tap
        loops: 2
        PauseAnimation {
            duration: Theme.tapPause
        }
        NumberAnimation {
            target: hand
            property: "lift"
            to: Theme.px(26)
            duration: Theme.tapTime
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: hand
            property: "lift"
            to: Theme.px(-8)
            duration: Theme.tapTime / 2
            easing.type: Easing.InCubic
        }
        PropertyAction {
            target: slab
            property: "pressed"
            value: true
        }
        PauseAnimation {
            duration: Theme.tapTime * 2 / 3
        }
        PropertyAction {
            target: slab
            property: "pressed"
            value: false
        }
        PropertyAction {
            target: hand
            property: "lift"
            value: 0
        }
    }
}

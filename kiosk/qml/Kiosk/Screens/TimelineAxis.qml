pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Time: events in lanes over a band of eras, ticks under it, a needle at the moment told, and on the band a bar over
// all the time that the chosen event took, or may have been at.
Item {
    id: root

    required property TimelineAxisViewModel axis
    required property TimelineErasModel eras
    required property TimelineCardViewModel card
    required property TimelineWords words
    readonly property real scaleHeight: band.height + year.implicitHeight + Theme.px(16)
    readonly property real target: Theme.hit(56)
    readonly property real laneHeight: Math.max(target, 2 * item.implicitHeight * 0.92) + Theme.px(2)
    readonly property real mark: Math.min(target, Math.max(Theme.px(44), Theme.mm(7), 1.9 * digit.font.pixelSize))
    readonly property real beside: (target + mark) / 2 + Theme.px(14) // what an item has beside its words
    readonly property real headroom: Theme.px(10)
    property real flown: 1 // part of the flight under way
    property int flightTime: Theme.mapTime

    signal itemChosen(first: int, count: int)

    function lanesIn(space: real): int {
        return Math.max(1, Math.floor((space - scaleHeight - headroom) / laneHeight + 0.01));
    }
    function fit(): void {
        axis.measure(item.font, beside, beside + cluster.implicitWidth);
        axis.resize(width, lanesIn(height), target, year.implicitWidth + Theme.px(60));
    }

    clip: true
    onFlownChanged: axis.fly(flown)
    onWidthChanged: fit()
    onHeightChanged: fit()
    onBesideChanged: fit()
    onLaneHeightChanged: fit()
    onScaleHeightChanged: fit()
    Component.onCompleted: fit()

    LabelText {
        id: item
        visible: false
        size: 26
        text: "M"
        onFontChanged: root.fit()
    }
    LabelText {
        id: cluster
        visible: false
        size: 26
        text: root.words.cluster(88, 1888, 1889)
        onImplicitWidthChanged: root.fit()
    }
    LabelText {
        id: digit
        visible: false
        size: 22
    }
    LabelText {
        id: year
        visible: false
        size: 28
        text: "1936"
    }
    TimelinePan {
        id: pan
        anchors.fill: parent
        sideways: true
        onDragged: dx => {
            flight.stop();
            root.axis.drag(dx);
        }
        onZoomed: (factor, x) => {
            flight.stop();
            root.axis.zoom(factor, x);
        }

        Repeater {
            model: root.axis.items
            delegate: Rectangle {
                required property real time
                required property int lane
                required property bool shown

                visible: shown
                x: (time - root.axis.start) * root.axis.scale - width / 2
                y: band.y - (lane + 0.5) * root.laneHeight
                width: Theme.hairline
                height: band.y - y
                color: Theme.quiet
            }
        }
        Rectangle {
            x: needle.x + (needle.width - width) / 2
            width: Theme.px(6)
            height: band.y
            color: Theme.marigold
        }
        Repeater {
            model: root.axis.items
            delegate: TimelineItem {
                required property real time
                required property int lane

                x: (time - root.axis.start) * root.axis.scale - target / 2
                y: band.y - (lane + 1) * root.laneHeight
                width: labelled ? extent : root.target
                height: root.laneHeight
                mark: root.mark
                target: root.target
                words: root.words
                onClicked: root.itemChosen(first, count)
            }
        }
        Rectangle {
            id: band
            y: root.height - root.scaleHeight
            width: parent.width
            height: Theme.px(16)
            color: Theme.edge

            Repeater {
                model: root.eras
                delegate: Rectangle {
                    required property int index
                    required property int firstYear
                    required property int lastYear

                    x: Math.max(-1, (firstYear - root.axis.start) * root.axis.scale)
                    width: Math.min(root.width + 1, (lastYear + 1 - root.axis.start) * root.axis.scale) - x
                    visible: width > 0
                    height: parent.height - Theme.px(4)
                    color: Theme.eras[index % Theme.eras.length] ?? "transparent"
                }
            }
        }
        Rectangle {
            visible: root.card.filled
            x: Math.max(-1, (root.card.begins - root.axis.start) * root.axis.scale)
            y: band.y
            width: Math.min(root.width + 1, (root.card.ends - root.axis.start) * root.axis.scale) - x
            height: band.height
            color: Theme.marigold
            border.width: Theme.hairline
            border.color: Theme.edge
        }
        Repeater {
            model: root.axis.ticks
            delegate: Item {
                id: tick

                required property real time
                required property int year
                required property int month
                required property int day
                required property bool shown

                visible: shown
                x: (time - root.axis.start) * root.axis.scale
                y: band.y

                Rectangle {
                    x: -width / 2
                    width: Theme.hairline
                    height: band.height + Theme.px(10)
                    color: Theme.edge
                }
                LabelText {
                    x: -width / 2
                    y: band.height + Theme.px(10)
                    size: 28
                    text: root.words.shortDate(tick.year, tick.month, tick.day)
                }
            }
        }
        Item {
            id: needle
            x: (root.axis.now - root.axis.start) * root.axis.scale - width / 2
            y: band.y
            width: Theme.px(26)
            height: band.height

            Rectangle {
                anchors.centerIn: parent
                width: parent.width
                height: width
                rotation: 45
                antialiasing: true
                color: Theme.marigold
                border.width: Theme.hairline
                border.color: Theme.edge
            }
        }
    }
    Connections {
        target: root.axis
        function onFlightBegun(): void {
            pan.stop();
            flight.restart();
            if (!flight.running)
                root.axis.fly(1);
        }
    }
    NumberAnimation {
        id: flight
        target: root
        property: "flown"
        from: 0
        to: 1
        duration: root.flightTime
        easing.type: Easing.InOutCubic
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The map: land, the way, the places; dragged, pinched, or moved by its two buttons.
Item {
    id: root

    required property TimelineMapViewModel map
    required property TimelineWayViewModel way
    property size titleSize: Qt.size(0, 0)
    property real flown: 1 // part of the flight under way
    property int flightTime: Theme.mapTime
    readonly property real unit: map.scale
    readonly property real button: Theme.hit(76)
    readonly property real pad: Math.min(Theme.px(70), height / 6)

    signal placeChosen(id: string)

    function measure(): void {
        map.measure(Theme.hit(44), Theme.px(44), sample.font, Theme.px(8));
    }
    function fit(): void {
        map.resize(width, height, pad, Math.max(pad, Math.min(titleSize.height + Theme.px(20), height / 4)), pad + buttons.width, pad);
        map.cover(Qt.rect(0, 0, titleSize.width, titleSize.height), Qt.rect(buttons.x, buttons.y, width, height));
    }

    clip: true
    onFlownChanged: map.fly(flown)
    onWidthChanged: fit()
    onHeightChanged: fit()
    onPadChanged: fit()
    onButtonChanged: fit()
    onTitleSizeChanged: fit()
    Component.onCompleted: {
        measure();
        fit();
    }

    LabelText {
        id: sample
        visible: false
        size: 28
        onFontChanged: root.measure()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.cobalt
    }
    TimelineSheet {
        x: Math.round(root.width / 2 - root.map.x * root.unit)
        y: Math.round(root.height / 2 - root.map.y * root.unit)
        sheet: root.way.sheet
        unit: root.unit
    }
    Item {
        x: root.width / 2 - root.map.x * root.unit
        y: root.height / 2 - root.map.y * root.unit
        scale: root.unit
        transformOrigin: Item.TopLeft

        TimelineLegs {
            way: root.way
            mapScale: root.unit
            resting: root.map.resting
            // a pixel less: what Qt rounds away is not seen
            seen: Qt.rect(root.map.x - (root.width / 2 - 1) / root.unit, root.map.y - (root.height / 2 - 1) / root.unit, (root.width - 2) / root.unit, (root.height - 2) / root.unit)
        }
    }
    TimelinePan {
        id: pan
        anchors.fill: parent
        onDragged: (dx, dy) => {
            flight.stop();
            root.map.drag(dx, dy);
        }
        onZoomed: (factor, x, y) => {
            flight.stop();
            root.map.zoom(factor, x, y);
        }
        onSettled: root.map.settle()

        Item {
            x: root.width / 2 - root.map.x * root.unit
            y: root.height / 2 - root.map.y * root.unit

            Repeater {
                model: root.map.places
                delegate: TimelinePlace {
                    required property var model

                    x: model.x * root.unit - width / 2
                    y: model.y * root.unit - height / 2
                    labelFont: sample.font
                    onClicked: root.placeChosen(id)
                }
            }
            TimelineTraveller {
                visible: root.way.hasTraveller
                x: root.way.travellerX * root.unit
                y: root.way.travellerY * root.unit
            }
        }
    }
    Rectangle {
        anchors.fill: buttons
        color: Theme.sand
    }
    Grid {
        id: buttons
        columns: root.height < 3.5 * root.button ? 2 : 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.px(20)
        spacing: Theme.px(8)

        KioskButton {
            implicitWidth: root.button
            implicitHeight: root.button
            text: "+"
            labelSize: 48
            enabled: root.map.canZoomIn
            Accessible.name: qsTr("Nearer on the map")
            onClicked: root.map.zoomIn()
        }
        KioskButton {
            implicitWidth: root.button
            implicitHeight: root.button
            text: "−"
            labelSize: 48
            enabled: root.map.canZoomOut
            Accessible.name: qsTr("Further off on the map")
            onClicked: root.map.zoomOut()
        }
    }
    Connections {
        target: root.map
        function onFlightBegun(): void {
            pan.stop();
            flight.restart();
            if (!flight.running)
                root.map.fly(1);
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

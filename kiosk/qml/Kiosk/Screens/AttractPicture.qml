import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// The picture side of attract: one drawing slides in over the last; paper and a red band cut it off on the slant.
Item {
    id: root

    property Component moment: null
    // Where the picture starts; the cut leans over it.
    readonly property real leftEdge: Theme.portrait ? 0 : Math.round(width * 0.4)
    readonly property real upperEdge: Theme.portrait ? Math.round(height * 0.47) : 0
    readonly property real band: Theme.px(Theme.portrait ? 90 : 170)
    readonly property real lean: Theme.portrait ? Theme.slant * width : 0.2 * height

    // Corners of a strip along the cut, from `near` to `far` of it, away from the picture.
    function strip(near: real, far: real): var {
        if (Theme.portrait)
            return [Qt.point(0, upperEdge + lean - far), Qt.point(width, upperEdge - far), Qt.point(width, upperEdge - near), Qt.point(0, upperEdge + lean - near)];
        return [Qt.point(leftEdge + lean - far, 0), Qt.point(leftEdge + lean - near, 0), Qt.point(leftEdge - near, height), Qt.point(leftEdge - far, height)];
    }
    function show(drawing: string): void {
        below.drawing = above.drawing;
        above.x = width;
        above.drawing = drawing;
    }

    clip: true

    Item {
        visible: !Theme.highContrast
        x: root.leftEdge
        y: root.upperEdge
        width: root.width - x
        height: root.height - y

        AttractPlate {
            id: below
            width: parent.width
            height: parent.height
            moment: root.moment
        }
        AttractPlate {
            id: above
            width: parent.width
            height: parent.height
            moment: root.moment
            onReadyChanged: if (ready && x > 0) arrival.restart()
        }
        NumberAnimation {
            id: arrival
            target: above
            property: "x"
            to: 0
            duration: 700
            easing.type: Easing.OutExpo
        }
    }
    Picture {
        visible: Theme.highContrast
        x: parent.width - width
        y: parent.height - height
        width: Math.min(parent.height * 0.85, parent.width * 0.6)
        height: width
        fillMode: Image.PreserveAspectFit
        verticalAlignment: Image.AlignBottom
        source: visible ? Theme.art("portrait-trotsky-cutout") : ""
    }
    Shape {
        visible: !Theme.highContrast
        anchors.fill: parent
        preferredRendererType: Shape.GeometryRenderer
        ShapePath {
            fillColor: Theme.ground
            strokeWidth: -1
            PathPolyline {
                path: root.strip(root.band - 1, 2 * root.width)
            }
        }
        ShapePath {
            fillColor: Theme.red
            strokeWidth: -1
            PathPolyline {
                path: root.strip(0, root.band)
            }
        }
    }
}

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A flat quadrilateral: the item's box with its edges moved sideways. Offsets are pixels, positive to the right.
Shape {
    id: root

    property color color: Theme.ink
    property real topLeft: 0
    property real topRight: 0
    property real bottomLeft: 0
    property real bottomRight: 0

    preferredRendererType: Shape.GeometryRenderer
    ShapePath {
        fillColor: root.color
        strokeColor: "transparent"
        strokeWidth: -1
        startX: root.topLeft
        startY: 0
        PathLine {
            x: root.width + root.topRight
            y: 0
        }
        PathLine {
            x: root.width + root.bottomRight
            y: root.height
        }
        PathLine {
            x: root.bottomLeft
            y: root.height
        }
    }
}

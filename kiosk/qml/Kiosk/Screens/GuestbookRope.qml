import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A rope along the wall, from edge to edge.
Shape {
    id: root

    height: Theme.px(24)
    preferredRendererType: Shape.CurveRenderer
    ShapePath {
        strokeWidth: Theme.px(6)
        strokeColor: Theme.edge
        fillColor: "transparent"
        startX: 0
        startY: 0
        PathQuad {
            x: root.width / 2
            y: 0
            controlX: root.width / 4
            controlY: root.height
        }
        PathQuad {
            x: root.width
            y: 0
            controlX: root.width * 3 / 4
            controlY: root.height
        }
    }
}

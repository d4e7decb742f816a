import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Portrait: the text's sheet cuts the drawing on a slant, with a red line along the cut.
Shape {
    id: root

    property color ground: Theme.bone
    readonly property real line: Theme.px(14)

    preferredRendererType: Shape.GeometryRenderer
    ShapePath {
        fillColor: Theme.red
        strokeWidth: -1
        startX: 0
        startY: root.height - root.line
        PathLine {
            x: root.width
            y: 0
        }
        PathLine {
            x: root.width
            y: root.height
        }
        PathLine {
            x: 0
            y: root.height
        }
    }
    ShapePath {
        fillColor: root.ground
        strokeWidth: -1
        startX: 0
        startY: root.height
        PathLine {
            x: root.width
            y: root.line
        }
        PathLine {
            x: root.width
            y: root.height
        }
    }
}

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The dashed line round a button that cannot be used just now.
Shape {
    id: root

    property color color: Theme.rule
    readonly property real inset: Theme.line / 2

    preferredRendererType: Shape.GeometryRenderer
    ShapePath {
        strokeColor: root.color
        strokeWidth: Theme.line * 0.75
        strokeStyle: ShapePath.DashLine
        dashPattern: [3, 3]
        capStyle: ShapePath.FlatCap
        joinStyle: ShapePath.MiterJoin
        fillColor: "transparent"
        PathRectangle {
            x: root.inset
            y: root.inset
            width: Math.max(0, root.width - 2 * root.inset)
            height: Math.max(0, root.height - 2 * root.inset)
        }
    }
}

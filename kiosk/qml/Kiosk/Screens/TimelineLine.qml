import QtQuick
import QtQuick.Shapes

// A line on the map, as thick at every scale; `dashes` in thicknesses, none for a whole one.
Shape {
    id: root

    property alias path: svg.path
    property color color
    property real thickness: 1
    property list<real> dashes
    property rect seen: Qt.rect(-1e6, -1e6, 2e6, 2e6) // what is shown of the place that it lies in, in its units
    readonly property real west: x + boundingRect.x
    readonly property real north: y + boundingRect.y

    // Qt's software renderer paints a Shape that is clipped away as if it were not clipped.
    opacity: west < seen.right && west + boundingRect.width > seen.left && north < seen.bottom && north + boundingRect.height > seen.top ? 1 : 0
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: "transparent"
        strokeColor: root.color
        strokeWidth: root.thickness
        cosmeticStroke: true
        strokeStyle: root.dashes.length > 0 ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: root.dashes.length > 0 ? root.dashes : [1, 0]
        joinStyle: ShapePath.MiterJoin
        capStyle: ShapePath.FlatCap
        PathSvg {
            id: svg
        }
    }
}

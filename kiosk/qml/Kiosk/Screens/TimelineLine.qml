import QtQuick
import QtQuick.Shapes

// A line on the map, as thick at every scale; `dashes` in thicknesses, none for a whole one.
Shape {
    id: root

    property alias path: svg.path
    property color color
    property real thickness: 1
    property list<real> dashes

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

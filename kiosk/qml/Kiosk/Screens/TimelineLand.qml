import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The land, made once and moved by the map; `shift` is its off-register copy, in map units.
Item {
    id: root

    property string coarse
    property string fine
    property bool near: false
    property real shift: 0

    Shape {
        visible: Theme.copied
        x: root.shift
        y: root.shift
        preferredRendererType: Shape.CurveRenderer
        Coast {
            fillColor: Theme.deep
            path: root.coarse
        }
    }
    Shape {
        visible: !root.near
        preferredRendererType: Shape.CurveRenderer
        Coast {
            path: root.coarse
        }
    }
    Shape {
        visible: root.near
        preferredRendererType: Shape.CurveRenderer
        Coast {
            path: root.fine
        }
    }

    component Coast: ShapePath {
        property alias path: svg.path

        fillColor: Theme.land
        fillRule: ShapePath.OddEvenFill
        strokeColor: Theme.coast
        strokeWidth: Theme.framed ? Theme.hairline : -1
        cosmeticStroke: true
        PathSvg {
            id: svg
        }
    }
}

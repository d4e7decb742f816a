import QtQuick
import QtQuick.Shapes
import Kiosk.Backend
import Kiosk.Theme

// The way on the map: to come faint, travelled red, the present leg marigold; each on an ink copy.
Item {
    id: root

    required property TimelineWayViewModel way
    property real mapScale: 1

    Shape {
        preferredRendererType: Shape.CurveRenderer
        opacity: Theme.highContrast ? 1 : 0.55
        Leg {
            path: root.way.futurePath
            strokeColor: Theme.highContrast ? Theme.edge : Theme.ink3
            strokeWidth: Theme.hairline
        }
    }
    Shape {
        visible: !Theme.highContrast
        x: Theme.px(3) / root.mapScale
        y: Theme.px(4) / root.mapScale
        preferredRendererType: Shape.CurveRenderer
        Leg {
            path: root.way.pastPath
            strokeColor: Theme.ink
            strokeWidth: Theme.px(6)
        }
    }
    Shape {
        preferredRendererType: Shape.CurveRenderer
        Leg {
            path: root.way.pastPath
            strokeColor: Theme.red
            strokeWidth: Theme.px(6)
        }
    }
    Shape {
        x: Theme.highContrast ? 0 : Theme.px(5) / root.mapScale
        y: Theme.highContrast ? 0 : Theme.px(6) / root.mapScale
        preferredRendererType: Shape.CurveRenderer
        Leg {
            path: root.way.presentPath
            strokeColor: Theme.ink
            strokeWidth: Theme.highContrast ? Theme.px(20) : Theme.px(13)
            trim.end: root.way.progress
        }
    }
    Shape {
        preferredRendererType: Shape.CurveRenderer
        Leg {
            path: root.way.presentPath
            strokeColor: Theme.marigold
            strokeWidth: Theme.px(12)
            trim.end: root.way.progress
        }
    }

    component Leg: ShapePath {
        property alias path: svg.path

        fillColor: "transparent"
        cosmeticStroke: true
        joinStyle: ShapePath.MiterJoin
        capStyle: ShapePath.FlatCap
        PathSvg {
            id: svg
        }
    }
}

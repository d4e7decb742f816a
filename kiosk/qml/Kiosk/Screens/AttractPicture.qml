pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The picture side of attract: one drawing slides in over the last; the words' ground and a red band cut it off on the
// slant.
Item {
    id: root

    required property DrawingsModel drawings
    required property MomentViewModel moment
    property bool awake: true
    property int turn: 0
    // The face stands first.
    readonly property int count: plates.count + 1
    readonly property int shown: turn % count
    readonly property AttractPlate plate: plates.itemAt(shown - 1) as AttractPlate
    readonly property bool isDark: plate !== null && plate.isDark && Theme.pictured
    // Where the picture starts; the cut leans over it.
    readonly property real leftEdge: Theme.portrait ? 0 : Math.round(width * 0.445)
    readonly property real upperEdge: Theme.portrait ? Math.round(height * 0.46) : 0
    readonly property real band: Theme.px(Theme.portrait ? 90 : 170)
    readonly property real lean: Theme.portrait ? Theme.slant * width : 0.2 * height

    // Corners of a strip along the cut, from `near` to `far` of it, away from the picture.
    function strip(near: real, far: real): var {
        if (Theme.portrait)
            return [Qt.point(0, upperEdge + lean - far), Qt.point(width, upperEdge - far), Qt.point(width, upperEdge - near), Qt.point(0, upperEdge + lean - near)];
        return [Qt.point(leftEdge + lean - far, 0), Qt.point(leftEdge + lean - near, 0), Qt.point(leftEdge - near, height), Qt.point(leftEdge - far, height)];
    }

    clip: true

    Item {
        visible: Theme.pictured
        x: root.leftEdge
        y: root.upperEdge
        width: root.width - x
        height: root.height - y

        Plate {
            place: 0
            source: ""
            isMoment: false
            isDark: false
        }
        Repeater {
            id: plates
            model: root.drawings
            delegate: Plate {
                required property int index

                place: index + 1
            }
        }
        AttractMoment {
            z: 2
            x: Theme.portrait ? 0 : root.lean
            y: Theme.portrait ? Math.round(parent.height * 0.14) : Theme.px(116)
            width: parent.width - x
            height: parent.height - y
            moment: root.moment
            playing: root.plate !== null && root.plate.isMoment && root.awake && Theme.plays
        }
    }
    Picture {
        visible: !Theme.pictured
        x: parent.width - width - Theme.px(20)
        y: parent.height - 0.85 * height
        width: Math.round(Theme.portrait ? parent.width * 0.72 : Math.min(parent.height * 0.98, parent.width * 0.46))
        height: Math.round(width * 1.1)
        fillMode: Image.PreserveAspectFit
        source: visible ? Theme.art("portrait-trotsky-cutout") : ""
    }
    Shape {
        visible: Theme.pictured
        anchors.fill: parent
        preferredRendererType: Shape.GeometryRenderer
        ShapePath {
            fillColor: root.isDark ? Theme.ink : Theme.ground
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

    PaperGrain {
        visible: Theme.ornate && !root.isDark
        room: Theme.portrait ? root.width : root.leftEdge - root.band
        height: Theme.portrait ? root.upperEdge - root.band : root.height
    }

    component Plate: AttractPlate {
        required property int place

        width: parent ? parent.width : 0
        height: parent ? parent.height : 0
        awake: root.awake
        cut: Theme.portrait ? 0 : root.lean
        current: root.shown === place
        leaving: root.turn > 0 && (root.shown + root.count - 1) % root.count === place
        coming: (root.shown + 1) % root.count === place
    }
}

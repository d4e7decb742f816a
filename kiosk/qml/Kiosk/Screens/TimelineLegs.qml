pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The present leg in marigold, and red those done that the sheet does not have yet, each on an ink copy. The mode of
// travel has its own line: by sea whole, by rail with sleepers, by land in dashes; while the map moves all are whole,
// which costs half.
Item {
    id: root

    required property TimelineWayViewModel way
    property real mapScale: 1
    property bool resting: true
    property rect seen // what the map shows, in its units

    Ways {
        land: root.way.pastLand
        rail: root.way.pastRail
        sea: root.way.pastSea
        color: Theme.red
        sleepers: Theme.onWay
        thickness: Theme.px(7)
        copied: Theme.copied
    }
    Ways {
        land: root.way.presentLand
        rail: root.way.presentRail
        sea: root.way.presentSea
        color: Theme.marigold
        sleepers: Theme.ink
        thickness: Theme.px(12)
        copied: true
    }

    component Ways: Item {
        id: ways

        property string land
        property string rail
        property string sea
        property color color
        property color sleepers
        property real thickness
        property bool copied
        readonly property real shift: Theme.copied ? ways.thickness * 0.45 / root.mapScale : 0
        readonly property real under: Theme.copied ? ways.thickness : ways.thickness * 1.7

        TimelineLine {
            visible: ways.copied
            x: ways.shift
            y: ways.shift * 1.2
            path: ways.rail + ways.sea
            color: Theme.ink
            thickness: ways.under
            seen: root.seen
        }
        TimelineLine {
            path: ways.rail + ways.sea
            color: ways.color
            thickness: ways.thickness
            seen: root.seen
        }
        TimelineLine {
            visible: root.resting && ways.rail !== ""
            path: ways.rail
            color: ways.sleepers
            thickness: ways.thickness * 0.4
            seen: root.seen
            dashes: [4, 4]
        }
        TimelineLine {
            path: ways.land
            color: ways.color
            thickness: ways.thickness
            seen: root.seen
            dashes: root.resting ? [2, 1] : []
        }
    }
}

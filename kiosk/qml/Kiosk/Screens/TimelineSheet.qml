pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The picture of land and way, moved by the map. It comes a moment after it is asked for; until then the one before
// stays, over the whole map in small.
Item {
    id: root

    required property TimelineSheetViewModel sheet
    required property real unit // pixels a map unit
    readonly property list<color> colours: [Theme.cobalt, Theme.land, Theme.coast, Theme.copied ? Theme.deep : "transparent", Qt.alpha(Theme.quiet, Theme.toCome), Theme.red, Theme.onWay, Theme.copied ? Theme.ink : "transparent"]
    readonly property list<real> lengths: [Theme.hairline, Theme.px(7), Theme.px(6), Screen.devicePixelRatio]

    function dress(): void {
        sheet.dress(...colours, ...lengths);
    }

    // Once, however many of them change.
    onColoursChanged: Qt.callLater(dress)
    onLengthsChanged: Qt.callLater(dress)
    Component.onCompleted: dress()

    Part {
        area: root.sheet.world
        source: root.sheet.worldSource
    }
    Part {
        area: root.sheet.shown
        source: root.sheet.source
        retainWhileLoading: true
        onStatusChanged: if (status === Image.Ready || status === Image.Error) root.sheet.arrive()
    }

    component Part: Image {
        required property rect area // map units

        x: Math.round(area.x * root.unit)
        y: Math.round(area.y * root.unit)
        width: Math.round(area.width * root.unit)
        height: Math.round(area.height * root.unit)
        asynchronous: true
        cache: false
    }
}

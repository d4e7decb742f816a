pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One screen of the stage: made when first wanted or in a quiet moment, kept, and shown when it is its turn.
// It comes in from where the finger was.
Loader {
    id: root

    property bool current: false
    property bool warm: false
    property point finger // from the window's middle: -1 to 1 each way

    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    active: current || warm || item !== null
    asynchronous: !current
    visible: current
    enabled: current
    onCurrentChanged: if (current) arrival.restart()

    ParallelAnimation {
        id: arrival
        Glide {
            property: "x"
            from: root.finger.x * Theme.travel
        }
        Glide {
            property: "y"
            from: root.finger.y * Theme.travel
        }
    }

    component Glide: NumberAnimation {
        target: root
        to: 0
        duration: Theme.pageTime
        easing.type: Easing.OutCubic
    }
}

import QtQuick
import Kiosk.Theme

// One screen of the stage: made when first wanted or in a quiet moment, kept, and shown when it is its turn.
// It comes in from the side that the finger was on.
Loader {
    id: root

    property bool current: false
    property bool warm: false
    property real fingerSide: 1 // -1 left, 1 right

    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    active: current || warm || item !== null
    asynchronous: !current
    visible: current
    enabled: current
    onCurrentChanged: if (current && Theme.motion) arrival.restart()

    NumberAnimation {
        id: arrival
        target: root
        property: "x"
        from: root.fingerSide * Theme.px(96)
        to: 0
        duration: Theme.pageTime
        easing.type: Easing.OutCubic
    }
}

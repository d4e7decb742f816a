import QtQuick
import Kiosk.Theme

// A sheet that is turned comes in from the side that it was turned from. `place` counts the pages; what is touched
// meanwhile answers where it is seen.
Translate {
    id: root

    property int place: 0
    property bool shown: false
    property int last: 0
    readonly property NumberAnimation glide: NumberAnimation {
        target: root
        property: "x"
        to: 0
        duration: Theme.pageTime
        easing.type: Easing.OutCubic
    }

    Component.onCompleted: last = place
    onPlaceChanged: {
        glide.stop();
        x = shown ? Math.sign(place - last) * Theme.travel : 0;
        last = place;
        if (x !== 0)
            glide.start();
    }
}

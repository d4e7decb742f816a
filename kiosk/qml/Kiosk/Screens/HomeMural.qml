import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The mural against the right edge, whole in height; on a low stage as large as shows the face down to its glasses. Where
// it starts lower (portrait) its bands are drawn on upwards.
Item {
    id: root

    property real drawnFrom: 0
    // The drawing is 1920 wide; its red band starts at 1120 and leans 420 over 640; 600 of its 640 lines are shown.
    readonly property real drawn: Math.max((height - drawnFrom) / 600, Theme.portrait ? 0.75 * width / 1920 : Math.min(0.8 * width / 1920, height / 330))
    readonly property real above: Theme.portrait ? 0 : Math.min(45 * drawn, 600 * drawn - height) // cut off over the hair
    readonly property real leftEdge: Theme.portrait ? Math.max(width * 0.34 - 1200 * drawn, width - 1920 * drawn) : width - 1920 * drawn
    readonly property real bandWidth: 60 * drawn
    readonly property real lean: 420 / 640

    function bandLeft(y: real): real {
        return leftEdge + 1120 * drawn - lean * (y - drawnFrom + above);
    }

    clip: true

    Slant {
        visible: root.drawnFrom > 0
        x: root.bandLeft(root.drawnFrom)
        width: root.width - x
        height: root.drawnFrom + 1
        topLeft: root.lean * root.drawnFrom
        color: Theme.marigold
    }
    Slant {
        visible: root.drawnFrom > 0
        x: root.bandLeft(root.drawnFrom)
        width: root.bandWidth
        height: root.drawnFrom + 1
        topLeft: root.lean * root.drawnFrom
        topRight: root.lean * root.drawnFrom
        color: Theme.red
    }
    Image {
        x: root.leftEdge
        y: root.drawnFrom - root.above
        width: Math.round(1920 * root.drawn)
        height: Math.round(640 * root.drawn)
        sourceSize: Qt.size(width, height)
        source: root.visible && height > 0 ? Theme.art("mural-home") : ""
        Accessible.ignored: true
    }
}

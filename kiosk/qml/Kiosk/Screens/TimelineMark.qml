import QtQuick
import Kiosk.Theme

// The sign of a kind of event: its own shape and its own colour. -1 is several kinds together.
Image {
    id: root

    property int kind: -1
    property bool lit: false // stands on the "selected" colour
    readonly property string shape: kind < 0 ? "M6 20H44V58H6ZM18 6H58V46H52V12H18Z" : [
        "M32 5L59 28V59H5V28Z",
        "M32 3L61 32L32 61L3 32Z",
        "M5 7H30L58 32L30 57H5L31 32Z",
        "M4 9H60L32 60Z",
        "M5 5H59V59H5ZM21 21V43H43V21Z",
        "M32 3L40 23L61 24L45 37L50 58L32 46L14 58L19 37L3 24L24 23Z",
        "M32 2L39 19L55 9L46 26L62 32L46 38L55 55L39 45L32 62L25 45L9 55L18 38L2 32L18 26L9 9L25 19Z",
        "M19 4H45V44H56V60H8V44H19Z"
    ][kind]
    readonly property color ink: lit ? Theme.onSelected : Theme.onGround
    readonly property color fill: Theme.kinds[kind] ?? ink

    sourceSize: Qt.size(width, height)
    source: "data:image/svg+xml;utf8," + encodeURIComponent("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'><path fill-rule='evenodd' fill='" + fill + "' stroke='" + ink + "' stroke-width='3' d='" + shape + "'/></svg>")
}

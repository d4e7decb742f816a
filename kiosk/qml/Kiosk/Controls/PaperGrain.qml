import QtQuick
import Kiosk.Theme

// The flecks of the paper, on title zones only: whole tiles across the room, so that nothing cuts them off on the slant.
Image {
    property real room: 0
    readonly property real tile: Theme.px(320)

    visible: Theme.ornate
    width: Math.max(0, Math.floor(room / tile) * tile)
    fillMode: Image.Tile
    horizontalAlignment: Image.AlignLeft
    verticalAlignment: Image.AlignTop
    sourceSize: Qt.size(tile, tile)
    source: visible ? Theme.art("paper-tile") : ""
    Accessible.ignored: true
}

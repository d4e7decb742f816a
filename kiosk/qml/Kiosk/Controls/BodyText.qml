import QtQuick
import Kiosk.Theme

// Running text: the reading face, ragged right, at the visitor's text size.
Text {
    property real size: 37 // design units

    font.family: Theme.textFamily
    font.weight: Theme.weight
    font.pixelSize: Theme.text(size)
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * Theme.leading)
    color: Theme.onGround
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    renderType: Text.QtRendering
}

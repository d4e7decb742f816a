import QtQuick
import Kiosk.Theme

// One line of the poster face. Place it by its baseline: `y: B - baselineOffset` or anchors.baseline.
Text {
    property real size: 92 // design units

    font.family: Theme.displayFamily
    font.weight: Font.Black
    font.pixelSize: Theme.display(size)
    color: Theme.onGround
    textFormat: Text.PlainText
    renderType: Text.QtRendering
}

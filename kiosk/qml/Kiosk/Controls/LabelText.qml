import QtQuick
import Kiosk.Theme

// Labels, captions, kickers: the interface's face.
Text {
    property real size: 32 // design units
    property int weight: Font.DemiBold

    font.family: Theme.uiFamily
    font.weight: weight
    font.pixelSize: Theme.ui(size)
    color: Theme.onGround
    textFormat: Text.PlainText
    renderType: Text.QtRendering
}

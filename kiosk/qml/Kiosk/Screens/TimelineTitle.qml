import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The screen's title on ink, its lower edge cut.
Rectangle {
    id: root

    property alias text: label.text

    implicitWidth: label.implicitWidth + 2 * label.x
    color: Theme.ink
    border.width: Theme.fineFrame
    border.color: Theme.edge

    DisplayText {
        id: label
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * x
        size: root.height > Theme.px(100) ? 84 : 68
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallest
        color: Theme.bone
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    TeethRow {
        visible: Theme.ornate
        anchors.top: parent.bottom
        width: parent.width
        hanging: true
    }
}

import QtQuick
import Kiosk.Theme

// An icon and a word, in the middle of a button; long words wrap, then shrink, and are never cut.
Item {
    id: root

    property string text
    property url iconSource
    property real size: 38
    property bool big: false
    property color color: Theme.ink
    property real shift: 0
    readonly property bool hasIcon: iconSource.toString() !== ""

    implicitWidth: row.spacing + (hasIcon ? icon.width : 0) + word.implicitWidth
    implicitHeight: row.implicitHeight

    Row {
        id: row
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: root.shift
        anchors.verticalCenterOffset: root.shift
        spacing: root.hasIcon && root.text !== "" ? Theme.px(20) : 0

        Image {
            id: icon
            visible: root.hasIcon
            anchors.verticalCenter: parent.verticalCenter
            source: root.iconSource
            width: Math.max(Theme.px(56), Theme.mm(8))
            height: width
            sourceSize: Qt.size(width, height)
        }
        Text {
            id: word
            visible: root.text !== ""
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: (root.big ? 0.05 * (lineCount - 1) : 0.02) * font.pixelSize // Qt sets close lines too high
            width: Math.min(implicitWidth, root.width - row.spacing - (root.hasIcon ? icon.width : 2 * Theme.px(8)))
            text: root.text
            color: root.color
            font.family: root.big ? Theme.displayFamily : Theme.uiFamily
            font.weight: root.big ? Font.Black : Font.DemiBold
            font.pixelSize: root.big ? Theme.display(root.size) : Theme.ui(root.size)
            horizontalAlignment: root.hasIcon ? Text.AlignLeft : Text.AlignHCenter
            wrapMode: Text.WordWrap
            maximumLineCount: text.includes("\n") ? 9 : 2 // lines that are cut off would not count in implicitWidth
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.smallest
            height: Math.min(implicitHeight, root.height)
            verticalAlignment: Text.AlignVCenter
            lineHeight: root.big ? 0.76 : 0.85
            textFormat: Text.PlainText
        }
    }
}

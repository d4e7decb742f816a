import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A section's number, when and where, and its title on one or two lines.
Item {
    id: root

    property int number: 1
    property string kicker
    property string title
    property bool onInk: false
    readonly property bool dark: onInk || Theme.highContrast

    implicitHeight: headline.y + headline.height

    DisplayText {
        id: figure
        y: Theme.px(-8)
        text: root.number
        size: 116
        color: root.dark ? Theme.marigold : Theme.oxide
        Accessible.ignored: true
    }
    LabelText {
        anchors.left: figure.right
        anchors.leftMargin: Theme.px(40)
        anchors.right: parent.right
        anchors.verticalCenter: figure.verticalCenter
        anchors.verticalCenterOffset: -Theme.px(2)
        text: root.kicker
        size: 34
        color: root.dark ? Theme.bone : Theme.ink
        wrapMode: Text.WordWrap
        maximumLineCount: 2
    }
    DisplayText {
        id: headline
        y: figure.y + figure.height - Theme.px(26)
        width: parent.width
        text: root.title
        size: 118
        color: root.dark ? Theme.bone : Theme.ink
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        lineHeight: 0.82
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.display(60)
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}

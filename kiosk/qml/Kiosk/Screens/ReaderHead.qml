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

    implicitHeight: headline.y + headline.implicitHeight + headline.depth

    DisplayText {
        id: figure
        y: Theme.px(96) - baselineOffset
        text: root.number
        size: 150
        color: root.onInk ? Theme.accentOnDark : Theme.accent
        Accessible.ignored: true
    }
    LabelText {
        id: when
        anchors.left: figure.right
        anchors.leftMargin: Theme.px(40)
        anchors.right: parent.right
        y: figure.y + figure.baselineOffset - (figure.font.pixelSize * Theme.displayCap + height) / 2
        text: root.kicker
        size: 34
        color: root.onInk ? Theme.onDark : Theme.onGround
        wrapMode: Text.WordWrap
        maximumLineCount: 2
    }
    Headline {
        id: headline
        y: Math.max(figure.y + figure.baselineOffset + Theme.px(44), when.y + when.height + Theme.px(12))
        room: root.width
        // One line wherever it can be, so that the section keeps its page.
        tallest: Theme.px(Theme.portrait ? 190 : 96)
        text: root.title
        size: Theme.portrait ? 132 : 128
        color: root.onInk ? Theme.onDark : Theme.onGround
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One question of the Aa sheet: an icon and its name over a rule, the choices under it; or all in one line.
Item {
    id: root

    default property alias choices: choiceGrid.data
    property string title
    property string iconName
    property string note // under the choices, where there is room
    property bool sample: false // the note shows the size of text
    property bool inLine: false
    property bool tight: false // choices side by side even in a column
    property real choiceHeight: Theme.hit(110)
    readonly property int count: Math.max(1, [...choiceGrid.visibleChildren].filter(each => !(each instanceof Repeater)).length)
    readonly property bool sideBySide: inLine || tight
    readonly property real choiceWidth: sideBySide ? (choiceGrid.width - (count - 1) * choiceGrid.columnSpacing) / count : choiceGrid.width

    implicitHeight: inLine ? choiceHeight : choiceGrid.y + choiceGrid.height + (note === "" ? 0 : (sample ? example.height : hint.height) + Theme.px(20))

    Image {
        id: icon
        y: root.inLine ? (root.choiceHeight - height) / 2 : 0
        width: Math.max(Theme.px(52), Theme.mm(7))
        height: width
        sourceSize: Qt.size(width, height)
        source: Theme.icon(root.iconName, Theme.onGround)
    }
    LabelText {
        id: name
        x: icon.width + Theme.px(18)
        y: icon.y + (icon.height - height) * (height > icon.height ? 1 : 0.5) // two lines stand on the rule
        width: (root.inLine ? choiceGrid.x - Theme.px(16) : root.width) - x
        text: root.title
        size: 36
        wrapMode: Text.WordWrap
        lineHeight: 0.92
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Rectangle {
        visible: !root.inLine
        y: icon.height + Theme.px(12)
        width: parent.width
        height: Theme.line
        color: Theme.edge
    }
    Grid {
        id: choiceGrid
        x: root.inLine ? Math.round(root.width * 0.33) : 0
        y: root.inLine ? 0 : icon.height + Theme.px(32)
        width: root.width - x
        columns: root.sideBySide ? 3 : 1
        columnSpacing: Theme.px(8)
        rowSpacing: Theme.px(12)
    }
    BodyText {
        id: example
        visible: root.note !== "" && root.sample
        y: choiceGrid.y + choiceGrid.height + Theme.px(20)
        width: root.width
        text: root.note
        Accessible.ignored: true
    }
    LabelText {
        id: hint
        visible: root.note !== "" && !root.sample
        y: choiceGrid.y + choiceGrid.height + Theme.px(20)
        width: root.width
        text: root.note
        size: 30
        weight: Font.Medium
        wrapMode: Text.WordWrap
    }
}

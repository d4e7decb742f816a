import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One question of the Aa sheet: an icon, its name, a rule, and the choices under it.
Column {
    id: root

    default property alias choices: choices.data
    property string title
    property string iconName

    spacing: Theme.px(12)
    Row {
        spacing: Theme.px(18)
        Image {
            width: Math.max(Theme.px(48), Theme.mm(6))
            height: width
            sourceSize: Qt.size(width, height)
            source: Theme.icon(root.iconName, Theme.highContrast)
        }
        LabelText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - Theme.px(70))
            text: root.title
            size: 36
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallest
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.edge
    }
    Column {
        id: choices
        width: parent.width
        spacing: Theme.px(10)
    }
}

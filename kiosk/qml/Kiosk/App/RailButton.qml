import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A slot of the rail: an icon, a word, or both, side by side or one over the other. `primary` is the one marigold
// thing; `lit` has a bar under it. A word that a narrow slot has no room for gives way to its icon.
T.AbstractButton {
    id: root

    property string iconName
    property bool iconAfter: false
    property bool primary: false
    property bool lit: false
    property bool divided: false
    property bool showLabel: true
    property bool stacked: false
    property bool either: false // the word or the icon, not both
    readonly property bool filled: (primary && enabled) || checked
    readonly property color face: down ? Theme.bone : filled ? Theme.marigold : Theme.ink
    readonly property color wordColor: !enabled ? Theme.disabledOnDark : down ? Theme.ink : filled ? Theme.onSelected : lit ? Theme.marigold : Theme.bone
    readonly property bool hasWord: showLabel && text !== "" && (!(stacked || either) || word.implicitWidth <= width - Theme.px(8))

    implicitHeight: Theme.railHeight
    implicitWidth: Math.max(Theme.hit(120), content.implicitWidth + Theme.px(68))
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: root.face
        Rectangle {
            visible: root.divided && !root.down
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.hairline
            height: parent.height * 0.63
            color: Theme.rule
        }
        Rectangle {
            visible: root.lit && !root.down
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(root.stacked ? 6 : 16)
            width: Math.max(content.width, Theme.px(60)) + Theme.px(20)
            height: Theme.px(8)
            color: Theme.marigold
        }
        FocusRing {
            shown: root.visualFocus
            onDark: !root.filled
            inside: true
        }
    }
    contentItem: Item {
        Grid {
            id: content
            anchors.centerIn: parent
            columns: root.stacked ? 1 : 2
            columnSpacing: root.either || !root.showLabel || root.text === "" || root.iconName === "" ? 0 : Theme.px(18) // Grid counts it beside one thing too
            rowSpacing: Theme.px(2)
            layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter
            Image {
                visible: root.iconName !== "" && !(root.either && root.hasWord)
                width: Math.max(Theme.px(root.stacked ? 48 : 56), Theme.mm(7))
                height: width
                sourceSize: Qt.size(width, height)
                source: Theme.icon(root.iconName, root.wordColor)
            }
            LabelText {
                id: word
                visible: root.hasWord
                text: root.text
                size: root.stacked ? 28 : 32
                color: root.wordColor
                // The rail keeps its place and size whatever the text size.
                font.pixelSize: Math.round(Math.max(size * Theme.unit, Theme.smallest))
            }
        }
    }
}

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A door of home: a slanted slab (landscape) or a band (portrait) with its name, what is behind it and a drawing.
T.AbstractButton {
    id: root

    property string words
    property string note
    property string picture
    property string iconName
    property color slab: Theme.cobalt
    property bool first: false
    property bool last: false
    readonly property real lean: Theme.portrait ? 0 : Theme.slant * height
    readonly property color wordColor: Theme.framed && down ? Theme.onPressed : slab === Theme.marigold ? Theme.ink : Theme.bone
    // On a small screen the drawing stands between name and note, where they leave it room.
    readonly property bool between: Theme.compact && !Theme.portrait
    readonly property bool pictured: Theme.pictured && (!Theme.compact || between && height - title.y - title.height - caption.height > Theme.px(200))
    readonly property real shift: down && !Theme.framed ? Theme.px(6) : 0
    // A drawing has air over it where the door is high; it may then reach up beside the title's last line.
    readonly property bool room: height > Theme.px(300)
    // Upright and low: name and note stand in one line. Asked of the sizes that they want, not of those that they get.
    readonly property bool oneLine: Theme.portrait && height < Math.min(Theme.display(76) * Theme.displayCap, height * 0.46) + caption.font.pixelSize * 1.2 + Theme.px(60)
    readonly property real edge: Theme.portrait ? Theme.margin : Theme.px(Theme.framed ? 44 : 70)

    text: words.replace("\n", " ")
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text + ". " + note
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Item {
        Slant {
            visible: !Theme.framed
            x: root.shift
            y: root.shift
            width: parent.width - (!Theme.portrait && !root.last ? Theme.px(6) : 0)
            height: parent.height - (Theme.portrait ? Theme.px(8) : 0)
            topLeft: root.first ? 0 : root.lean
            topRight: root.last ? 0 : root.lean
            color: root.slab
        }
        Rectangle {
            visible: Theme.framed
            anchors.fill: parent
            anchors.margins: Theme.px(12)
            color: root.down ? Theme.pressed : root.slab
            border.width: Theme.line
            border.color: Theme.edge
        }
        FocusRing {
            shown: root.visualFocus
            onDark: true
            inside: true
            anchors.margins: Theme.px(18)
            anchors.leftMargin: root.first ? Theme.px(18) : root.lean + Theme.px(10)
            border.color: Theme.framed ? Theme.focusOnDark : root.wordColor
        }
    }
    contentItem: Item {
        transform: Translate {
            x: root.shift
            y: root.shift
        }
        Headline {
            id: title
            x: root.edge
            y: Theme.portrait ? (parent.height - Theme.px(8) - height - (root.oneLine ? 0 : caption.height + Theme.px(14))) / 2 : Theme.px(Theme.compact ? 28 : 34)
            room: Theme.portrait ? parent.width * (root.pictured ? 0.68 : 1) - 2 * x - (root.oneLine ? caption.implicitWidth + Theme.gap + (sign.visible ? sign.width + Theme.gap : 0) : 0) : parent.width - x - (root.last || Theme.framed ? Theme.px(36) : Theme.px(14))
            tallest: parent.height * 0.46
            most: Theme.portrait ? 1 : 2
            size: Theme.portrait ? 76 : 80
            text: Theme.portrait || Theme.compact ? root.text : root.words.replace("\n", "|")
            color: root.wordColor
            Accessible.ignored: true
        }
        Image {
            id: drawing
            readonly property real beside: parent.width - Theme.px(22) - caption.x - caption.implicitWidth
            readonly property real headroom: Theme.portrait ? Theme.px(8) : root.between ? title.y + title.height + title.depth + Theme.px(8) : title.y + title.height - Theme.px(root.room ? 10 : -18)

            visible: root.pictured
            x: parent.width - width - (Theme.portrait ? Theme.px(48) : root.last ? Theme.px(28) : Theme.px(14))
            y: headroom
            width: Theme.portrait ? Theme.px(260) : root.between ? parent.width - root.lean - 2 * Theme.px(28) : Math.round(Math.max(0.42 * parent.width, Math.min(0.52 * parent.width, beside)))
            height: Math.round((root.between ? caption.y : parent.height) - headroom - (root.between ? Theme.px(4) : Theme.portrait ? Theme.px(14) : Theme.teethHeight * 0.6))
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Theme.portrait ? Image.AlignHCenter : Image.AlignRight
            verticalAlignment: Image.AlignBottom
            sourceSize: Qt.size(width, height)
            source: root.pictured ? Theme.art(root.picture) : ""
        }
        Image {
            id: sign
            visible: !Theme.pictured && !Theme.compact
            x: parent.width - width - Theme.px(44)
            y: Theme.portrait ? (parent.height - height) / 2 : parent.height - height - Theme.px(40)
            width: Math.max(Theme.px(84), Theme.mm(10))
            height: width
            sourceSize: Qt.size(width, height)
            source: visible ? Theme.icon(root.iconName, root.wordColor) : ""
        }
        LabelText {
            id: caption
            readonly property real rightEdge: drawing.visible && !root.between ? drawing.x + drawing.width - drawing.paintedWidth : sign.visible ? sign.x : parent.width

            visible: root.oneLine || Theme.portrait || y >= title.y + title.height + title.depth
            x: root.oneLine ? (drawing.visible ? drawing.x : sign.visible ? sign.x - Theme.gap : parent.width - root.edge) - implicitWidth : Theme.portrait || root.first || Theme.framed ? root.edge : Math.round(root.lean * Theme.px(90) / parent.height + Theme.px(26))
            y: root.oneLine ? title.y + title.capHeight - baselineOffset : Theme.portrait ? title.y + title.height + Theme.px(20) : parent.height - height - Theme.px(Theme.framed ? 36 : 34)
            width: root.oneLine ? implicitWidth : rightEdge - x - Theme.px(4)
            text: root.note
            color: root.wordColor
            wrapMode: root.oneLine ? Text.NoWrap : Text.WordWrap
            font.pixelSize: Theme.compact && !Theme.portrait ? Theme.smallest : Theme.ui(size)
            lineHeight: 0.95
        }
    }
}

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
    readonly property bool slanted: !Theme.portrait && !Theme.highContrast
    readonly property real lean: slanted ? Theme.slant * height : 0
    readonly property color wordColor: Theme.highContrast ? (down ? "#000000" : "#FFFFFF") : slab.hslLightness > 0.42 && slab.hslSaturation > 0.9 ? Theme.ink : Theme.bone
    readonly property bool pictured: !Theme.compact
    readonly property real shift: down && !Theme.highContrast ? Theme.px(6) : 0
    readonly property int titleSize: Theme.display(84)
    // The first baseline; in portrait the name and the note stand in the middle of the band.
    readonly property real firstLine: Theme.portrait ? height / 2 - Theme.px(4) : Theme.px(24) + titleSize * 0.68
    readonly property list<string> lines: Theme.portrait ? [words.replace("|", " ")] : words.split("|")

    text: words.replace("|", " ")
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text + ". " + note
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Item {
        Slant {
            visible: !Theme.highContrast
            x: root.shift
            y: root.shift
            width: parent.width - (root.slanted && !root.last ? Theme.px(6) : 0)
            height: parent.height - (Theme.portrait ? Theme.px(8) : 0)
            topLeft: root.first ? 0 : root.lean
            topRight: root.last ? 0 : root.lean
            color: root.slab
        }
        Rectangle {
            visible: Theme.highContrast
            anchors.fill: parent
            anchors.margins: Theme.px(10)
            color: root.down ? Theme.selected : "#000000"
            border.width: Theme.line
            border.color: "#FFFFFF"
        }
        FocusRing {
            shown: root.visualFocus
            onDark: true
            inside: true
            anchors.margins: Theme.px(18)
            anchors.leftMargin: root.first ? Theme.px(18) : root.lean + Theme.px(10)
            border.color: Theme.highContrast ? Theme.marigold : root.wordColor
        }
    }
    contentItem: Item {
        transform: Translate {
            x: root.shift
            y: root.shift
        }
        Item {
            visible: root.pictured
            x: Theme.portrait ? parent.width - width - Theme.px(40) : parent.width - width - Theme.px(root.last ? 24 : 10)
            y: parent.height - height - (Theme.portrait ? Theme.px(8) : Theme.teethHeight)
            width: Theme.portrait ? height * 1.2 : parent.width * 0.55
            height: Theme.portrait ? parent.height - Theme.px(16) : Math.min(parent.height * 0.62, Theme.px(224))
            Image {
                visible: !Theme.highContrast
                anchors.fill: parent
                fillMode: Image.PreserveAspectFit
                horizontalAlignment: Image.AlignRight
                verticalAlignment: Image.AlignBottom
                sourceSize: Qt.size(width, height)
                source: Theme.art(root.picture)
            }
            Image {
                visible: Theme.highContrast
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.px(30)
                width: Theme.px(84)
                height: width
                sourceSize: Qt.size(width, height)
                source: Theme.icon(root.iconName, true)
            }
        }
        Repeater {
            model: root.lines
            delegate: DisplayText {
                required property string modelData
                required property int index

                x: Theme.portrait ? Theme.margin : Theme.px(70)
                y: root.firstLine + index * root.titleSize * 0.82 - baselineOffset
                width: Math.min(implicitWidth, root.width * (Theme.portrait ? 0.7 : 1) - Theme.px(90))
                text: modelData
                font.pixelSize: root.titleSize
                color: root.wordColor
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.display(50)
            }
        }
        LabelText {
            id: caption
            x: Theme.portrait ? Theme.margin : Theme.px(root.first ? 70 : 40)
            y: Theme.portrait ? root.firstLine + Theme.px(16) : parent.height - height - Theme.px(38)
            width: root.pictured && !Theme.portrait ? parent.width * 0.47 - x + Theme.px(10) : parent.width - x - Theme.px(20)
            text: root.note
            color: root.wordColor
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallest
        }
    }
}

import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One sheet on the wall, a little askew: the visitor's words or drawing, clipped to it, and the name.
T.AbstractButton {
    id: root

    required property int index
    required property int entryId
    required property string name
    required property string message
    required property bool rightToLeft
    required property bool fromReaders
    required property string reply
    required property string drawing
    property real sheetWidth
    property real sheetHeight
    property real drop: 0

    readonly property string signer: name === "" ? qsTr("A visitor") : name
    readonly property color tone: fromReaders ? Theme.readersSheet : Theme.sheets[entryId % 3]
    readonly property real pad: Theme.px(30)

    objectName: "sheet"
    width: GridView.view ? GridView.view.cellWidth : sheetWidth
    height: sheetHeight + Theme.px(30)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, by %2").arg(message === "" ? qsTr("A drawing") : message).arg(signer)
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Item {
            x: Theme.px(10)
            y: Theme.px(18) + root.drop + (root.down ? Theme.px(5) : 0)
            width: root.sheetWidth
            height: root.sheetHeight
            rotation: Theme.lean * [-1.2, 0.9, -0.5, 1.3, -0.8][root.entryId % 5]

            GuestbookPaper {
                objectName: "paper"
                anchors.fill: parent
                color: root.tone
            }
            Rectangle {
                visible: picture.visible
                anchors.fill: picture
                color: Theme.drawingGround
            }
            DrawingItem {
                id: picture
                visible: root.drawing !== ""
                x: root.pad
                y: Theme.px(44)
                readonly property real room: (root.message === "" ? signature.y - y : (signature.y - y) / 2) - Theme.px(6)
                width: aspect > 0 ? Math.min(parent.width - 2 * root.pad, room / aspect) : 0
                height: width * aspect
                drawing: root.drawing
            }
            Text {
                readonly property real above: Theme.px(44) + (picture.visible ? picture.height + Theme.px(6) : 0)

                visible: root.message !== ""
                x: root.pad
                y: above
                width: parent.width - 2 * root.pad
                height: Math.max(lineHeight, signature.y - above)
                clip: true
                text: root.message
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                elide: Text.ElideRight
                maximumLineCount: Math.max(1, Math.floor((signature.y - above) / lineHeight))
                horizontalAlignment: root.rightToLeft ? Text.AlignRight : Text.AlignLeft
                font.family: Theme.textFamily
                font.weight: Theme.weight
                font.pixelSize: Theme.text(34)
                lineHeightMode: Text.FixedHeight
                lineHeight: Math.round(font.pixelSize * 1.36)
                color: Theme.onField
            }
            LabelText {
                id: signature
                x: root.pad
                y: parent.height - height - Theme.px(26)
                width: parent.width - 2 * root.pad
                size: 32
                text: root.signer
                horizontalAlignment: root.rightToLeft ? Text.AlignRight : Text.AlignLeft
                elide: Text.ElideRight
                maximumLineCount: 1
                color: root.tone === Theme.field ? Theme.accent : Theme.ink
            }
            Rectangle {
                visible: flag.text !== ""
                x: parent.width - width - Theme.px(16)
                y: parent.height - height * 0.4
                width: flag.implicitWidth + 2 * Theme.px(14)
                height: flag.implicitHeight + Theme.px(4)
                color: root.fromReaders ? Theme.onField : Theme.flag
                antialiasing: true
                LabelText {
                    id: flag
                    anchors.centerIn: parent
                    size: 26
                    color: Theme.onFlag
                    text: root.fromReaders ? (Theme.compact ? qsTr("Readers") : qsTr("The article’s readers")) : root.reply === "" ? "" : Theme.compact ? qsTr("Reply") : qsTr("Museum’s reply")
                }
            }
        }
        FocusRing {
            shown: root.visualFocus
            onDark: true
            inside: true
        }
    }
}

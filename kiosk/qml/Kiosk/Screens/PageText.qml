pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One page of running text, set by Python; every link is a control of its own over its words.
Item {
    id: root

    required property PagesViewModel viewModel
    property bool onInk: false
    property int size: Theme.text(Theme.reading)
    property int smaller: Theme.text(Theme.portrait ? 35 : 34)
    readonly property color wordColor: onInk ? Theme.onDark : Theme.onGround
    readonly property color linkColor: onInk ? Theme.accentOnDark : Theme.accent

    // A line longer than about seventy letters is hard to follow back.
    readonly property int columns: width > 36 * size ? 2 : 1

    function fit(): void {
        viewModel.setBody(width, height, size, smaller, Math.round(size * 0.7), columns, Theme.mm(15));
    }
    onWidthChanged: Qt.callLater(fit)
    onHeightChanged: Qt.callLater(fit)
    onSizeChanged: Qt.callLater(fit)
    Component.onCompleted: fit()

    Repeater {
        model: root.viewModel.slugs
        delegate: Item {
            id: slug

            required property string kind
            required property string markup
            required property string plain
            required property string mark
            required property int offset
            required property int indent
            required property int columnX
            readonly property bool quoted: kind === "quotation"

            x: columnX
            y: offset
            width: root.viewModel.column
            height: words.height
            Accessible.role: kind === "heading" ? Accessible.Heading : Accessible.Paragraph
            Accessible.name: plain

            Rectangle {
                visible: slug.kind === "aside" || slug.quoted
                width: Theme.px(10)
                height: words.height
                color: slug.quoted ? Theme.rubric : Theme.muted
            }
            Text {
                visible: slug.mark !== ""
                text: slug.mark
                font.family: Theme.uiFamily
                font.weight: Font.DemiBold
                font.pixelSize: slug.mark === "◆" ? root.viewModel.size * 0.5 : root.viewModel.size * 0.8
                height: root.viewModel.line
                verticalAlignment: Text.AlignVCenter
                color: root.linkColor
            }
            Text {
                id: words
                x: slug.indent
                width: slug.width - x
                text: slug.markup
                textFormat: Text.StyledText
                linkColor: root.linkColor
                color: root.wordColor
                font.family: Theme.textFamily
                font.weight: slug.kind === "heading" ? Font.Bold : Font.Medium
                font.italic: slug.quoted
                font.pixelSize: Math.max(1, root.viewModel.size)
                lineHeightMode: Text.FixedHeight
                lineHeight: root.viewModel.line
                wrapMode: Text.Wrap
                // Its links are controls of their own, below.
                Accessible.ignored: true
            }
        }
    }
    Repeater {
        model: root.viewModel.links
        delegate: T.AbstractButton {
            id: link

            required property string kind
            required property string target
            required property string words
            required property bool first
            required property rect box
            required property rect touch // at least 15 mm each way, away from links on the lines near it

            width: touch.width
            height: touch.height
            x: touch.x
            y: touch.y
            focusPolicy: first ? Qt.TabFocus : Qt.NoFocus
            Accessible.role: Accessible.Link
            Accessible.name: words
            Accessible.ignored: !first
            Accessible.onPressAction: click()
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: root.viewModel.follow(kind, target)

            background: Item {
                Rectangle {
                    x: link.box.x - link.x
                    y: link.box.y - link.y + link.box.height * 0.88
                    width: link.box.width
                    height: Math.max(Theme.px(link.down ? 8 : 4), 1)
                    color: root.linkColor
                    visible: link.down
                }
                FocusRing {
                    shown: link.visualFocus
                    onDark: root.onInk
                    anchors.margins: 0
                }
            }
        }
    }
}

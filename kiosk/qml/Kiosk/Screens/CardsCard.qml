import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One card: the code on a block of ink, what it leads to, and the address to type for those without a camera. Where its
// room is too low for all, the text goes first.
Rectangle {
    id: root

    required property string kind
    required property string url
    required property string title
    required property string text
    readonly property string name: {
        switch (kind) {
        case "article":
            return qsTr("The article");
        case "newsletter":
            return qsTr("The museum’s newsletter");
        case "donation":
            return qsTr("Support the museum");
        default:
            return title;
        }
    }
    property real most: 1e6 // the height there is
    property bool upright: false // the code over the words
    readonly property bool worded: text !== ""
    readonly property bool beside: upright && worded // the address, of the code
    property color tint: Theme.cobalt
    readonly property real pad: Theme.px(Theme.compact ? 18 : upright ? 22 : 26)
    // Without words the code is what there is to see; a standing card keeps the rest of its height for name and address.
    readonly property bool large: !worded && !Theme.compact && !Theme.reach
    readonly property real widest: upright && !worded ? width - 2 * pad : width * (large ? 0.44 : 0.36)
    readonly property real codeSide: Math.max(Theme.mm(30), Math.min(Theme.px(large ? (upright ? 540 : 400) : upright ? 220 : 280), widest, upright ? most * 0.62 : widest))
    readonly property real over: upright ? block.height + Theme.teethHeight : 0
    // The height that shows everything, the text small where it must be, and the one without the text.
    readonly property real least: heading.height + heading.depth + (beside ? 0 : address.implicitHeight) + 2 * pad
    readonly property real bare: over + Math.max(upright ? 0 : codeSide + 2 * pad, least + Theme.px(24))
    readonly property real roomy: Math.max(bare, over + least + words.implicitHeight + Theme.px(44))
    readonly property real close: Math.max(bare, over + least + smallWords.implicitHeight + Theme.px(44))
    readonly property real needed: !worded ? bare : roomy <= most ? roomy : close <= most ? close : bare

    color: Theme.field
    border.width: Theme.line
    border.color: Theme.edge
    Accessible.role: Accessible.Grouping
    Accessible.name: name + ". " + text

    Rectangle {
        id: block
        x: root.border.width
        y: x
        width: root.upright ? parent.width - 2 * x : root.codeSide + 2 * root.pad - x
        height: root.upright ? root.codeSide + 2 * root.pad - y : parent.height - 2 * y
        color: root.tint
    }
    TeethRow {
        visible: root.upright
        x: block.x
        y: block.y + block.height
        width: block.width
        hanging: true
        color: root.tint
    }
    QrCode {
        id: code
        x: root.upright && !root.worded ? Math.round((root.width - width) / 2) : root.pad
        y: root.upright ? root.pad : root.large ? (parent.height - height) / 2 : Math.max(root.pad, Math.min((parent.height - height) / 2, root.pad * 1.5))
        width: root.upright ? root.codeSide : Math.min(parent.height - 2 * root.pad, root.codeSide)
        height: width
        border.width: 0
        address: root.url
    }
    Item {
        id: column
        x: root.upright ? root.pad : code.x + root.codeSide + 2 * root.pad
        y: root.upright ? root.over + root.pad : root.large ? Math.max(root.pad, (parent.height - heading.height - heading.depth - Theme.px(14) - address.height) / 2) : root.pad * 1.4
        width: parent.width - x - root.pad
        height: parent.height - y - root.pad
        Headline {
            id: heading
            size: root.large && !root.upright ? 96 : 60
            most: root.large ? 3 : 2
            text: root.name
            color: Theme.onField
        }
        BodyText {
            id: words
            visible: root.worded && root.roomy <= root.most
            y: heading.y + heading.height + heading.depth + Theme.px(14)
            width: parent.width
            text: root.text
            size: 32
            lineHeight: Math.round(font.pixelSize * 1.34)
            color: Theme.onField
        }
        BodyText {
            id: smallWords
            visible: root.worded && !words.visible && root.close <= root.most
            y: words.y
            width: parent.width
            text: root.text
            font.pixelSize: Math.max(Theme.smallest, Theme.px(32))
            lineHeight: Math.round(font.pixelSize * 1.3)
            color: Theme.onField
        }
    }
    LabelText {
        id: address
        x: root.beside ? code.x + code.width + root.pad : column.x
        y: root.beside ? code.y + (code.height - height) / 2 : column.y + words.y + (words.visible ? words.height + Theme.px(16) : smallWords.visible ? smallWords.height + Theme.px(16) : 0)
        width: parent.width - x - root.pad
        font.pixelSize: Theme.compact ? Theme.smallest : Theme.ui(size)
        // It may break after each of its parts.
        text: root.url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "").replace(/([\/_.])/g, "$1\u200b")
        size: root.large ? 34 : 28
        weight: Font.Medium
        color: root.beside ? Theme.onDark : Theme.onField
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}

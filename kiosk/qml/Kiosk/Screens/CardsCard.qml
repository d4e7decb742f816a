import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One card: the code, what it leads to, and the address to type for those without a camera. Where its room is too low
// for all, the text goes first.
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
            return qsTr("The museum's newsletter");
        case "donation":
            return qsTr("Support the museum");
        default:
            return title;
        }
    }
    property real most: 1e6 // the height there is
    readonly property real pad: Theme.px(Theme.compact ? 18 : 26)
    readonly property real codeSide: Math.max(Theme.mm(30), Math.min(Theme.px(270), width * 0.36))
    // The height that shows everything, the text small where it must be, and the one without the text.
    readonly property real bare: Math.max(codeSide, heading.height + address.implicitHeight + Theme.px(24)) + 2 * pad
    readonly property real roomy: Math.max(bare, heading.height + words.implicitHeight + address.implicitHeight + Theme.px(44) + 2 * pad)
    readonly property real close: Math.max(bare, heading.height + smallWords.implicitHeight + address.implicitHeight + Theme.px(44) + 2 * pad)
    readonly property real needed: text === "" ? bare : roomy <= most ? roomy : close <= most ? close : bare

    color: Theme.field
    border.width: Theme.line
    border.color: Theme.edge
    Accessible.role: Accessible.Grouping
    Accessible.name: name + ". " + text

    QrCode {
        id: code
        x: root.pad
        y: Math.max(root.pad, Math.min((parent.height - height) / 2, root.pad * 1.5))
        width: Math.min(parent.height - 2 * root.pad, root.codeSide)
        height: width
        border.width: 0
        address: root.url
    }
    Item {
        id: column
        x: code.x + root.codeSide + root.pad
        y: code.y
        width: parent.width - x - root.pad
        height: parent.height - y - root.pad
        Headline {
            id: heading
            size: 60
            text: root.name
            color: Theme.onField
        }
        BodyText {
            id: words
            visible: root.text !== "" && root.roomy <= root.most
            y: heading.y + heading.height + Theme.px(22)
            width: parent.width
            text: root.text
            size: 32
            lineHeight: Math.round(font.pixelSize * 1.34)
            color: Theme.onField
        }
        BodyText {
            id: smallWords
            visible: root.text !== "" && !words.visible && root.close <= root.most
            y: words.y
            width: parent.width
            text: root.text
            font.pixelSize: Math.max(Theme.smallest, Theme.px(32))
            lineHeight: Math.round(font.pixelSize * 1.3)
            color: Theme.onField
        }
        LabelText {
            id: address
            y: words.y + (words.visible ? words.height + Theme.px(16) : smallWords.visible ? smallWords.height + Theme.px(16) : 0)
            width: parent.width
            // It may break after each part of the path.
            text: root.url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "").replace(/([\/_])/g, "$1\u200b")
            size: 28
            weight: Font.Medium
            color: Theme.onField
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}

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
    readonly property real pad: Theme.px(Theme.compact ? 20 : 32)
    readonly property real codeSide: Math.max(Theme.mm(30), Math.min(Theme.px(300), width * 0.36))
    // The height that shows everything, and the one without the text.
    readonly property real bare: Math.max(codeSide, heading.height + Theme.px(24) + address.implicitHeight) + 2 * pad
    readonly property real needed: text === "" ? bare : Math.max(bare, heading.height + words.implicitHeight + address.implicitHeight + Theme.px(52) + 2 * pad)

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
            y: Theme.px(4)
            size: 60
            text: root.name
            color: Theme.onField
        }
        BodyText {
            id: words
            visible: root.text !== "" && root.height >= root.needed - 1
            y: heading.y + heading.height + Theme.px(24)
            width: parent.width
            text: root.text
            size: 32
            lineHeight: Math.round(font.pixelSize * 1.36)
            color: Theme.onField
        }
        LabelText {
            id: address
            y: words.visible ? words.y + words.height + Theme.px(20) : heading.y + heading.height + Theme.px(20)
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

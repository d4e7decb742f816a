import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One card: the code, what it leads to, and the address to type for those without a camera.
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

    color: Theme.field
    border.width: Theme.line
    border.color: Theme.edge
    Accessible.role: Accessible.Grouping
    Accessible.name: name + ". " + text

    QrCode {
        id: code
        x: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(parent.height - Theme.px(48), parent.width * 0.34)
        height: width
        border.width: 0
        address: root.url
    }
    Column {
        id: column
        anchors.left: code.right
        anchors.leftMargin: Theme.px(30)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(6)
        DisplayText {
            id: heading
            width: parent.width
            text: root.name
            size: 56
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.display(34)
        }
        BodyText {
            id: words
            visible: text !== ""
            width: parent.width
            text: root.text
            size: 30
            lineHeightMode: Text.ProportionalHeight
            lineHeight: 1.0
            height: Math.min(implicitHeight, root.height - heading.height - address.height - Theme.px(40))
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.smallest
            elide: Text.ElideRight
        }
        LabelText {
            id: address
            width: parent.width
            text: root.url.replace(/^https?:\/\/(www\.)?/, "")
            size: 26
            weight: Font.Medium
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
}

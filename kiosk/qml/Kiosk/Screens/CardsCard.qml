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
        width: Math.min(parent.height - Theme.px(48), parent.width * 0.36)
        height: width
        border.width: 0
        address: root.url
    }
    Column {
        anchors.left: code.right
        anchors.leftMargin: Theme.px(30)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(8)
        DisplayText {
            width: parent.width
            text: root.name
            size: 60
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            lineHeight: 0.85
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.display(40)
        }
        BodyText {
            id: words
            visible: text !== ""
            width: parent.width
            text: root.text
            size: 30
            maximumLineCount: 4
            elide: Text.ElideRight
        }
        LabelText {
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

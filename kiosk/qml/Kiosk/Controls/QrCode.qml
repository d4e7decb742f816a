import QtQuick
import Kiosk.Theme

// An address as a QR code, dark on white whatever the theme: telephones read no other.
Rectangle {
    id: root

    property string address

    color: "#FFFFFF"
    border.width: Theme.line
    border.color: Theme.edge
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code for %1").arg(address)

    Image {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) - 2 * Theme.line
        height: width
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        smooth: false
        source: root.address === "" ? "" : "image://qr/" + encodeURIComponent(root.address)
    }
}

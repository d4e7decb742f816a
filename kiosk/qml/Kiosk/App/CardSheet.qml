import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// An address as a QR code: the way out is the visitor's own telephone.
Sheet {
    id: root

    required property AppViewModel app

    title: qsTr("Read on at home")
    open: app.sheet === AppViewModel.SheetKind.Card
    onClosed: app.closeSheet()

    QrCode {
        id: code
        height: Math.min(parent.height, parent.width / 2)
        width: height
        address: root.app.card
    }
    Column {
        anchors.left: code.right
        anchors.leftMargin: Theme.px(50)
        anchors.right: parent.right
        spacing: Theme.gap
        BodyText {
            width: parent.width
            text: qsTr("Point your telephone's camera at the code. The address opens there, not here.")
        }
        LabelText {
            width: parent.width
            text: root.app.card
            size: 28
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 3
            elide: Text.ElideRight
        }
    }
}

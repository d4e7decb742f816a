import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// An address as a QR code: the way out is the visitor's own telephone.
Sheet {
    id: root

    required property AppViewModel app
    readonly property real side: Math.min(Theme.px(440), Math.max(Theme.mm(40), width * 0.36), bodyRoom)

    title: qsTr("Read on at home")
    open: app.sheet === AppViewModel.SheetKind.Card
    contentHeight: Math.max(side, words.visible ? words.height + Theme.gap + address.height : address.height)
    onClosed: app.closeSheet()

    QrCode {
        id: code
        width: root.side
        height: width
        address: root.app.card
    }
    BodyText {
        id: words
        visible: height + Theme.gap + address.height <= Math.max(root.side, root.bodyRoom)
        x: code.width + Theme.px(50)
        width: parent.width - x
        text: qsTr("Point your phone’s camera at the code. The page opens there, not here.")
    }
    LabelText {
        id: address
        x: words.x
        y: words.visible ? words.height + Theme.gap : 0
        width: words.width
        text: root.app.card.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "").replace(/([\/_.])/g, "$1\u200b")
        size: 32
        weight: Font.Medium
        wrapMode: Text.Wrap
    }
}

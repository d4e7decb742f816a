import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What lies beside the story: a bar of ink that ends on the slant.
Item {
    id: root

    property bool wide: false
    property bool hasTake: false
    property real room: 0

    signal opened(screen: int)

    width: wide ? room : row.width + Theme.px(56)
    height: Theme.hit(88)

    Slant {
        anchors.fill: parent
        topRight: root.wide ? 0 : Theme.lean * root.height * 0.66
        color: Theme.ink
    }
    Row {
        id: row
        x: Theme.px(Theme.portrait ? 20 : 40)
        height: parent.height
        KioskButton {
            kind: KioskButton.OnInk
            height: parent.height
            implicitWidth: Math.max(Theme.hit(120), contentItem.implicitWidth + Theme.px(48))
            labelSize: 32
            insideFocus: true
            text: qsTr("About")
            Accessible.name: qsTr("About this exhibit")
            onClicked: root.opened(AppViewModel.Screen.About)
        }
        KioskButton {
            kind: KioskButton.OnInk
            height: parent.height
            implicitWidth: Math.max(Theme.hit(120), contentItem.implicitWidth + Theme.px(48))
            labelSize: 32
            insideFocus: true
            text: qsTr("See more at home")
            onClicked: root.opened(AppViewModel.Screen.More)
        }
        KioskButton {
            visible: root.hasTake
            kind: KioskButton.OnInk
            height: parent.height
            implicitWidth: Math.max(Theme.hit(120), contentItem.implicitWidth + Theme.px(48))
            labelSize: 32
            insideFocus: true
            text: qsTr("Take it with you")
            onClicked: root.opened(AppViewModel.Screen.Take)
        }
    }
}

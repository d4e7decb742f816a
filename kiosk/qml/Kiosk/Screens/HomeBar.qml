pragma ComponentBehavior: Bound

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

    // Each takes what its words need; where that is too much, the longer ones have two lines of what is left.
    readonly property bool shared: wide && about.natural + more.natural + (hasTake ? take.natural : 0) > room
    readonly property real share: (room - about.narrowed) / (hasTake ? 2 : 1)

    width: wide ? room : row.width + Theme.px(56)
    height: Math.max(Theme.hit(88), shared ? 2.5 * Theme.smallest : 0)

    Slant {
        anchors.fill: parent
        topRight: root.wide ? 0 : Theme.lean * root.height * 0.66
        color: Theme.ink
    }
    Row {
        id: row
        x: root.shared ? 0 : Theme.px(Theme.portrait ? 20 : 40)
        height: parent.height
        Way {
            id: about
            implicitWidth: root.shared ? about.narrowed : natural
            text: root.shared ? qsTr("About").replace(/ /g, "\u00a0") : qsTr("About")
            Accessible.name: qsTr("About this exhibit")
            onClicked: root.opened(AppViewModel.Screen.About)
        }
        Way {
            id: more
            text: qsTr("More at home")
            Accessible.name: qsTr("See more at home")
            onClicked: root.opened(AppViewModel.Screen.More)
        }
        Way {
            id: take
            visible: root.hasTake
            text: qsTr("Take it with you")
            onClicked: root.opened(AppViewModel.Screen.Take)
        }
    }

    component Way: KioskButton {
        readonly property real natural: Math.max(Theme.hit(120), contentItem.implicitWidth + Theme.px(48))
        readonly property real narrowed: Math.max(Theme.hit(120), (natural - Theme.px(48)) * Theme.smallest / Theme.ui(labelSize) + Theme.px(20))

        kind: KioskButton.OnInk
        height: root.height
        implicitWidth: root.shared ? Math.min(natural, root.share) : natural
        labelSize: 32
        insideFocus: true
    }
}

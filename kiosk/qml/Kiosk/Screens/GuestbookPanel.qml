import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The wall's controls: newer, older, sign; where the book rests, another try in the place of that.
Item {
    id: root

    property bool canGoBack: false
    property bool canGoOn: false
    property bool open: true

    signal newer
    signal older
    signal signed
    signal retried

    readonly property real turnWidth: Theme.portrait ? Math.max(Theme.px(200), Theme.mm(15)) : (width - Theme.px(20)) / 2
    readonly property real turnHeight: Theme.portrait ? signButton.height : Theme.hit(110)

    implicitHeight: Theme.portrait ? signButton.height : turnHeight + Theme.px(28) + signButton.height

    KioskButton {
        id: newerButton
        width: root.turnWidth
        height: root.turnHeight
        kind: KioskButton.OnInk
        text: Theme.portrait || Theme.compact || Theme.textScale > 1 ? "" : qsTr("Newer")
        iconName: "prev"
        labelSize: 27
        leftPadding: Theme.px(8)
        rightPadding: Theme.px(8)
        enabled: root.canGoBack
        Accessible.name: qsTr("Newer notes")
        onClicked: root.newer()
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: Theme.hairline
            border.color: newerButton.enabled ? Theme.bone : Theme.disabledOnDark
        }
    }
    KioskButton {
        id: olderButton
        x: root.turnWidth + Theme.px(20)
        width: root.turnWidth
        height: root.turnHeight
        kind: KioskButton.OnInk
        text: Theme.portrait || Theme.compact || Theme.textScale > 1 ? "" : qsTr("Older")
        iconName: "next"
        labelSize: 27
        leftPadding: Theme.px(8)
        rightPadding: Theme.px(8)
        enabled: root.canGoOn
        Accessible.name: qsTr("Older notes")
        onClicked: root.older()
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: Theme.hairline
            border.color: olderButton.enabled ? Theme.bone : Theme.disabledOnDark
        }
    }
    KioskButton {
        id: signButton
        x: Theme.portrait ? 2 * (root.turnWidth + Theme.px(20)) : 0
        y: Theme.portrait ? 0 : root.turnHeight + Theme.px(28)
        width: root.width - x - Theme.offset
        height: Theme.portrait ? Theme.hit(200) : Theme.hit(Theme.reach ? 150 : 200)
        kind: KioskButton.Primary
        big: true
        labelSize: 84
        iconName: root.open ? "pen" : "undo"
        text: root.open ? qsTr("Sign\nthe book") : qsTr("Try\nagain")
        Accessible.name: root.open ? qsTr("Sign the book") : qsTr("Try again")
        onClicked: {
            if (root.open)
                root.signed();
            else
                root.retried();
        }
    }
}

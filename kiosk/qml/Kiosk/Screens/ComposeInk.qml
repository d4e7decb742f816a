import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A pot of ink: a flat square, framed when it is chosen or under the finger.
T.AbstractButton {
    id: root

    property string name
    property color ink
    property bool chosen: false
    readonly property bool framed: chosen || down

    implicitWidth: Theme.hit(110)
    implicitHeight: Theme.hit(110)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Rectangle {
            anchors.fill: parent
            color: root.framed ? Theme.paper : Theme.drawingGround
            border.width: root.framed ? Theme.line * 1.5 : 0
            border.color: Theme.chosenEdge
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: root.framed || Theme.framed ? Theme.line * 3 : 0
            color: root.ink
        }
        FocusRing {
            shown: root.visualFocus
        }
    }
}

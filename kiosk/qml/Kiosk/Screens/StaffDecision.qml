import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A decision in the colour of what it does: green hangs a note, oxide keeps it away. Acts on release.
T.AbstractButton {
    id: root

    property color tone: Theme.greenDark

    implicitWidth: Math.max(Theme.hit(206), label.implicitWidth + 2 * Theme.px(20))
    implicitHeight: Theme.hit(100)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: root.down ? Theme.pressed : root.tone
        border.width: Theme.frame
        border.color: Theme.edge
        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: LabelText {
        id: label
        size: 34
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallest
        text: root.text
        color: root.down ? Theme.onPressed : Theme.bone
    }
}

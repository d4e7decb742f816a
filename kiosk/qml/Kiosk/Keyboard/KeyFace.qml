import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Controls
import Kiosk.Theme

// A key as it is printed: bone for letters, dark for what acts, marigold for what is pressed, chosen or next.
KeyPanel {
    id: root

    enum Kind {
        Letter,
        Function,
        Next
    }

    property int kind: KeyFace.Letter
    property string word: control ? control.displayText : ""
    property string iconName
    property string spoken: word // what a screen reader says
    readonly property bool walked: control !== null && KeyboardPlan.walked === control
    property bool chosen: false
    readonly property bool held: control !== null && control.pressed
    readonly property bool usable: control !== null && (control.enabled || !KeyboardPlan.shown) // sliding away it keeps its looks
    readonly property bool lit: held || chosen || kind === KeyFace.Next
    readonly property color face: {
        if (!usable)
            return Theme.sand;
        if (held && kind === KeyFace.Next)
            return Theme.marigoldDown;
        return lit ? Theme.marigold : kind === KeyFace.Letter ? Theme.key : Theme.ink3;
    }
    readonly property color wordColor: {
        if (!usable)
            return Theme.disabled;
        if (lit)
            return Theme.onSelected;
        return kind === KeyFace.Letter ? Theme.onKey : Theme.bone;
    }

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.ignored: control === null || !control.enabled
    Accessible.focused: walked
    Accessible.onPressAction: KeyboardPlan.keyPressed(control)
    onWalkedChanged: if (walked) Accessible.announce(spoken)

    Rectangle {
        anchors.fill: parent
        anchors.margins: KeyboardPlan.keyGap / 2
        color: root.face
        border.width: Theme.fineFrame
        border.color: Theme.bone

        Image {
            id: icon
            visible: root.iconName !== ""
            anchors.centerIn: parent
            width: Math.min(Math.max(Theme.px(56), Theme.mm(8)), parent.height * 0.8, parent.width * 0.8)
            height: width
            sourceSize: Qt.size(width, height)
            source: Theme.icon(root.iconName, root.wordColor)
        }
        Text {
            visible: root.iconName === ""
            anchors.fill: parent
            anchors.leftMargin: KeyboardPlan.keyGap
            anchors.topMargin: root.kind === KeyFace.Letter ? 0 : 0.05 * font.pixelSize // Qt sets close lines too high
            anchors.rightMargin: KeyboardPlan.keyGap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: root.word
            textFormat: Text.PlainText
            color: root.wordColor
            font.family: Theme.uiFamily
            font.weight: root.kind === KeyFace.Letter ? Font.Medium : Font.DemiBold
            font.pixelSize: Math.min(Theme.ui(root.kind === KeyFace.Letter ? 44 : 36), parent.height * 0.82)
            fontSizeMode: root.kind === KeyFace.Letter ? Text.FixedSize : Text.Fit
            minimumPixelSize: Math.min(Theme.smallest, font.pixelSize)
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            lineHeight: root.kind === KeyFace.Letter ? 1 : 0.82
            renderType: Text.QtRendering
        }
        FocusRing {
            shown: root.walked
            inside: true
            onDark: root.kind === KeyFace.Function
        }
    }
}

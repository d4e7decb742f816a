import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One entry, or several that say nearly the same: the words, why they are held, and what can be done with them.
FocusScope {
    id: root

    required property int index
    required property int alike
    required property string name
    required property string message
    required property bool rightToLeft
    required property string drawing
    required property string signed
    required property int entryState
    required property string answer
    required property list<int> reasons
    property bool open: false // to what is done less often
    property bool asking: false // whether to erase

    signal shown
    signal hidden
    signal erased
    signal replying

    readonly property list<string> reasonWords: [qsTr("a word"), qsTr("contact details"), qsTr("mixed scripts in the name"), qsTr("like another"), qsTr("keys at random"), qsTr("a drawing")]
    readonly property real buttonWidth: Math.max(Theme.px(206), Theme.mm(22))
    readonly property bool stacked: Theme.portrait || Theme.compact

    height: Math.max(words.height + 2 * Theme.px(18), stacked ? 0 : buttons.height + 2 * Theme.px(18)) + (stacked ? buttons.height + Theme.px(18) : 0)

    Rectangle {
        anchors.fill: parent
        color: Theme.field
        border.width: Theme.line
        border.color: Theme.edge
    }
    Column {
        id: words
        x: Theme.px(24)
        y: Theme.px(18)
        width: (root.stacked ? root.width : root.width - buttons.width - Theme.px(24)) - 2 * x
        spacing: Theme.px(6)
        LabelText {
            width: parent.width
            size: 32
            weight: Font.Bold
            wrapMode: Text.Wrap
            color: Theme.onField
            text: qsTr("%1, %2").arg(root.name === "" ? qsTr("A visitor") : root.name).arg(root.signed.replace(" ", "\u00a0")) + (root.alike > 1 ? " " + qsTr("(%1 nearly the same)").arg(root.alike) : "")
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        LabelText {
            visible: root.reasons.length > 0
            width: parent.width
            size: 30
            wrapMode: Text.Wrap
            color: Theme.accent
            text: qsTr("Held for: %1").arg(root.reasons.map(reason => root.reasonWords[reason]).join(", "))
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        BodyText {
            visible: root.message !== ""
            width: parent.width
            size: 34
            color: Theme.onField
            text: root.message
            horizontalAlignment: root.rightToLeft ? Text.AlignRight : Text.AlignLeft
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Rectangle {
            visible: root.drawing !== ""
            width: picture.width
            height: picture.height
            color: Theme.drawingGround
            DrawingItem {
                id: picture
                width: aspect > 0 ? Math.min(words.width, Theme.px(260) / aspect) : 0
                height: width * aspect
                drawing: root.drawing
            }
        }
        LabelText {
            visible: root.answer !== ""
            width: parent.width
            size: 30
            wrapMode: Text.Wrap
            color: Theme.quiet
            text: qsTr("The museum replies: %1").arg(root.answer)
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Flow {
        id: buttons
        x: root.stacked ? words.x : root.width - width - Theme.px(18)
        y: root.stacked ? words.y + words.height + Theme.px(14) : Theme.px(18)
        width: root.stacked ? root.width - 2 * words.x : 2 * root.buttonWidth + more.width + 2 * spacing
        spacing: Theme.px(14)
        StaffDecision {
            visible: root.entryState !== 1
            width: root.stacked ? Math.max(root.buttonWidth, implicitWidth) : root.buttonWidth
            text: qsTr("Hang")
            onClicked: root.shown()
        }
        StaffDecision {
            visible: root.entryState !== 2
            width: root.stacked ? Math.max(root.buttonWidth, implicitWidth) : root.buttonWidth
            tone: Theme.removal
            text: root.entryState === 1 ? qsTr("Take off") : qsTr("Keep off")
            onClicked: root.hidden()
        }
        Item {
            visible: !root.stacked && root.entryState !== 0
            width: root.buttonWidth
            height: 1
        }
        KioskButton {
            id: more
            implicitWidth: Theme.hit(100)
            text: root.open ? "−" : "+"
            labelSize: 52
            Accessible.name: root.open ? qsTr("Fewer actions") : qsTr("More actions")
            onClicked: {
                root.open = !root.open;
                root.asking = false;
            }
        }
        KioskButton {
            visible: root.open && !root.asking
            implicitWidth: Math.max(root.buttonWidth, root.stacked ? contentItem.implicitWidth + 2 * Theme.px(20) : 0)
            labelSize: 34
            text: qsTr("Reply")
            onClicked: root.replying()
        }
        KioskButton {
            visible: root.open
            implicitWidth: Math.max(root.buttonWidth, root.stacked ? contentItem.implicitWidth + 2 * Theme.px(20) : 0)
            labelSize: 34
            text: root.asking ? qsTr("Keep it") : qsTr("Erase")
            onClicked: root.asking = !root.asking
        }
        StaffDecision {
            visible: root.asking
            width: root.stacked ? Math.max(root.buttonWidth, implicitWidth) : root.buttonWidth
            tone: Theme.removal
            text: qsTr("Erase for good")
            onClicked: root.erased()
        }
    }
}

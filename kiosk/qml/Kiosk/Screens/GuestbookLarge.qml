import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Keyboard
import Kiosk.Theme

// A note to be read: its words and drawing, who signed and when, the museum's reply; its neighbours and the way back.
Item {
    id: root

    required property GuestbookViewModel viewModel
    required property string name
    required property string message
    required property bool rightToLeft
    required property bool fromReaders
    required property string date
    required property string reply
    required property bool replyRightToLeft
    required property string drawing
    property real most: 0 // pixels of height that there are
    readonly property bool terse: Theme.compact || Theme.portrait || Theme.reach || Theme.textScale > 1
    readonly property real drawingMost: Math.min(Theme.px(420), Math.max(Theme.px(150), most - buttons.height - Theme.px(150)))
    readonly property real pad: Theme.px(Theme.compact ? 30 : 60)
    readonly property string when: {
        const [year, month, day] = date.split("-").map(Number);
        if (!day)
            return date;
        const locale = Qt.locale(KeyboardPlan.locale(viewModel.language));
        const form = locale.dateFormat(Locale.LongFormat).replace(/\s*,?\s*dddd\s*,?\s*/, "");
        return locale.toString(new Date(year, month - 1, day), form);
    }

    implicitHeight: body.implicitHeight + buttons.height + Theme.px(150)

    GuestbookPaper {
        anchors.fill: parent
        color: Theme.field
    }
    MouseArea {
        anchors.fill: parent
    }
    Flickable {
        id: scroll
        readonly property real room: buttons.y - y - Theme.px(20)
        readonly property real line: words.lineHeight

        x: root.pad
        y: Theme.px(54)
        width: parent.width - 2 * root.pad
        // What has no room is read on by whole lines of the note.
        height: body.implicitHeight <= room ? room : Math.floor(room / line) * line
        contentHeight: Math.max(height, height + Math.ceil((body.implicitHeight - height) / line) * line)
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: body
            width: scroll.width
            spacing: Theme.px(22)
            Rectangle {
                visible: root.drawing !== ""
                width: picture.width
                height: picture.height
                color: Theme.drawingGround
                DrawingItem {
                    id: picture
                    width: aspect > 0 ? Math.min(body.width, root.drawingMost / aspect) : 0
                    height: width * aspect
                    drawing: root.drawing
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("A drawing")
                }
            }
            BodyText {
                id: words
                visible: root.message !== ""
                width: parent.width
                size: 42
                color: Theme.onField
                text: root.message
                horizontalAlignment: root.rightToLeft ? Text.AlignRight : Text.AlignLeft
                Accessible.role: Accessible.StaticText
                Accessible.name: root.message
            }
            LabelText {
                width: parent.width
                size: 34
                wrapMode: Text.Wrap
                color: Theme.accent
                text: qsTr("%1, %2").arg(root.name === "" ? qsTr("A visitor") : root.name).arg(root.when)
                horizontalAlignment: root.rightToLeft ? Text.AlignRight : Text.AlignLeft
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            LabelText {
                visible: root.fromReaders
                width: parent.width
                size: 32
                wrapMode: Text.Wrap
                color: Theme.quiet
                text: qsTr("From the readers of the article, told in our words")
            }
            Row {
                visible: root.reply !== ""
                width: parent.width
                spacing: Theme.px(20)
                Rectangle {
                    width: Theme.px(10)
                    height: answer.height
                    color: Theme.rubric
                }
                Column {
                    id: answer
                    width: parent.width - Theme.px(30)
                    spacing: Theme.px(6)
                    LabelText {
                        width: parent.width
                        size: 32
                        color: Theme.onField
                        text: qsTr("The museum replies")
                    }
                    BodyText {
                        width: parent.width
                        size: 34
                        color: Theme.onField
                        text: root.reply
                        horizontalAlignment: root.replyRightToLeft ? Text.AlignRight : Text.AlignLeft
                        Accessible.role: Accessible.StaticText
                        Accessible.name: text
                    }
                }
            }
        }
    }
    Flow {
        id: buttons
        x: root.pad
        y: parent.height - height - Theme.px(40)
        width: parent.width - 2 * root.pad
        spacing: Theme.px(16)
        KioskButton {
            text: Theme.reach || Theme.compact && Theme.textScale > 1 ? "" : qsTr("Hang it back")
            iconName: "clear"
            Accessible.name: qsTr("Hang it back")
            onClicked: root.viewModel.close()
        }
        KioskButton {
            text: root.terse ? "" : qsTr("Newer")
            iconName: "prev"
            Accessible.name: qsTr("Newer note")
            onClicked: root.viewModel.openBeside(-1)
        }
        KioskButton {
            text: root.terse ? "" : qsTr("Older")
            iconName: "next"
            Accessible.name: qsTr("Older note")
            onClicked: root.viewModel.openBeside(1)
        }
        KioskButton {
            visible: scroll.contentHeight > scroll.height
            enabled: !scroll.atYEnd
            text: qsTr("Read on")
            onClicked: scroll.contentY = Math.min(scroll.contentHeight - scroll.height, scroll.contentY + Math.floor(scroll.height * 0.8 / scroll.line) * scroll.line)
        }
    }
}

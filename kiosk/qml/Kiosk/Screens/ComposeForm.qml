import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Keyboard
import Kiosk.Theme

// The sheet for the words and the field for the name; beside or under them what can be done next.
Item {
    id: root

    required property ComposeViewModel viewModel

    signal drawingWanted

    readonly property bool typing: KeyboardPlan.shown
    readonly property bool wide: !Theme.portrait
    readonly property bool bare: height < Theme.px(300) || Theme.compact || narrow // no room for labels over fields
    // Upright and low: sheet and name only, else they would go on under the keyboard.
    readonly property bool narrow: !wide && typing && height < Theme.px(330) + Theme.ui(34) * 1.4 + Theme.hit(88) + Theme.hit(92)
    readonly property real side: wide ? Math.max(Theme.px(Theme.compact ? 730 : 600), Theme.mm(46)) : width - 2 * Theme.margin
    readonly property real sheetWidth: wide ? width - 2 * Theme.margin - side - Theme.px(50) : width - 2 * Theme.margin
    readonly property real least: Theme.hit(Theme.reach ? 72 : 88) + Theme.hit(Theme.reach ? 76 : 96) + 3 * Theme.px(16)
    readonly property bool cramped: typing && height < least
    // What is wrong with the words, where it and the name do not go together.
    readonly property bool told: narrow && sheet.told
    onToldChanged: if (told)
        Qt.callLater(sheet.focusField)
    // Upright the sheet gives up some of its height where that keeps the notice under it.
    readonly property real resting: wide ? Math.min(Math.max(Theme.px(290), least), height * 0.5) : spare < Theme.px(140) ? Theme.px(418) : Math.min(Theme.px(418), spare)
    readonly property real spare: Math.floor(height - notice.buttonsHeight - Theme.px(60) - Theme.teethHeight - sheet.y - fields.height - Theme.px(90) - notice.textHeight)
    readonly property real sheetHeight: {
        if (told)
            return height - sheet.y - Theme.px(8);
        if (!wide && cramped)
            return height - sheet.y - fields.height - Theme.px(26);
        if (!wide)
            return typing ? Math.max(Theme.px(200), Math.min(Theme.px(560), height - fields.height - Theme.px(80))) : resting;
        if (!typing && !noticeTold)
            return height - sheet.y - notice.buttonsHeight - Theme.px(100);
        return typing ? height - sheet.y - Theme.px(Theme.compact ? 16 : 36) : resting;
    }

    // The notice alone, where it would not fit under the sheet: before anything is written, or when asked for.
    property bool asked: false
    readonly property real noticeRoom: height - notice.buttonsHeight - Theme.px(60) - Theme.teethHeight - sheet.y - (wide ? resting + Theme.px(44) : resting + fields.height + Theme.px(90))
    readonly property bool noticeAlone: !typing && notice.textHeight > noticeRoom && (asked || viewModel.blank)

    readonly property bool noticeTold: noticeAlone || notice.textHeight <= noticeRoom

    onTypingChanged: if (typing) asked = false

    function clear(): void {
        sheet.clear();
        nameField.clear();
    }
    function write(): void {
        sheet.focusField();
    }

    ComposeSheet {
        id: sheet
        visible: !root.noticeAlone
        x: Theme.margin
        y: Theme.px(root.cramped ? 4 : root.typing && !root.wide && Theme.compact ? 14 : 8)
        width: root.sheetWidth
        height: root.sheetHeight
        cramped: root.cramped
        viewModel: root.viewModel
        onFinished: nameField.focusField()
    }
    Column {
        id: fields
        visible: !root.noticeAlone && !root.told
        x: root.wide ? root.width - Theme.margin - root.side : Theme.margin
        y: root.wide ? sheet.y : sheet.y + sheet.height + Theme.px(root.cramped ? 14 : 40)
        width: root.side
        spacing: Theme.px(16)
        LabelText {
            visible: !root.bare
            width: parent.width
            size: 34
            text: qsTr("Your name, if you like")
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallest
            elide: Text.ElideRight
        }
        ComposeName {
            id: nameField
            width: parent.width
            hint: root.bare ? qsTr("Name (optional)") : ""
            viewModel: root.viewModel
            onFinished: root.viewModel.send()
        }
        // For fingers: as the keys leave a field the keyboard goes, these with it, and the same stand in its place.
        Row {
            visible: root.typing && !root.cramped && !root.narrow
            width: parent.width
            spacing: Theme.px(16)
            KioskButton {
                width: (parent.width - parent.spacing) / 2
                implicitHeight: Theme.hit(Theme.reach ? 72 : 92)
                labelSize: 32
                text: qsTr("Draw")
                iconName: Theme.compact ? "" : "touch"
                focusPolicy: Qt.NoFocus
                onClicked: root.drawingWanted()
            }
            KioskButton {
                width: (parent.width - parent.spacing) / 2
                implicitHeight: Theme.hit(Theme.reach ? 72 : 92)
                labelSize: 32
                text: Theme.compact ? qsTr("Notice") : qsTr("Who reads it?")
                focusPolicy: Qt.NoFocus
                Accessible.name: qsTr("Who reads it?")
                onClicked: {
                    root.asked = true;
                    root.forceActiveFocus();
                }
            }
        }
    }
    ComposeNotice {
        id: notice
        visible: !root.typing
        texted: root.noticeTold
        x: Theme.margin
        y: root.noticeAlone ? 0 : root.wide ? sheet.y + sheet.height + Theme.px(44) : fields.y + fields.height + Theme.px(50)
        width: root.width - 2 * Theme.margin
        height: root.height - y - Theme.px(30) - Theme.teethHeight
        viewModel: root.viewModel
        onWritingWanted: root.write()
        onDrawingWanted: root.drawingWanted()
    }
}

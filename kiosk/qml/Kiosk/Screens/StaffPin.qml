pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The lock: a keypad of digits, and in words what it waits for.
Item {
    id: root

    required property StaffLock lock

    signal abandoned

    readonly property bool wide: !Theme.portrait
    readonly property real gap: Theme.px(14)
    // Four rows of three keys, or three of four on a stage too low for them.
    readonly property bool low: height - head - Theme.px(100) - 3 * margin < 4 * Theme.mm(15) + 3 * gap
    readonly property int columns: low ? 4 : 3
    readonly property int rows: 12 / columns
    readonly property bool roomy: wide && !Theme.compact && height >= Theme.px(900)
    readonly property bool tall: !wide && !Theme.compact && height >= Theme.px(1400)
    readonly property real margin: Theme.px(roomy || tall ? 40 : 18)
    // Over the boxes upright, beside them else.
    readonly property real head: wide ? Theme.px(roomy ? 80 : 0) : words.y + words.height
    readonly property real side: wide ? Math.round(Math.max(width * 0.34, low ? width - keysWidth - 2 * Theme.margin : 0)) : 0
    readonly property real boxes: Math.max(6, lock.digits)
    readonly property real boxSide: Math.min(Theme.px(100), (keysWidth - (boxes - 1) * gap) / boxes)
    readonly property real keysWidth: Math.min(width * (wide ? 0.66 : 1) - (wide ? 3 : 2) * Theme.margin, Math.max(Theme.px(716), Theme.mm(columns * 20)))
    readonly property real keysTop: head + boxSide + 2 * margin + Theme.px(roomy ? 30 : 0)
    readonly property real keyHeight: Math.max(Theme.mm(15), Math.min(Theme.px(138), (height - keysTop - margin - Theme.teethHeight - (rows - 1) * gap) / rows))
    readonly property real lean: Theme.slant * height / 2
    readonly property real middle: side + (width - side) / 2

    Slant {
        visible: root.wide
        width: root.side + root.lean
        height: root.height
        bottomRight: -2 * root.lean
        color: Theme.deep
    }
    Column {
        id: words
        x: Theme.margin
        y: Theme.px(root.tall ? 420 : root.roomy ? 110 : Theme.compact ? 18 : 40)
        width: (root.wide ? root.side - root.lean : root.width - Theme.margin) - x
        spacing: Theme.px(Theme.compact ? 12 : 24)
        Image {
            visible: root.roomy || root.tall
            x: -Theme.px(17) // the drawing's own margin
            width: Theme.px(110)
            height: width
            sourceSize: Qt.size(width, height)
            source: Theme.icon("lock", Theme.onDark)
        }
        Item {
            width: parent.width
            height: root.wide ? title.height : Math.max(title.height, leave.height)
            Headline {
                id: title
                y: (parent.height - height) / 2
                room: parent.width - (root.wide ? 0 : leave.width)
                most: 1
                size: root.roomy || root.tall ? 130 : 92
                color: Theme.bone
                text: qsTr("Staff only")
            }
        }
        LabelText {
            width: parent.width
            topPadding: Theme.px(16)
            size: root.roomy ? 38 : 34
            font.pixelSize: Theme.compact ? Theme.smallest : Theme.ui(size)
            lineHeight: 1.1
            wrapMode: Text.WordWrap
            color: Theme.bone
            text: {
                if (root.lock.missing)
                    return qsTr("No PIN was set yet. On the kiosk’s computer, type: %1").arg("kiosk staff set-pin");
                if (root.lock.wait > 90)
                    return qsTr("Too many tries. It opens again in %1 minutes.").arg(Math.ceil(root.lock.wait / 60));
                if (root.lock.wait > 0)
                    return qsTr("Too many tries. It opens again in %1 s.").arg(root.lock.wait);
                return root.lock.refused ? qsTr("That is not the PIN.") : qsTr("Enter the PIN. This screen closes by itself.");
            }
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    KioskButton {
        id: leave
        x: root.wide ? words.x - (width - implicitContentWidth) / 2 : root.width - width
        y: root.wide ? Math.min(words.y + words.height + Theme.px(24), root.height - height - Theme.teethHeight) : words.y
        kind: KioskButton.OnInk
        text: qsTr("Leave")
        iconName: "back"
        onClicked: root.abandoned()
    }
    Row {
        x: root.middle - width / 2
        y: root.head + root.margin
        spacing: (root.keysWidth - root.boxes * root.boxSide) / (root.boxes - 1) // as wide as the keys
        Repeater {
            model: root.boxes
            delegate: Rectangle {
                id: box

                required property int index

                width: root.boxSide
                height: width
                color: "transparent"
                border.width: Theme.line
                border.color: Theme.bone
                Rectangle {
                    visible: box.index < root.lock.digits
                    anchors.centerIn: parent
                    width: parent.width * 0.4
                    height: width
                    rotation: 45
                    antialiasing: true
                    color: Theme.marigold
                }
            }
        }
    }
    Grid {
        x: root.middle - width / 2
        y: root.keysTop
        columns: root.columns
        spacing: root.gap
        enabled: root.lock.wait === 0 && !root.lock.missing
        Repeater {
            model: root.low ? ["1", "2", "3", "", "4", "5", "6", "0", "7", "8", "9", "ok"] : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "ok"]
            delegate: KioskButton {
                required property string modelData
                readonly property bool isDigit: modelData.length === 1

                width: (root.keysWidth - (root.columns - 1) * root.gap) / root.columns
                height: root.keyHeight
                kind: isDigit && enabled ? KioskButton.Secondary : KioskButton.OnInk
                big: true
                labelSize: 92
                text: isDigit ? modelData : ""
                iconName: isDigit || !enabled ? "" : modelData === "ok" ? "check" : "backspace"
                Accessible.name: isDigit ? modelData : modelData === "ok" ? qsTr("Open") : qsTr("Take back a digit")
                Rectangle {
                    visible: !parent.isDigit && parent.enabled
                    z: -1
                    anchors.fill: parent
                    color: parent.down ? "transparent" : Theme.ink2
                    border.width: Theme.frame
                    border.color: Theme.bone
                }
                onClicked: isDigit ? root.lock.press(modelData) : modelData === "ok" ? root.lock.submit() : root.lock.backspace()
            }
        }
    }
    Keys.onPressed: event => {
        if (event.text.length === 1 && event.text >= "0" && event.text <= "9")
            root.lock.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            root.lock.backspace();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.lock.submit();
    }
    // Digits are typed without a walk to the keys first.
    onVisibleChanged: if (visible) Qt.callLater(forceActiveFocus)
    Component.onCompleted: if (visible) Qt.callLater(forceActiveFocus)
}

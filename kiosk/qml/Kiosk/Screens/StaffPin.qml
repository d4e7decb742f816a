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
    readonly property real side: wide ? Math.round(width * 0.34) : width
    readonly property real boxes: Math.max(6, lock.digits)
    readonly property real keysWidth: Math.min(wide ? width - side - 3 * Theme.margin : width - 2 * Theme.margin, Math.max(Theme.px(716), Theme.mm(60)))
    readonly property real boxesTop: (wide ? Theme.px(fitting(30, 120)) : words.y + words.height + Theme.px(30))
    readonly property real keysTop: Math.max(Theme.px(fitting(150, 290)), Theme.mm(17)) + (wide ? 0 : words.y + words.height)
    readonly property real keyHeight: Math.max(Theme.mm(15), Math.min(Theme.px(138), (height - keysTop - Theme.px(40) - 3 * Theme.px(14)) / 4))

    // On a low or small stage the boxes and keys stand as high as they can.
    function fitting(low: real, high: real): real {
        return !wide || Theme.compact || height < Theme.px(900) ? low : high;
    }

    Slant {
        visible: root.wide
        width: root.side + Theme.slant * root.height / 2
        height: root.height
        bottomRight: -Theme.slant * root.height
        color: Theme.deep
    }
    Column {
        id: words
        x: Theme.margin
        y: Theme.px(root.fitting(40, 110))
        width: root.side - 1.5 * Theme.margin
        spacing: Theme.px(24)
        Image {
            visible: root.fitting(0, 1) === 1
            width: Theme.px(110)
            height: width
            sourceSize: Qt.size(width, height)
            source: Theme.icon("lock", Theme.onDark)
        }
        Headline {
            size: root.fitting(92, 130)
            color: Theme.bone
            text: qsTr("Staff only")
        }
        LabelText {
            width: parent.width
            topPadding: Theme.px(16)
            size: root.fitting(34, 38)
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
        KioskButton {
            kind: KioskButton.OnInk
            text: qsTr("Leave")
            iconName: "back"
            onClicked: root.abandoned()
        }
    }
    Row {
        x: root.wide ? root.side + (root.width - root.side - width) / 2 : (root.width - width) / 2
        y: root.boxesTop
        spacing: Theme.px(14)
        Repeater {
            model: root.boxes
            delegate: Rectangle {
                id: box

                required property int index

                width: Math.min(Theme.px(100), (root.keysWidth - (root.boxes - 1) * Theme.px(14)) / root.boxes)
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
        x: root.wide ? root.side + (root.width - root.side - width) / 2 : (root.width - width) / 2
        y: root.keysTop
        columns: 3
        spacing: Theme.px(14)
        enabled: root.lock.wait === 0 && !root.lock.missing
        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "ok"]
            delegate: KioskButton {
                required property string modelData
                readonly property bool isDigit: modelData.length === 1

                width: (root.keysWidth - 2 * Theme.px(14)) / 3
                height: root.keyHeight
                kind: isDigit ? KioskButton.Secondary : KioskButton.OnInk
                big: true
                labelSize: 92
                text: isDigit ? modelData : ""
                iconName: isDigit ? "" : modelData === "ok" ? "check" : "backspace"
                Accessible.name: isDigit ? modelData : modelData === "ok" ? qsTr("Open") : qsTr("Take back a digit")
                Rectangle {
                    visible: !parent.isDigit
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

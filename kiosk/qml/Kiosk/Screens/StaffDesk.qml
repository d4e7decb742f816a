pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The kiosk itself: what befell it, figures of the book, backup and disk, the volume that visits start at.
Flickable {
    id: root

    required property StaffKiosk kiosk
    readonly property string backup: kiosk.onServer ? qsTr("on the server") : kiosk.backup === "" ? qsTr("none yet") : kiosk.backup
    readonly property list<string> names: [qsTr("Signed today"), qsTr("In 14 days"), qsTr("Last backup"), qsTr("Disk free"), qsTr("Running since")]
    readonly property list<string> figures: [kiosk.today.toLocaleString(Qt.locale(), "f", 0), kiosk.fortnight.toLocaleString(Qt.locale(), "f", 0), backup, kiosk.free, kiosk.started]

    // The keys lead to what is not seen yet.
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        if (!column.contains(focused?.mapToItem(column, 1, 1) ?? Qt.point(-1, -1)))
            return;
        const place = focused.mapToItem(column, 0, 0).y;
        contentY = Math.max(0, Math.min(contentHeight - height, Math.max(place + focused.height + Theme.gap - height, Math.min(contentY, place - Theme.gap))));
    }

    contentHeight: column.height + Theme.px(20)
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    Column {
        id: column
        width: root.width
        spacing: Theme.px(18)

        Repeater {
            model: root.kiosk.notices
            delegate: StaffNotice {
                width: column.width
                onSeen: root.kiosk.dismiss(noticeId)
            }
        }
        DisplayText {
            width: parent.width
            size: 52
            text: qsTr("This kiosk")
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Column {
            width: parent.width
            Repeater {
                model: root.names.length
                delegate: Item {
                    id: figure

                    required property int index
                    readonly property bool stacked: name.implicitWidth + Theme.gap + value.width > width

                    width: column.width
                    height: value.y + value.height + Theme.px(22)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: name.text + ": " + value.text
                    LabelText {
                        id: name
                        width: parent.width
                        weight: Font.Medium
                        wrapMode: Text.WordWrap
                        text: root.names[figure.index]
                    }
                    LabelText {
                        id: value
                        anchors.right: parent.right
                        y: figure.stacked ? name.height : 0
                        text: root.figures[figure.index]
                    }
                    Rectangle {
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: Theme.px(8)
                        width: parent.width
                        height: Math.max(1, Theme.px(2))
                        color: Theme.muted
                    }
                }
            }
        }
        LabelText {
            text: qsTr("Visits start at volume %1").arg(root.kiosk.volume)
            width: parent.width
            wrapMode: Text.WordWrap
        }
        Row {
            width: parent.width
            spacing: Theme.px(18)
            KioskButton {
                id: less
                width: Theme.hit(128)
                text: "−"
                labelSize: 52
                enabled: root.kiosk.volume > 0
                Accessible.name: qsTr("Quieter")
                onClicked: root.kiosk.quieter()
            }
            Rectangle {
                anchors.verticalCenter: less.verticalCenter
                width: parent.width - 2 * less.width - 2 * parent.spacing
                height: Theme.px(20)
                color: Theme.sand
                border.width: Theme.fineFrame
                border.color: Theme.edge
                Rectangle {
                    width: parent.width * root.kiosk.volume / 100
                    height: parent.height
                    color: Theme.gauge
                }
            }
            KioskButton {
                width: less.width
                text: "+"
                labelSize: 52
                enabled: root.kiosk.volume < 100
                Accessible.name: qsTr("Louder")
                onClicked: root.kiosk.louder()
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// "Make it easier": every choice acts at once on the page behind.
Sheet {
    id: root

    required property AppViewModel app
    readonly property int columns: Theme.portrait || Theme.compact ? 2 : 4
    readonly property real columnWidth: (width - 2 * Theme.margin - (columns - 1) * Theme.px(50)) / columns
    readonly property real choiceHeight: Theme.hit(100)

    title: qsTr("Make it easier")
    open: app.sheet === AppViewModel.SheetKind.Comfort
    sheetHeight: columns === 4 ? Theme.px(630) : parent.height
    onClosed: app.closeSheet()

    Grid {
        id: grid
        columns: root.columns
        columnSpacing: Theme.px(50)
        rowSpacing: Theme.px(30)

        ComfortColumn {
            width: root.columnWidth
            title: qsTr("Text size")
            iconName: "text"
            Row {
                id: sizes
                width: parent.width
                spacing: Theme.px(8)
                Repeater {
                    model: [qsTr("Normal text"), qsTr("Large text"), qsTr("Largest text")]
                    delegate: KioskButton {
                        required property string modelData
                        required property int index

                        width: (sizes.width - 2 * sizes.spacing) / 3
                        height: Theme.hit(Theme.compact ? 100 : 150)
                        checkable: true
                        checked: root.app.textSize === index
                        text: "A"
                        labelSize: 34 + 14 * index
                        Accessible.name: modelData
                        onClicked: root.app.setTextSize(index)
                    }
                }
            }
        }
        ComfortColumn {
            width: root.columnWidth
            title: qsTr("Contrast")
            iconName: "contrast"
            Choice {
                text: qsTr("Colour")
                checked: !root.app.highContrast
                onClicked: root.app.setHighContrast(false)
            }
            Choice {
                text: qsTr("High contrast")
                checked: root.app.highContrast
                onClicked: root.app.setHighContrast(true)
            }
        }
        ComfortColumn {
            width: root.columnWidth
            title: qsTr("Reach")
            iconName: "reach"
            Choice {
                text: qsTr("Whole screen")
                checked: !root.app.reach
                onClicked: root.app.setReach(false)
            }
            Choice {
                text: qsTr("Low, for a seated reach")
                checked: root.app.reach
                onClicked: root.app.setReach(true)
            }
        }
        ComfortColumn {
            width: root.columnWidth
            title: qsTr("Motion")
            iconName: "next"
            Choice {
                text: qsTr("Moving")
                checked: root.app.motion
                onClicked: root.app.setMotion(true)
            }
            Choice {
                text: qsTr("Still")
                checked: !root.app.motion
                onClicked: root.app.setMotion(false)
            }
        }
    }
    KioskButton {
        anchors.top: grid.bottom
        anchors.topMargin: Theme.px(26)
        width: Math.max(root.columnWidth, implicitWidth)
        height: root.choiceHeight
        text: qsTr("Reset all")
        iconName: "undo"
        onClicked: root.app.resetComfort()
    }

    component Choice: KioskButton {
        width: parent ? parent.width : 0
        height: root.choiceHeight
        checkable: true
        autoExclusive: false
        labelSize: 34
    }
}

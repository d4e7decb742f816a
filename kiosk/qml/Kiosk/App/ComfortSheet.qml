pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// "Make it easier": every choice acts at once on the page behind. Four columns where there is room, else a line each,
// on as many pages as it takes.
Sheet {
    id: root

    required property AppViewModel app
    readonly property bool inColumns: !Theme.portrait && !Theme.compact
    readonly property real columnGap: Theme.px(50)
    readonly property real columnWidth: inColumns ? (width - 2 * Theme.margin - 3 * columnGap) / 4 : width - 2 * Theme.margin
    // A name and its choices in one line where they fit, else one over the other.
    readonly property bool inLine: !inColumns && columnWidth > 24 * Theme.ui(36)
    readonly property real choiceHeight: Math.max(Theme.hit(110), 2.5 * Theme.smallest) // two lines of words
    readonly property real settingHeight: inLine ? choiceHeight : textSetting.implicitHeight
    readonly property real lineGap: Theme.px(Theme.compact ? 12 : 36)
    readonly property int perPage: inColumns ? 4 : Math.max(1, Math.min(4, Math.floor((bodyRoom + lineGap) / (settingHeight + lineGap))))
    readonly property int pages: Math.ceil(4 / perPage)
    property int page: 0

    title: qsTr("Make it easier")
    open: app.sheet === AppViewModel.SheetKind.Comfort
    contentHeight: inColumns ? grid.implicitHeight : perPage * (settingHeight + lineGap) - lineGap
    onClosed: app.closeSheet()
    onOpenChanged: page = 0
    onPagesChanged: page = Math.min(page, pages - 1)

    tools: [
        KioskButton {
            visible: root.pages > 1
            height: parent ? parent.height : 0
            implicitWidth: Theme.hit(100)
            text: ""
            iconName: root.page + 1 < root.pages ? "next" : "back"
            Accessible.name: qsTr("More settings")
            onClicked: root.page = (root.page + 1) % root.pages
        },
        KioskButton {
            height: parent ? parent.height : 0
            implicitWidth: contentItem.implicitWidth + Theme.px(60)
            labelSize: 34
            text: qsTr("Reset all")
            iconName: Theme.compact ? "" : "undo"
            onClicked: root.app.resetComfort()
        }
    ]

    Grid {
        id: grid
        columns: root.inColumns ? 4 : 1
        columnSpacing: root.columnGap
        rowSpacing: root.lineGap

        Setting {
            id: textSetting
            place: 0
            title: qsTr("Text size")
            iconName: "text"
            note: root.inColumns && !Theme.reach ? qsTr("The story is set in letters of this size.") : ""
            sample: true
            Repeater {
                model: [qsTr("Normal text"), qsTr("Large text"), qsTr("Largest text")]
                delegate: Choice {
                    required property string modelData
                    required property int index

                    checked: root.app.textSize === index
                    text: "A"
                    labelSize: Math.max(36, Theme.smallest / Theme.unit) + 16 * index
                    Accessible.name: modelData
                    onClicked: root.app.setTextSize(index)
                }
            }
        }
        Setting {
            place: 1
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
        Setting {
            place: 2
            title: qsTr("Reach")
            iconName: "reach"
            note: root.inColumns && !Theme.reach ? qsTr("Low puts every control within reach from a seat.") : ""
            Choice {
                text: qsTr("Whole screen")
                checked: !root.app.reach
                onClicked: root.app.setReach(false)
            }
            Choice {
                text: qsTr("Low")
                checked: root.app.reach
                onClicked: root.app.setReach(true)
            }
        }
        Setting {
            place: 3
            title: qsTr("Motion")
            iconName: "motion"
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

    component Setting: ComfortSetting {
        required property int place

        visible: Math.floor(place / root.perPage) === root.page
        width: root.columnWidth
        choiceHeight: root.choiceHeight
        inLine: root.inLine
        tight: !root.inColumns || place === 0
    }
    component Choice: KioskButton {
        readonly property ComfortSetting setting: parent?.parent as ComfortSetting

        width: setting ? setting.choiceWidth : 0
        height: root.choiceHeight
        checkable: true
        autoExclusive: false
        labelSize: 34
    }
}

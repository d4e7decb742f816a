pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Every language in its own words.
Sheet {
    id: root

    required property AppViewModel app
    readonly property int columns: Theme.portrait || (Theme.compact && Theme.textScale > 1) ? 1 : Math.min(3, languages.count)
    readonly property int rows: Math.ceil(languages.count / columns)

    title: qsTr("Language")
    open: app.sheet === AppViewModel.SheetKind.Language
    onClosed: app.closeSheet()

    Grid {
        anchors.fill: parent
        columns: root.columns
        spacing: Theme.gap
        Repeater {
            id: languages
            model: root.app.languages
            delegate: KioskButton {
                required property string code
                required property string name

                required property bool current
                width: (parent.width - (root.columns - 1) * Theme.gap) / root.columns
                height: Math.min(Theme.px(230), Math.max(Theme.hit(100), (parent.height - (root.rows - 1) * Theme.gap) / root.rows))
                text: name
                big: true
                labelSize: 92
                checkable: true
                checked: current
                autoExclusive: false
                onClicked: root.app.speak(code)
                LabelText {
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.px(24)
                    text: parent.code.substring(0, 2).toUpperCase()
                    color: parent.wordColor
                    Accessible.ignored: true
                }
            }
        }
    }
}

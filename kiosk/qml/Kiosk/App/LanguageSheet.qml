pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Every language in its own words; the sheet is no taller than they need.
Sheet {
    id: root

    required property AppViewModel app
    readonly property int columns: Theme.portrait ? 1 : languages.count > 4 ? 3 : Math.min(2, languages.count)
    readonly property int rows: Math.ceil(languages.count / columns)
    readonly property real wanted: Theme.hit(Theme.portrait ? 160 : 210)
    readonly property real tileHeight: Math.max(Theme.mm(15), Math.min(wanted, (bodyRoom - (rows - 1) * Theme.gap) / rows))

    // In every language: who opens it may read none but their own.
    title: app.languageWords
    open: app.sheet === AppViewModel.SheetKind.Language
    contentHeight: rows * tileHeight + (rows - 1) * Theme.gap
    onClosed: app.closeSheet()

    Grid {
        anchors.fill: parent
        columns: root.columns
        spacing: Theme.gap
        Repeater {
            id: languages
            model: root.app.languages
            delegate: LanguageTile {
                width: (parent.width - (root.columns - 1) * Theme.gap) / root.columns
                height: root.tileHeight
                onClicked: root.app.speak(code)
            }
        }
    }
}

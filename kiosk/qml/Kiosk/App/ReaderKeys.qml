import QtQuick
import Kiosk.Backend

// The keys that turn the reader's pages.
Item {
    id: root

    required property AppViewModel app
    required property ReaderViewModel reader
    readonly property bool reading: app.screen === AppViewModel.Screen.Reader && app.sheet === AppViewModel.SheetKind.NoSheet

    Shortcut {
        sequence: "PgDown"
        enabled: root.reading
        onActivated: root.reader.next()
    }
    Shortcut {
        sequence: "PgUp"
        enabled: root.reading
        onActivated: root.reader.previous()
    }
}

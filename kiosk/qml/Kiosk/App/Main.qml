pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Keyboard
import Kiosk.Screens
import Kiosk.Theme

// The one window: the stage, the rail under it, sheets over the stage, attract over all.
Window {
    id: window

    required property AppViewModel app
    required property HomeViewModel home
    required property ReaderViewModel reader
    required property CardsViewModel cards
    required property GuestbookViewModel guestbook
    required property ComposeViewModel compose
    required property TimelineViewModel timeline
    required property FilmViewModel film
    required property MomentViewModel moment
    required property StaffViewModel staff

    readonly property bool resting: app.screen === AppViewModel.Screen.Attract

    width: Screen.width
    height: Screen.height
    color: Theme.ink
    title: home.title

    // A kiosk on the whole screen is not closed from the outside of its process.
    onClosing: close => close.accepted = window.visibility !== Window.FullScreen

    onRestingChanged: {
        if (resting)
            attract.forceActiveFocus();
        else
            stage.forceActiveFocus();
    }
    // what had the focus has gone with its screen
    onActiveFocusItemChanged: if (activeFocusItem === contentItem && !resting) stage.forceActiveFocus()

    // Keys: the focus walks through what is shown, in a sheet through that alone.
    function step(forward: bool): void {
        const room = app.sheet === AppViewModel.SheetKind.NoSheet ? null : app.sheet === AppViewModel.SheetKind.Idle ? idle : sheets;
        KeyboardPlan.hide(); // what stands in its place is a step on the way
        let item = activeFocusItem ?? contentItem;
        for (let tries = 0; tries < 500; ++tries) {
            item = item.nextItemInFocusChain(forward);
            if (item === null || item === activeFocusItem)
                return;
            if (room === null || isWithin(item, room))
                return item.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }
    }
    function isWithin(item: Item, room: Item): bool {
        for (let each = item; each !== null; each = each.parent)
            if (each === room)
                return true;
        return false;
    }
    function leave(): void {
        if (app.sheet !== AppViewModel.SheetKind.NoSheet)
            app.closeSheet();
        else if (!stage.close())
            app.goBack();
    }

    Shortcut {
        sequences: ["Tab", "Down"]
        enabled: !window.resting
        onActivated: window.step(true)
    }
    Shortcut {
        sequences: ["Shift+Tab", "Backtab", "Up"]
        enabled: !window.resting
        onActivated: window.step(false)
    }
    Shortcut {
        sequence: "Escape"
        enabled: !window.resting && window.app.sheet !== AppViewModel.SheetKind.Idle
        onActivated: window.leave()
    }
    Shortcut {
        sequence: "F1"
        enabled: !window.resting && window.app.sheet !== AppViewModel.SheetKind.Idle
        onActivated: window.app.toggleSheet(AppViewModel.SheetKind.Comfort)
    }
    ReaderKeys {
        app: window.app
        reader: window.reader
    }
    KeypadTyping {
        onWentOn: window.step(true)
    }

    Wear {
        property: "windowWidth"
        value: Math.max(320, window.width)
    }
    Wear {
        property: "windowHeight"
        value: Math.max(320, window.height)
    }
    Wear {
        property: "diagonal"
        value: window.app.diagonal
    }
    Wear {
        property: "textScale"
        value: window.app.textScale
    }
    Wear {
        property: "highContrast"
        value: window.app.highContrast
    }
    Wear {
        property: "reach"
        value: window.app.reach
    }
    Wear {
        property: "motion"
        value: window.app.motion
    }
    Wear {
        property: "resources"
        value: window.app.resources
    }
    Binding {
        target: KeyboardPlan
        property: "languages"
        value: window.app.languageTags.split(",")
    }
    Binding {
        target: KeyboardPlan
        property: "language"
        value: window.app.language
    }
    PaperFlags {
        id: papel
        shown: Theme.reach
        width: parent.width
    }
    Stage {
        id: stage
        enabled: !window.resting
        app: window.app
        home: window.home
        reader: window.reader
        cards: window.cards
        guestbook: window.guestbook
        compose: window.compose
        timeline: window.timeline
        film: window.film
        staff: window.staff
        y: {
            if (!Theme.reach)
                return 0;
            if (window.app.screen === AppViewModel.Screen.Film)
                return papel.visible ? papel.height : 0; // its picture may stand above what is touched
            return window.app.screen === AppViewModel.Screen.Compose || KeyboardPlan.shown ? window.height - Theme.railHeight - KeyboardPlan.stage : Math.round(window.height * 0.4);
        }
        width: window.width
        height: window.height - y - rail.height
    }
    Item {
        id: sheets
        y: Theme.reach ? Math.max(stage.y, Math.round(window.height * 0.4)) : 0
        width: window.width
        height: stage.y + stage.height - y

        LanguageSheet {
            anchors.fill: parent
            app: window.app
        }
        ComfortSheet {
            anchors.fill: parent
            app: window.app
        }
        CardSheet {
            anchors.fill: parent
            app: window.app
        }
    }
    KeyboardPanel {
        id: panel
        anchors.bottom: rail.top
        width: parent.width
    }
    Connections {
        target: window.app
        function onScreenChanged(): void {
            panel.reset();
        }
        function onSheetChanged(): void {
            if (window.app.sheet !== AppViewModel.SheetKind.NoSheet)
                KeyboardPlan.hide();
        }
    }
    Rail {
        id: rail
        app: window.app
        reader: window.reader
        cards: window.cards
        anchors.bottom: parent.bottom
        width: parent.width
        enabled: !idle.open && !window.resting
    }
    IdleSheet {
        id: idle
        y: stage.y
        width: window.width
        height: window.height - y
        app: window.app
    }
    ScreenSlot {
        id: attract
        anchors.fill: parent
        current: window.resting
        focus: true
        onLoaded: if (window.resting) forceActiveFocus()
        sourceComponent: AttractScreen {
            viewModel: window.home
            moment: window.moment
            keyWatcher: gesture
            onTouched: window.app.begin()
        }
    }
    StaffGesture {
        id: gesture
        onDone: window.app.openStaff()
    }
    FingerWatch {
        anchors.fill: parent
        onTouched: at => {
            stage.finger = at;
            const button = window.activeFocusItem as T.AbstractButton;
            if (button?.visualFocus)
                stage.forceActiveFocus(Qt.MouseFocusReason);
        }
    }

    component Wear: Binding {
        target: Theme
    }
}

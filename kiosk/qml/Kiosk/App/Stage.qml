pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Screens

// The screens, one shown at a time; once the kiosk has started, the others are made in quiet moments.
Item {
    id: root

    required property AppViewModel app
    required property HomeViewModel home
    required property ReaderViewModel reader
    required property CardsViewModel cards
    required property GuestbookViewModel guestbook
    required property ComposeViewModel compose
    required property TimelineViewModel timeline
    required property FilmViewModel film
    required property StaffViewModel staff
    property point finger
    property bool warm: false

    // What a screen has opened over itself goes first, wherever the focus is; whether there was something.
    function close(): bool {
        const story = timelineSlot.item as TimelineScreen;
        if (app.screen === AppViewModel.Screen.Guestbook && guestbook.isOpened)
            guestbook.close();
        else if (timelineSlot.current && story?.choosing)
            story.choosing = false;
        else
            return false;
        return true;
    }

    clip: true
    // a finger leaves the focus here, and the arrow keys are to walk the events all the same
    Keys.forwardTo: timelineSlot.item && app.sheet === AppViewModel.SheetKind.NoSheet ? [timelineSlot.item] : []

    Timer {
        interval: 1500
        running: true
        onTriggered: root.warm = true
    }
    Slot {
        screen: AppViewModel.Screen.Home
        sourceComponent: HomeScreen {
            viewModel: root.home
            hasTake: root.cards.hasTake
            onOpened: screen => root.app.open(screen)
        }
    }
    Slot {
        screen: AppViewModel.Screen.Contents
        sourceComponent: ContentsScreen {
            viewModel: root.reader
        }
    }
    Slot {
        screen: AppViewModel.Screen.Reader
        sourceComponent: ReaderScreen {
            viewModel: root.reader
        }
    }
    Slot {
        screen: AppViewModel.Screen.Guestbook
        sourceComponent: GuestbookScreen {
            viewModel: root.guestbook
        }
    }
    Slot {
        screen: AppViewModel.Screen.Compose
        sourceComponent: ComposeScreen {
            viewModel: root.compose
        }
    }
    Slot {
        id: timelineSlot
        screen: AppViewModel.Screen.Timeline
        sourceComponent: TimelineScreen {
            viewModel: root.timeline
        }
    }
    Slot {
        screen: AppViewModel.Screen.Film
        sourceComponent: FilmScreen {
            viewModel: root.film
        }
    }
    Slot {
        screen: AppViewModel.Screen.Staff
        sourceComponent: StaffScreen {
            viewModel: root.staff
        }
    }
    Slot {
        screen: AppViewModel.Screen.About
        sourceComponent: AboutScreen {
            viewModel: root.cards
        }
    }
    Slot {
        screen: AppViewModel.Screen.More
        sourceComponent: CardsScreen {
            title: qsTr("See more at home")
            cards: root.cards.more
        }
    }
    Slot {
        screen: AppViewModel.Screen.Take
        sourceComponent: CardsScreen {
            title: qsTr("Take it with you")
            cards: root.cards.take
        }
    }
    TeethRow {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.app.screen !== AppViewModel.Screen.Film
    }

    component Slot: ScreenSlot {
        required property int screen

        current: root.app.screen === screen
        warm: root.warm
        finger: root.finger
    }
}

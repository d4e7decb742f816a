import QtQuick
import QtQuick.Window
import Kiosk.Backend
import Kiosk.Screens
import Kiosk.Theme

// The one window: the stage, the rail under it, sheets over the stage, attract over all.
Window {
    id: window

    required property AppViewModel app
    required property HomeViewModel home
    required property ReaderViewModel reader
    required property CardsViewModel cards

    readonly property bool resting: app.screen === AppViewModel.Screen.Attract

    width: 1280
    height: 720
    color: Theme.ink
    title: home.title

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
        value: window.app.motion && !window.app.highContrast
    }
    Wear {
        property: "resources"
        value: window.app.resources
    }
    PointHandler {
        id: finger
        acceptedDevices: PointerDevice.AllDevices
        onActiveChanged: if (active) stage.fingerSide = point.position.x < window.width / 2 ? -1 : 1
    }
    Image {
        visible: Theme.reach && !Theme.highContrast
        width: parent.width
        height: width * 168 / 1920
        sourceSize: Qt.size(width, height)
        source: Theme.art("papel-picado")
    }
    Stage {
        id: stage
        app: window.app
        home: window.home
        reader: window.reader
        cards: window.cards
        y: Theme.reach ? Math.round(window.height * 0.4) : 0
        width: window.width
        height: window.height - y - rail.height
    }
    Item {
        y: stage.y
        width: window.width
        height: stage.height
        clip: true

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
    Rail {
        id: rail
        app: window.app
        reader: window.reader
        cards: window.cards
        anchors.bottom: parent.bottom
        width: parent.width
        enabled: !idle.open
    }
    IdleSheet {
        id: idle
        y: stage.y
        width: window.width
        height: window.height - y
        app: window.app
    }
    ScreenSlot {
        anchors.fill: parent
        current: window.resting
        sourceComponent: AttractScreen {
            viewModel: window.home
            onTouched: window.app.begin()
        }
    }

    component Wear: Binding {
        target: Theme
    }
}

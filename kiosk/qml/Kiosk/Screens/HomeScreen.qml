pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The cover: title and mural above, four doors below.
Item {
    id: root

    required property HomeViewModel viewModel
    property bool hasTake: false
    readonly property real doorHeight: Theme.portrait ? Math.max(Theme.mm(18), Math.min(Theme.px(192), height * (Theme.reach ? 0.145 : 0.108))) : Math.min(Theme.px(Theme.compact ? 460 : 352), height * (Theme.compact && !Theme.reach ? 0.45 : 0.52))
    readonly property real doorsTop: height - (Theme.portrait ? 4 * doorHeight : doorHeight)

    signal opened(screen: int)

    Rectangle {
        anchors.fill: parent
        color: Theme.dark
    }
    HomeTitle {
        id: cover
        width: parent.width
        height: root.doorsTop - Theme.px(8)
        viewModel: root.viewModel
        hasTake: root.hasTake
        onOpened: screen => root.opened(screen)
    }
    Door {
        place: 0
        words: root.viewModel.story
        note: qsTr("%n section(s)", "", root.viewModel.sections)
        picture: "vignette-story"
        iconName: "read"
        slab: Theme.slabs[0]
        onClicked: root.opened(AppViewModel.Screen.Contents)
    }
    Door {
        readonly property int seconds: root.viewModel.filmSeconds

        place: 1
        words: root.viewModel.film
        note: seconds > 0 ? qsTr("%1 min").arg(Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")) : qsTr("The film rests today")
        picture: "vignette-film"
        iconName: "play"
        slab: Theme.slabs[1]
        onClicked: root.opened(AppViewModel.Screen.Film)
    }
    Door {
        place: 2
        words: root.viewModel.timeline
        note: qsTr("%n event(s)", "", root.viewModel.events)
        picture: "vignette-exile"
        iconName: "map"
        slab: Theme.slabs[2]
        onClicked: root.opened(AppViewModel.Screen.Timeline)
    }
    Door {
        place: 3
        words: root.viewModel.guestbook
        note: root.viewModel.entries < 0 ? qsTr("Closed for now") : qsTr("%n entry(s)", "", root.viewModel.entries)
        picture: "vignette-guestbook"
        iconName: "pen"
        slab: Theme.slabs[3]
        onClicked: root.opened(AppViewModel.Screen.Guestbook)
    }

    component Door: HomeDoor {
        required property int place

        x: Theme.portrait ? 0 : place * width
        y: root.doorsTop + (Theme.portrait ? place * height : 0)
        width: Theme.portrait ? root.width : root.width / 4
        height: root.doorHeight
        first: place === 0
        last: place === 3
    }
}

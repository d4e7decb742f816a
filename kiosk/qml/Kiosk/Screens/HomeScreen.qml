pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The cover: title and mural above, four doors below.
Item {
    id: root

    required property HomeViewModel viewModel
    property bool hasTake: false
    readonly property real doorHeight: Theme.portrait ? Math.max(Theme.mm(18), Math.min(Theme.px(192), height * (Theme.reach ? 0.17 : 0.108))) : Math.min(Theme.px(352), height * 0.52)
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
    Repeater {
        model: [
            {
                words: root.viewModel.story,
                note: qsTr("%n section(s)", "", root.viewModel.sections),
                picture: "vignette-story",
                sign: "read",
                slab: Theme.cobalt,
                screen: AppViewModel.Screen.Contents
            },
            {
                words: root.viewModel.film,
                note: root.viewModel.filmSeconds > 0 ? qsTr("%1 min").arg(Math.floor(root.viewModel.filmSeconds / 60) + ":" + String(root.viewModel.filmSeconds % 60).padStart(2, "0")) : qsTr("The film rests today"),
                picture: "vignette-film",
                sign: "play",
                slab: Theme.highContrast ? Theme.ink : Theme.oxide,
                screen: AppViewModel.Screen.Film
            },
            {
                words: root.viewModel.timeline,
                note: qsTr("%n event(s)", "", root.viewModel.events),
                picture: "vignette-exile",
                sign: "map",
                slab: Theme.highContrast ? Theme.ink : Theme.marigold,
                screen: AppViewModel.Screen.Timeline
            },
            {
                words: root.viewModel.guestbook,
                note: root.viewModel.entries < 0 ? qsTr("Closed for now") : qsTr("%n entry(s)", "", root.viewModel.entries),
                picture: "vignette-guestbook",
                sign: "pen",
                slab: Theme.greenDark,
                screen: AppViewModel.Screen.Guestbook
            }
        ]
        delegate: HomeDoor {
            required property int index
            required property var modelData

            x: Theme.portrait ? 0 : index * width
            y: root.doorsTop + (Theme.portrait ? index * height : 0)
            width: Theme.portrait ? root.width : root.width / 4
            height: root.doorHeight
            words: modelData.words
            note: modelData.note
            picture: modelData.picture
            iconName: modelData.sign
            slab: modelData.slab
            first: index === 0
            last: index === 3
            onClicked: root.opened(modelData.screen)
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The rail of controls along the bottom: the same place on every screen but attract.
Rectangle {
    id: root

    required property AppViewModel app
    required property ReaderViewModel reader
    required property CardsViewModel cards

    readonly property bool reading: app.screen === AppViewModel.Screen.Reader || app.screen === AppViewModel.Screen.Contents
    readonly property bool about: app.screen === AppViewModel.Screen.About
    readonly property bool onHome: app.screen === AppViewModel.Screen.Home
    readonly property bool roomy: !Theme.portrait && !Theme.compact
    readonly property bool tight: !roomy && (reading || about || app.canGoBack)
    readonly property bool stacked: tight && !Theme.compact
    readonly property bool either: tight && Theme.compact
    // The numbers between the arrows take what they need, the others the rest.
    readonly property real middle: Math.max(width / 8, Theme.display(40) * 2.7)
    readonly property real slot: (width - middle) / 7
    // On a dark ground the stage's teeth do not show.
    readonly property bool lined: app.screen === AppViewModel.Screen.Film || (app.screen === AppViewModel.Screen.Reader && reader.onInk)

    height: Theme.railHeight
    color: Theme.ink

    Rectangle {
        visible: root.lined
        y: -height
        width: parent.width
        height: Theme.seam
        color: Theme.rule
    }
    Row {
        anchors.left: parent.left
        RailButton {
            width: root.roomy ? Theme.px(260) : root.tight ? root.slot : Math.max(Theme.px(240), implicitWidth)
            text: qsTr("Home")
            iconName: "home"
            stacked: root.stacked
            either: root.either
            lit: root.onHome
            divided: true
            onClicked: root.app.goHome()
        }
        RailButton {
            visible: root.app.canGoBack
            width: root.roomy ? Theme.px(210) : root.slot
            text: qsTr("Back")
            iconName: "undo"
            stacked: root.stacked
            either: root.either
            divided: true
            onClicked: root.app.goBack()
        }
    }
    Row {
        visible: root.onHome && root.roomy
        x: Theme.px(272)
        Repeater {
            model: root.app.languages
            delegate: RailButton {
                required property string code
                required property string name
                required property bool current

                width: Theme.px(206)
                text: name
                lit: current
                onClicked: root.app.speak(code)
            }
        }
    }
    RailPager {
        visible: root.reading || root.about
        x: root.roomy ? Theme.px(480) : root.slot * (root.app.canGoBack ? 2 : 1)
        step: root.roomy ? Theme.px(280) : root.slot
        middle: root.roomy ? Theme.px(220) : root.middle
        labels: root.roomy
        number: root.about ? root.cards.about.page + 1 : root.reader.number
        count: root.about ? root.cards.about.count : root.reader.count
        page: root.about ? 0 : root.reader.pages.page
        pages: root.about ? 1 : root.reader.pages.count
        hasContents: root.reading
        contentsOpen: root.app.screen === AppViewModel.Screen.Contents
        canGoBack: root.about ? root.cards.about.page > 0 : root.reader.hasPrevious && !contentsOpen
        canGoOn: root.about ? root.cards.about.page + 1 < root.cards.about.count : root.reader.hasNext && !contentsOpen
        onPrevious: root.about ? root.cards.turn(root.cards.about.page - 1) : root.reader.previous()
        onNext: root.about ? root.cards.turn(root.cards.about.page + 1) : root.reader.next()
        onContents: contentsOpen ? root.app.goBack() : root.app.open(AppViewModel.Screen.Contents)
    }
    Row {
        anchors.right: parent.right
        RailButton {
            visible: root.reading
            divided: true
            width: root.roomy ? Theme.px(230) : root.slot
            text: qsTr("Sign")
            iconName: "pen"
            stacked: root.stacked
            either: root.either
            onClicked: root.app.open(AppViewModel.Screen.Compose)
        }
        RailButton {
            divided: true
            width: root.roomy ? Theme.px(200) : root.tight ? root.slot : Math.max(Theme.px(200), implicitWidth)
            text: root.app.language.substring(0, 2).toUpperCase()
            iconName: "language"
            stacked: root.stacked
            either: root.either
            checked: root.app.sheet === AppViewModel.SheetKind.Language
            Accessible.name: qsTr("Language")
            onClicked: root.app.toggleSheet(AppViewModel.SheetKind.Language)
        }
        RailButton {
            width: root.roomy ? Theme.px(170) : root.tight ? root.slot : Math.max(Theme.px(150), implicitWidth)
            text: ""
            iconName: "text"
            checked: root.app.sheet === AppViewModel.SheetKind.Comfort
            Accessible.name: qsTr("Make it easier to see and reach")
            onClicked: root.app.toggleSheet(AppViewModel.SheetKind.Comfort)
        }
    }
}

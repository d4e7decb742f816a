import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// One story in time and on land: the map over the years, the card of the chosen event beside or between them.
Item {
    id: root

    required property TimelineViewModel viewModel
    readonly property bool wide: width > height * 1.1 && 0.46 * width > 9 * Theme.ui(28) // a narrower card holds no words
    readonly property real besides: height - footHeight - yearsLeast - (wide ? 0 : cardLeast) // what the map has, without eras and title
    readonly property bool low: besides < Theme.px(wide ? 200 : 260) // no height for map, card and years: the card takes the years' place
    readonly property bool full: besides - eraHeight - titleSpace >= Theme.px(300)
    readonly property bool carded: viewModel.card.filled || !low && !Theme.compact
    readonly property real cardShare: wide ? (low ? 0.5 : Theme.compact ? 0.46 : 0.35) : Theme.compact ? 0.4 : 0.34
    readonly property real cardLeast: height * (Theme.compact ? 0.4 : 0.34)
    readonly property real mainWidth: wide && (carded || low) ? width - Math.round(width * cardShare) : width
    readonly property real cardHeight: wide ? height : low ? Math.max(yearsHeight + bandHeight, carded ? foot - Theme.px(240) : 0) : !carded ? 0 : Math.round(full ? cardLeast : Math.max(cardLeast, Math.min(0.42 * height, besides + cardLeast - Theme.px(300))))
    readonly property real foot: controls.y - Theme.px(14)
    readonly property real footHeight: controls.side + Theme.px(30) + Theme.teethHeight + Theme.offset
    readonly property real eraHeight: Theme.hit(72)
    readonly property real bandHeight: eraBand.fits ? eraHeight : 0
    readonly property real yearsLeast: axis.scaleHeight + axis.headroom + axis.laneHeight
    readonly property real yearsRoom: low ? (wide ? foot : height / 2) - bandHeight : full ? height * (wide ? 0.36 : 0.28) - eraHeight / 2 : 0
    readonly property real yearsHeight: yearsLeast + axis.laneHeight * Math.max(0, Math.min(wide ? 3 : 4, Math.floor((yearsRoom - yearsLeast) / axis.laneHeight)))
    readonly property real titleSpace: wide || Theme.compact ? 0 : Theme.px(104)
    readonly property real titleHeight: full ? titleSpace : 0

    property real drawn: 1 // part of the present leg
    property alias choosing: kinds.open

    // What the arrow keys have come to is opened: its section, or the film where no section tells of it.
    function enter(): void {
        if (viewModel.card.hasSection)
            viewModel.readAbout();
        else if (viewModel.card.hasChapter)
            viewModel.watch();
    }

    focus: true
    onEnabledChanged: kinds.open = false
    // A link may have chosen an event before there was a screen to fly: once it has its size, it does.
    Component.onCompleted: Qt.callLater(viewModel.choose, viewModel.card.number - 1)
    onDrawnChanged: viewModel.travel(drawn)
    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.title
    Keys.onLeftPressed: viewModel.previous()
    Keys.onRightPressed: viewModel.next()
    Keys.onReturnPressed: enter()
    Keys.onEnterPressed: enter()

    TimelineWords {
        id: phrases
        language: root.viewModel.language
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    TimelineTitle {
        id: title
        z: 1 // it lies on the map, and is read before it
        readonly property bool onMap: root.wide && root.full && !Theme.compact && map.height > 4 * height

        visible: onMap || root.titleHeight > 0
        width: root.wide ? implicitWidth : root.width
        height: Theme.px(root.wide ? 92 : 104)
        text: root.viewModel.title
    }
    TimelineMap {
        id: map
        y: root.titleHeight
        width: root.mainWidth
        height: root.foot - y - (root.wide ? (root.low ? 0 : root.yearsHeight + root.bandHeight) : root.low ? root.cardHeight : root.cardHeight + root.yearsHeight + root.bandHeight)
        map: root.viewModel.map
        flightTime: root.viewModel.playing ? Theme.journeyMapTime : Theme.mapTime
        way: root.viewModel.way
        titleSize: title.onMap ? Qt.size(title.width, title.height + Theme.teethHeight) : root.titleHeight > 0 ? Qt.size(width, Theme.teethHeight) : Qt.size(0, 0)
        onPlaceChosen: id => root.viewModel.choosePlace(id)
    }
    TimelineCard {
        id: card
        visible: root.carded
        x: root.wide ? root.mainWidth : 0
        y: root.wide ? 0 : map.y + map.height
        width: root.wide ? root.width - root.mainWidth : root.width
        height: root.cardHeight
        viewModel: root.viewModel
        words: phrases
        brief: root.low && Theme.compact
    }
    Rectangle {
        visible: root.carded
        x: card.x
        y: card.y
        width: root.wide ? Theme.px(6) : root.width
        height: root.wide ? root.height : Theme.px(6)
        color: Theme.edge
    }
    Rectangle {
        visible: axis.visible
        x: axis.x
        y: axis.aside ? 0 : axis.y
        width: axis.aside ? Theme.px(6) : axis.width
        height: axis.aside ? root.foot : Theme.px(6)
        color: Theme.edge
    }
    TimelineAxis {
        id: axis
        readonly property bool aside: root.wide && root.low

        visible: !root.low || !root.carded
        x: aside ? root.mainWidth : 0
        y: (eraBand.fits ? eraBand.y : root.foot) - height
        width: aside ? root.width - x : root.mainWidth
        height: root.yearsHeight
        axis: root.viewModel.axis
        flightTime: map.flightTime
        eras: root.viewModel.overview.eras
        card: root.viewModel.card
        words: phrases
        onItemChosen: (first, count) => root.viewModel.chooseItem(first, count)
    }
    TimelineEras {
        id: eraBand
        // Where each takes a finger.
        readonly property bool fits: (root.full || root.low && root.foot >= root.eraHeight + root.yearsLeast) && width * root.viewModel.overview.narrowest >= Theme.mm(15)

        visible: axis.visible && fits
        x: axis.x
        y: root.foot - height
        width: axis.width
        height: root.eraHeight
        overview: root.viewModel.overview
        words: phrases
        onEraChosen: id => root.viewModel.chooseEra(id)
    }
    TimelineControls {
        id: controls
        x: Theme.px(20)
        y: root.height - height - Theme.px(16) - Theme.teethHeight - Theme.offset
        width: (axis.aside && !root.carded ? root.width : root.mainWidth) - 2 * x
        viewModel: root.viewModel
        brief: root.carded && (root.low || Theme.compact)
        rows: root.low ? 1 : 2
        onKindsWanted: kinds.open = true
    }
    TimelineKinds {
        id: kinds
        objectName: "kinds"
        z: 2
        anchors.fill: parent
        viewModel: root.viewModel
        words: phrases
        onClosed: open = false
    }
    NumberAnimation {
        id: leg
        target: root
        property: "drawn"
        from: 0
        to: 1
        duration: root.viewModel.playing ? Theme.journeyLegTime : Theme.legTime
        easing.type: Easing.InOutQuad
    }
    Connections {
        target: root.viewModel.axis
        function onSwept(): void {
            leg.stop();
        }
    }
    Connections {
        target: root.viewModel
        function onChoiceChanged(): void {
            if (root.viewModel.card.filled && !root.viewModel.playing)
                root.Accessible.announce(phrases.told(root.viewModel.card));
        }
        function onLegBegun(): void {
            leg.restart();
            if (!leg.running)
                root.viewModel.travel(1);
        }
    }
}

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// One story in time and on land: the map over the years, the card of the chosen event beside or between them.
Item {
    id: root

    required property TimelineViewModel viewModel
    readonly property bool wide: width > height * 1.1
    readonly property bool carded: !Theme.compact || viewModel.card.filled
    readonly property real cardWidth: !wide ? width : !carded ? 0 : Math.round(width * (Theme.compact ? 0.46 : 0.35))
    readonly property real cardHeight: wide ? height : !carded ? 0 : Math.round(height * (Theme.compact ? 0.4 : 0.34))
    readonly property real mainWidth: wide ? width - cardWidth : width
    readonly property real eraHeight: Theme.hit(64)
    readonly property real yearsHeight: axis.scaleHeight + axis.headroom + axis.laneHeight * Math.max(1, Math.min(wide ? 4 : 5, Math.floor((height * (wide ? 0.36 : 0.28) - axis.scaleHeight - eraHeight / 2) / axis.laneHeight)))
    readonly property real titleHeight: wide || Theme.compact ? 0 : Theme.px(104)
    readonly property list<color> eraColors: [Theme.cobalt, Theme.oxide, Theme.greenDark, Theme.deep, Theme.ink3]

    property real drawn: 1 // part of the present leg

    focus: true
    onDrawnChanged: viewModel.travel(drawn)
    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.title
    Keys.onLeftPressed: viewModel.previous()
    Keys.onRightPressed: viewModel.next()

    TimelineWords {
        id: phrases
        language: root.viewModel.language
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    TimelineMap {
        id: map
        y: root.titleHeight
        width: root.mainWidth
        height: controls.y - y - Theme.px(14) - (root.wide ? 0 : root.cardHeight) - root.yearsHeight - root.eraHeight
        map: root.viewModel.map
        way: root.viewModel.way
        titleSize: title.onMap ? Qt.size(title.width, title.height + Theme.teethHeight) : Qt.size(0, 0)
        onPlaceChosen: id => root.viewModel.choosePlace(id)
    }
    TimelineTitle {
        id: title
        readonly property bool onMap: root.wide && !Theme.compact && map.height > 4 * height

        visible: onMap || root.titleHeight > 0
        width: root.wide ? implicitWidth : root.width
        height: Theme.px(root.wide ? 92 : 104)
        text: root.viewModel.title
    }
    TimelineCard {
        id: card
        visible: root.carded
        x: root.wide ? root.mainWidth : 0
        y: root.wide ? 0 : map.y + map.height
        width: root.cardWidth
        height: root.cardHeight
        viewModel: root.viewModel
        words: phrases
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
        y: axis.y
        width: root.mainWidth
        height: Theme.px(6)
        color: Theme.edge
    }
    TimelineAxis {
        id: axis
        y: eraBand.y - height
        width: root.mainWidth
        height: root.yearsHeight
        axis: root.viewModel.axis
        eras: root.viewModel.overview.eras
        words: phrases
        eraColors: root.eraColors
        onItemChosen: (first, count) => root.viewModel.chooseItem(first, count)
    }
    TimelineEras {
        id: eraBand
        y: controls.y - height - Theme.px(14)
        width: root.mainWidth
        height: root.eraHeight
        overview: root.viewModel.overview
        words: phrases
        eraColors: root.eraColors
        onEraChosen: id => root.viewModel.chooseEra(id)
    }
    TimelineControls {
        id: controls
        x: Theme.px(20)
        y: root.height - height - Theme.px(16) - Theme.teethHeight - Theme.offset
        width: root.mainWidth - 2 * x
        viewModel: root.viewModel
        brief: Theme.compact && root.carded
        onKindsWanted: kinds.open = true
    }
    TimelineKinds {
        id: kinds
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
        duration: Theme.legTime
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
        function onLegBegun(): void {
            if (Theme.motion)
                leg.restart();
            else
                root.viewModel.travel(1);
        }
    }
}
